package org.parley.annotation.parse;

/**
 * What a word depends on, and how.
 *
 * @param head index of the governing word, or {@link #ROOT}
 * @param relation Universal Dependencies relation
 * @see <a href="https://universaldependencies.org/u/dep/">Universal Dependencies relations</a>
 */
public record Arc(int head, String relation) {

  /** The head of the word that governs the sentence. */
  public static final int ROOT = -1;
}
