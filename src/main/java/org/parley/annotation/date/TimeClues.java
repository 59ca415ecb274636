package org.parley.annotation.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.TimeSpan;

/** Clues from the dates of an article: years, months with tense, weekdays beside dates. */
final class TimeClues {
  private static final double WRONG = -6;
  private static final double NEAR_MONTH = -0.35;
  private static final double FAR_MONTH = -0.1;

  /** Within a month, or on a day, news says "this month" or "today" rather than its name. */
  private static final double WITHIN = -0.7;

  private static final double PER_YEAR = -0.35;

  /** The clues of expressions read without a day of publication. */
  List<Clue> of(List<DateReader.Read> reads) {
    List<Clue> clues = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (DateReader.Read read : reads) {
      clue(read).filter(clue -> told.add(clue.says())).ifPresent(clues::add);
    }
    recency(reads).ifPresent(clues::add);
    weekday(reads).ifPresent(clues::add);
    return clues;
  }

  private static Optional<Clue> clue(DateReader.Read read) {
    if (stated(read)) {
      return read.timed().when().map(when -> year(read, when));
    }
    return calendar(read.sense())
        .filter(sense -> sense.month() > 0)
        .map(sense -> month(read, sense));
  }

  static Optional<CalendarSense> calendar(Sense sense) {
    Sense inner = sense instanceof PortionSense portion ? portion.whole() : sense;
    return inner instanceof CalendarSense calendar ? Optional.of(calendar) : Optional.empty();
  }

  private static boolean stated(DateReader.Read read) {
    return read.timed().when().isPresent() && read.timed().rule().endsWith("/stated");
  }

  private static Clue year(DateReader.Read read, TimeSpan when) {
    boolean ahead = read.direction() == Direction.FUTURE;
    String says =
        ahead
            ? "looks ahead to " + read.timed().value() + ", so it appeared before its end"
            : "speaks of " + read.timed().value() + ", so it appeared after its beginning";
    return new Clue(
        read.timed().span(),
        says,
        ahead
            ? day -> day.isAfter(when.last()) ? WRONG : 0
            : day -> day.isBefore(when.first()) ? WRONG : 0);
  }

  private static Clue month(DateReader.Read read, CalendarSense sense) {
    String name = Month.of(sense.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String side =
        switch (read.direction()) {
          case PAST -> "behind";
          case FUTURE -> "ahead";
          case PRESENT, OPEN, NEAR -> "near";
        };
    return new Clue(
        read.timed().span(),
        name + (sense.day() > 0 ? " " + sense.day() : "") + " lies " + side,
        day -> monthWeight(day, sense, read.direction()));
  }

  private static double monthWeight(LocalDate day, CalendarSense sense, Direction direction) {
    TimeSpan meant = nearest(day, sense, direction);
    double wrongDay =
        sense.weekday() > 0 && meant.first().getDayOfWeek().getValue() != sense.weekday()
            ? WRONG
            : 0;
    boolean within = !day.isBefore(meant.first().minusDays(2)) && !day.isAfter(meant.last());
    return wrongDay + (within ? WITHIN : 0) + distance(Unit.apart(day, meant.first()) / 30.0);
  }

  /** Most of the months and days that news names without a year are near. */
  private static double distance(double months) {
    return NEAR_MONTH * Math.min(months, 4) + FAR_MONTH * Math.max(0, months - 4);
  }

  /** The days that a month or date without a year means to one who reads it on {@code day}. */
  static TimeSpan nearest(LocalDate day, CalendarSense sense, Direction direction) {
    List<TimeSpan> spans = new ArrayList<>();
    for (int y = day.getYear() - 1; y <= day.getYear() + 1; y++) {
      YearMonth month = YearMonth.of(y, sense.month());
      TimeSpan span =
          sense.day() > 0 && sense.day() <= month.lengthOfMonth()
              ? TimeSpan.day(month.atDay(sense.day()))
              : Unit.MONTH.around(month.atDay(1));
      boolean ahead = !span.last().isBefore(day);
      boolean behind = !span.first().isAfter(day);
      if (direction == Direction.FUTURE ? ahead : direction != Direction.PAST || behind) {
        spans.add(span);
      }
    }
    return Nearest.of(spans, day, direction, 1);
  }

  /** News seldom leaves the years just before it unnamed. */
  private static Optional<Clue> recency(List<DateReader.Read> reads) {
    return reads.stream()
        .filter(read -> stated(read) && read.direction() != Direction.FUTURE)
        .max(Comparator.comparing(read -> read.timed().when().orElseThrow().first()))
        .map(
            read -> {
              int year = read.timed().when().orElseThrow().first().getYear();
              return new Clue(
                  read.timed().span(),
                  "is the latest year named, so it appeared not long after",
                  day -> PER_YEAR * Math.max(0, day.getYear() - year - 1));
            });
  }

  /** "Tuesday" without more is the day of a report or the day before. */
  private static Optional<Clue> weekday(List<DateReader.Read> reads) {
    boolean today =
        reads.stream()
            .anyMatch(
                read ->
                    read.sense() instanceof StepSense step
                        && step.unit() == Unit.DAY
                        && step.count() == 0
                        && !step.textual());
    return reads.stream()
        .filter(
            read ->
                read.sense() instanceof WeekdaySense weekday
                    && weekday.shift().isEmpty()
                    && read.direction() != Direction.FUTURE)
        .findFirst()
        .map(
            read -> {
              int weekday = ((WeekdaySense) read.sense()).weekday();
              return new Clue(
                  read.timed().span(),
                  today ? "was the day before today" : "was today or yesterday",
                  day -> weekdayWeight(day, weekday, today));
            });
  }

  private static double weekdayWeight(LocalDate day, int weekday, boolean today) {
    int since = Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7);
    return switch (since) {
      case 0 -> today ? -1.5 : -0.2;
      case 1 -> 0;
      case 2, 3 -> -1;
      default -> -2;
    };
  }
}
