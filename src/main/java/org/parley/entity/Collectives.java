package org.parley.entity;

import java.util.Set;
import org.parley.claim.Phrase;
import org.parley.claim.Words;

/** Knows bodies that have no name, of which "it" tells more: "a region", "the committee". */
final class Collectives {
  private static final Set<String> NOUNS =
      Words.of(
          """
          region government ministry department committee commission company group association
          union federation chamber coalition council panel court agency firm lobby alliance bloc
          newspaper bank
          """);

  private Collectives() {}

  /** Whether a phrase means one. */
  static boolean has(Phrase phrase) {
    String tag = phrase.tree().token(phrase.head()).tag();
    return NOUNS.contains(phrase.tree().smallLemma(phrase.head())) && tag.equals("NN");
  }
}
