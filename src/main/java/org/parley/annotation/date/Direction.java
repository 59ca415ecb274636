package org.parley.annotation.date;

/** Which way from the day of publication a sentence looks. */
enum Direction {
  PAST,
  FUTURE,
  /** "is", "are" and the like, or a cue that says nothing. */
  PRESENT,
  /** No cue at all. */
  OPEN
}
