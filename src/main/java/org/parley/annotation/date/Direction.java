package org.parley.annotation.date;

/** Which way from the day of publication a sentence looks. */
enum Direction {
  PAST,
  FUTURE,
  /** A plan of which the sentence looks back: "were to end"; the nearest day is meant. */
  NEAR,
  /** "is", "are" and the like, or a cue that says nothing. */
  PRESENT,
  /** No cue at all. */
  OPEN
}
