package org.parley.claim;

import java.util.Set;

/** Reads lists of words as they are written in the sources. */
public final class Words {
  private Words() {}

  /** The words of a text that white space parts; each may stand there once. */
  public static Set<String> of(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
