package org.parley.annotation.date;

/**
 * A stretch of a line that the grammar has read.
 *
 * @param end position behind its last piece
 * @param sense what it says
 * @param room name of the part of the grammar that read it
 */
record Phrase(int end, Sense sense, String room) {}
