package org.parley.annotation.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.annotation.TimeSpan;

/**
 * A date of the calendar, as much of it as the text gives.
 *
 * @param year the year as a sense of its own ("1995", "last year"); empty where it is left out
 * @param month 1 to 12, 0 where it is left out
 * @param day 1 to 31, 0 where it is left out
 * @param weekday 1 for Monday to 7, 0 where it is left out
 * @param shift "last" in "last October"
 */
record CalendarSense(Optional<Sense> year, int month, int day, int weekday, Optional<Shift> shift)
    implements Sense {
  private static final double MONTH_PENALTY = 20;
  private static final double DAY_PENALTY = 3;

  @Override
  public Meaning in(Scene scene) {
    if (month == 0) {
      return dayOfMonth(scene);
    }
    if (year.isPresent()) {
      Meaning whole = year.get().in(scene);
      return whole
          .when()
          .map(
              when ->
                  Meaning.date(
                      value(when.first().getYear()), span(when.first().getYear()), whole.reading()))
          .orElseGet(() -> Meaning.open(openValue()));
    }
    if (scene.today().isEmpty()) {
      return Meaning.open(openValue());
    }
    LocalDate today = scene.today().get();
    return (day == 0 ? monthNear(today, scene.direction()) : dayNear(today, scene.direction()))
        .from(today);
  }

  private Meaning dayOfMonth(Scene scene) {
    Optional<LocalDate> then = scene.then(Unit.MONTH);
    if (then.isEmpty()) {
      return Meaning.open(String.format(Locale.ROOT, "XXXX-XX-%02d", day));
    }
    YearMonth month = YearMonth.from(then.get());
    LocalDate resolved = month.atDay(Math.min(day, month.lengthOfMonth()));
    return Meaning.unit(Unit.DAY, resolved, "text").from(then.get());
  }

  private Meaning monthNear(LocalDate today, Direction direction) {
    LocalDate thisYear = LocalDate.of(today.getYear(), month, 1);
    LocalDate current = today.withDayOfMonth(1);
    LocalDate chosen;
    if (shift.isPresent()) {
      chosen =
          switch (shift.get()) {
            case LAST, PAST, PREVIOUS, LATEST -> last(thisYear, current);
            case NEXT, COMING, FOLLOWING ->
                thisYear.isAfter(current) ? thisYear : thisYear.plusYears(1);
            case THIS, THAT -> thisYear;
          };
    } else {
      List<TimeSpan> spans = new ArrayList<>();
      for (int y = -1; y <= 1; y++) {
        spans.add(Unit.MONTH.around(thisYear.plusYears(y)));
      }
      chosen = Nearest.of(spans, today, direction, MONTH_PENALTY).first();
    }
    TimeSpan span = Unit.MONTH.around(chosen);
    return Meaning.unit(Unit.MONTH, chosen, Nearest.reading(span, today));
  }

  /** "Last October"; nobody says so in November of the month that has just ended. */
  private static LocalDate last(LocalDate thisYear, LocalDate current) {
    return thisYear.isBefore(current.minusMonths(1)) ? thisYear : thisYear.minusYears(1);
  }

  private Meaning dayNear(LocalDate today, Direction direction) {
    List<TimeSpan> spans = new ArrayList<>();
    List<TimeSpan> onWeekday = new ArrayList<>();
    for (int y = today.getYear() - 1; y <= today.getYear() + 1; y++) {
      if (day <= YearMonth.of(y, month).lengthOfMonth()) {
        TimeSpan span = span(y);
        spans.add(span);
        if (weekday > 0 && span.first().getDayOfWeek().getValue() == weekday) {
          onWeekday.add(span);
        }
      }
    }
    if (spans.isEmpty()) {
      return Meaning.open(openValue());
    }
    TimeSpan span =
        Nearest.of(onWeekday.isEmpty() ? spans : onWeekday, today, direction, DAY_PENALTY);
    return Meaning.date(value(span.first().getYear()), span, Nearest.reading(span, today));
  }

  private TimeSpan span(int ofYear) {
    YearMonth whole = YearMonth.of(ofYear, month);
    return day == 0 || day > whole.lengthOfMonth()
        ? Unit.MONTH.around(whole.atDay(1))
        : TimeSpan.day(whole.atDay(day));
  }

  private String value(int ofYear) {
    return day == 0 || day > YearMonth.of(ofYear, month).lengthOfMonth()
        ? String.format(Locale.ROOT, "%04d-%02d", ofYear, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", ofYear, month, day);
  }

  private String openValue() {
    return day == 0
        ? String.format(Locale.ROOT, "XXXX-%02d", month)
        : String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
  }
}
