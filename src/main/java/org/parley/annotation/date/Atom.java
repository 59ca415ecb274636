package org.parley.annotation.date;

/**
 * The smallest piece of text that the grammar looks at: a word, a number or a mark.
 *
 * @param start offset of its first character in the stored text
 * @param end offset behind its last character
 * @param word its characters in lower case, stops within ("a.m") kept and a last one left out
 * @param lexeme its entry in the lexicon
 * @param capital whether it begins with a capital letter
 * @param upperCase whether it is a word of two capital letters or more
 * @param glued whether nothing stands between it and the one before it
 * @param tag Penn part of speech of the token that holds it, "" where no tagger ran
 * @param lemma dictionary form of the token that holds it, "" where none is known
 */
record Atom(
    int start,
    int end,
    String word,
    Lexeme lexeme,
    boolean capital,
    boolean upperCase,
    boolean glued,
    String tag,
    String lemma) {}
