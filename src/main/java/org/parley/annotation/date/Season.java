package org.parley.annotation.date;

import java.time.LocalDate;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;

/** The seasons of the northern hemisphere, in whole months as newspapers use them. */
enum Season {
  SPRING("SP", 3),
  SUMMER("SU", 6),
  FALL("FA", 9),
  WINTER("WI", 12);

  private final String code;
  private final int month;

  Season(String code, int month) {
    this.code = code;
    this.month = month;
  }

  /** The season of a year; winter begins in its December. */
  TimeSpan of(int year) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new TimeSpan(first, first.plusMonths(3).minusDays(1), Grain.QUARTER);
  }

  String code() {
    return code;
  }
}
