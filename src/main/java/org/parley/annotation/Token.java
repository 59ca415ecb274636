package org.parley.annotation;

import org.parley.article.Span;

/**
 * A word or mark of a sentence with its analysis.
 *
 * @param span where it stands in the stored text
 * @param text its characters as printed, but “ and ” for any marks of quotation
 * @param tag Penn Treebank part of speech
 * @param lemma dictionary form, lower case but for names
 * @param head index in the sentence of the word it depends on, -1 for the root
 * @param relation Universal Dependencies relation to the head, "root" for the root
 */
public record Token(Span span, String text, String tag, String lemma, int head, String relation) {}
