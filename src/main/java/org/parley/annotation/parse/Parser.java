package org.parley.annotation.parse;

import java.util.List;

/** Finds out which word of a sentence depends on which; safe for use by several threads. */
public interface Parser {

  /**
   * The dependencies of a sentence.
   *
   * @param words any tagged words, a sentence or not
   */
  Tree parse(List<Word> words);
}
