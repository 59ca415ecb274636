package org.parley.annotation.parse;

/**
 * A word as a parser sees it.
 *
 * @param text its characters
 * @param tag Penn Treebank part of speech
 */
public record Word(String text, String tag) {}
