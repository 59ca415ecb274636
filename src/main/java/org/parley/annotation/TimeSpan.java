package org.parley.annotation;

import java.time.LocalDate;

/**
 * A stretch of days, the one shape of every date: "April 1995" is 1 to 30 April, grain month.
 *
 * @param first first day, inclusive
 * @param last last day, inclusive, not before {@code first}
 * @param grain the fineness with which the text gives it
 */
public record TimeSpan(LocalDate first, LocalDate last, Grain grain) {
  public TimeSpan {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "time span ends on " + last + " before it starts on " + first);
    }
  }

  public static TimeSpan day(LocalDate day) {
    return new TimeSpan(day, day, Grain.DAY);
  }

  /** Whether it is one single day. */
  public boolean isDay() {
    return first.equals(last);
  }
}
