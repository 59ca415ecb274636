package org.parley.entity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.parley.annotation.TimeSpan;

/** Writes a stretch of days as a literal, as coarse as the text gives it. */
public final class Dates {
  private static final int WEEK_MAJORITY = 5;

  private Dates() {}

  /** A day, month or year; nothing for what is coarser than a year. */
  public static Optional<Value.Literal> literal(TimeSpan span) {
    LocalDate first = span.first();
    return switch (span.grain()) {
      case MINUTE, HOUR, DAY -> Optional.of(day(first));
      case WEEK -> Optional.of(span.isDay() ? day(first) : week(span));
      case MONTH -> Optional.of(span.isDay() ? day(first) : month(YearMonth.from(first)));
      case QUARTER, HALF, YEAR ->
          Optional.of(
              span.isDay() ? day(first) : new Value.Literal(year(first.getYear()), "gYear"));
      case DECADE, CENTURY -> Optional.empty();
    };
  }

  private static Value.Literal day(LocalDate day) {
    return new Value.Literal(day.toString(), "date");
  }

  private static Value.Literal month(YearMonth month) {
    return new Value.Literal(month.toString(), "gYearMonth");
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  /** The month in which the greater part of a week lies; its year where neither has it clearly. */
  private static Value.Literal week(TimeSpan week) {
    int inFirst =
        (int)
            week.first()
                .datesUntil(week.last().plusDays(1))
                .filter(day -> YearMonth.from(day).equals(YearMonth.from(week.first())))
                .count();
    int days = (int) (week.last().toEpochDay() - week.first().toEpochDay()) + 1;
    if (inFirst >= Math.min(days, WEEK_MAJORITY)) {
      return month(YearMonth.from(week.first()));
    }
    if (days - inFirst >= WEEK_MAJORITY) {
      return month(YearMonth.from(week.last()));
    }
    return new Value.Literal(year(week.last().getYear()), "gYear");
  }
}
