package org.parley.annotation.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;

/** The parts of a month, a year or another stretch of time. */
enum Portion {
  EARLY,
  MIDDLE,
  LATE,
  START,
  END,
  /** "earlier this month": before now. */
  BEFORE,
  /** "later this year": after now. */
  AFTER,
  FIRST_HALF,
  SECOND_HALF;

  /**
   * The part of a stretch of days: thirds for early, middle and late, the single first or last day
   * for start and end.
   */
  TimeSpan of(TimeSpan whole) {
    if (whole.isDay() || this == BEFORE || this == AFTER) {
      return whole;
    }
    LocalDate first = whole.first();
    LocalDate last = whole.last();
    long half = (ChronoUnit.DAYS.between(first, last) + 1) / 2;
    long third = (ChronoUnit.DAYS.between(first, last) + 1) / 3;
    return switch (this) {
      case EARLY -> new TimeSpan(first, first.plusDays(third - 1), whole.grain());
      case MIDDLE -> new TimeSpan(first.plusDays(third), last.minusDays(third), whole.grain());
      case LATE -> new TimeSpan(last.minusDays(third - 1), last, whole.grain());
      case FIRST_HALF -> new TimeSpan(first, first.plusDays(half - 1), whole.grain());
      case SECOND_HALF -> new TimeSpan(first.plusDays(half), last, whole.grain());
      case START -> new TimeSpan(first, first, Grain.DAY);
      case END -> new TimeSpan(last, last, Grain.DAY);
      case BEFORE, AFTER -> whole;
    };
  }
}
