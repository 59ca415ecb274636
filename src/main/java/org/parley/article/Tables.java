package org.parley.article;

/** Recognises figures in columns and other matter that is not prose. */
final class Tables {
  private static final double FEWEST_LETTERS = 0.5;
  private static final int SHORTEST = 8;

  private Tables() {}

  /** Whether most of a chunk is digits and marks. */
  static boolean matches(String chunk) {
    long letters = chunk.codePoints().filter(Character::isLetter).count();
    long marks = chunk.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    return letters == 0 || marks >= SHORTEST && letters < FEWEST_LETTERS * marks;
  }
}
