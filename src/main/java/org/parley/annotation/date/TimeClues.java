package org.parley.annotation.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;

/** Clues from the dates of an article: years, months with tense, weekdays beside dates. */
final class TimeClues {
  private static final double WRONG = -6;
  private static final double COMING = -2.5;
  private static final double NEAR_MONTH = -0.35;
  private static final double FAR_MONTH = -0.1;

  /** Within a month, or on a day, news says "this month" or "today" rather than its name. */
  private static final double WITHIN = -0.7;

  private static final double MISREAD = -4;

  /** The clues of expressions read without a day of publication. */
  List<Clue> of(List<DateReader.Read> reads) {
    List<Clue> clues = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (DateReader.Read read : reads) {
      clue(read).filter(clue -> told.add(clue.says())).ifPresent(clues::add);
    }
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

  /** Whether a year is given with it. */
  static boolean stated(DateReader.Read read) {
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
            ? day -> day.isAfter(when.last()) ? after(day, when) : 0
            : day -> day.isBefore(when.first()) ? before(day, when, read.direction()) : 0);
  }

  /** A year of which no verb tells that it is past may be the next or the one after. */
  private static double before(LocalDate day, TimeSpan when, Direction direction) {
    boolean near = when.first().getYear() - day.getYear() <= 2;
    return direction != Direction.PAST && near ? COMING : MISREAD;
  }

  /** What only seems to lie ahead has just passed more often than long ago. */
  private static double after(LocalDate day, TimeSpan when) {
    return day.getYear() - when.last().getYear() <= 1 ? COMING : MISREAD;
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
    TimeSpan best = null;
    double least = Double.MAX_VALUE;
    for (int y = day.getYear() - 1; y <= day.getYear() + 1; y++) {
      TimeSpan span = in(y, sense);
      boolean ahead = !span.last().isBefore(day);
      boolean behind = !span.first().isAfter(day);
      boolean possible =
          direction == Direction.FUTURE ? ahead : direction != Direction.PAST || behind;
      double cost = possible ? Nearest.cost(span, day, direction, 1) : Double.MAX_VALUE;
      if (cost < least) {
        best = span;
        least = cost;
      }
    }
    return best;
  }

  private static TimeSpan in(int year, CalendarSense sense) {
    LocalDate first = LocalDate.of(year, sense.month(), 1);
    return sense.day() > 0 && sense.day() <= first.lengthOfMonth()
        ? TimeSpan.day(first.withDayOfMonth(sense.day()))
        : new TimeSpan(first, first.withDayOfMonth(first.lengthOfMonth()), Grain.MONTH);
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
