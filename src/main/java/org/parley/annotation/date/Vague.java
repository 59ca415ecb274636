package org.parley.annotation.date;

/** Words that place something in time without a date. */
enum Vague {
  PAST_REF,
  PRESENT_REF,
  FUTURE_REF
}
