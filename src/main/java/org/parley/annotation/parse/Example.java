package org.parley.annotation.parse;

import java.util.List;

/**
 * A sentence with its right tree.
 *
 * @param words its tagged words
 * @param tree the dependencies that annotators gave it
 */
public record Example(List<Word> words, Tree tree) {
  public Example {
    words = List.copyOf(words);
    if (words.size() != tree.size()) {
      throw new IllegalArgumentException(
          words.size() + " words do not fit a tree of " + tree.size() + ": " + words);
    }
  }
}
