package org.parley.article;

/**
 * A line of a text.
 *
 * @param span where it stands, without the white space around it; not empty
 * @param indent number of columns of white space before it
 * @param apart whether a blank line, or nothing, stands before it
 */
record Line(Span span, int indent, boolean apart) {}
