package org.parley.annotation.date;

/**
 * A word's entry in the lexicon.
 *
 * @param kind its role
 * @param value its number within the role
 */
record Lexeme(Kind kind, int value) {
  static final Lexeme NONE = new Lexeme(Kind.NONE, 0);
}
