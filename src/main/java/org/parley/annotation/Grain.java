package org.parley.annotation;

/** How finely a date is given, from fine to coarse. */
public enum Grain {
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY
}
