package org.parley.annotation.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;

/** The units in which newspapers count time. */
enum Unit {
  SECOND(Grain.MINUTE, "S", 0),
  MINUTE(Grain.MINUTE, "M", 0),
  HOUR(Grain.HOUR, "H", 0),
  DAY(Grain.DAY, "D", 1),
  WEEKEND(Grain.DAY, "WE", 7),
  WEEK(Grain.WEEK, "W", 7),
  FORTNIGHT(Grain.WEEK, "W", 14),
  MONTH(Grain.MONTH, "M", 1),
  QUARTER(Grain.QUARTER, "Q", 3),
  HALF(Grain.HALF, "H", 6),
  YEAR(Grain.YEAR, "Y", 12),
  DECADE(Grain.DECADE, "Y", 120),
  CENTURY(Grain.CENTURY, "Y", 1200),
  MILLENNIUM(Grain.CENTURY, "Y", 12000);

  private final Grain grain;
  private final String letter;
  private final int size;

  Unit(Grain grain, String letter, int size) {
    this.grain = grain;
    this.letter = letter;
    this.size = size;
  }

  Grain grain() {
    return grain;
  }

  /** How many days, or from a month on how many months, it has; 0 for units of the clock. */
  int size() {
    return size;
  }

  /** Whether it is shorter than a day. */
  boolean clock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  private boolean days() {
    return this == DAY || this == WEEKEND || this == WEEK || this == FORTNIGHT;
  }

  /** The day that lies {@code count} units after {@code day}. */
  LocalDate plus(LocalDate day, long count) {
    if (clock()) {
      return day;
    }
    long bounded = Math.max(-40_000L / size - 1, Math.min(40_000L / size + 1, count));
    return days() ? day.plusDays(bounded * size) : day.plusMonths(bounded * size);
  }

  /** The unit of the calendar that holds {@code day}. */
  TimeSpan around(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> new TimeSpan(day, day, Grain.DAY);
      case WEEKEND -> {
        LocalDate saturday = day.with(DayOfWeek.MONDAY).plusDays(5);
        yield new TimeSpan(saturday, saturday.plusDays(1), Grain.DAY);
      }
      case WEEK, FORTNIGHT -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new TimeSpan(monday, monday.plusDays(size - 1), Grain.WEEK);
      }
      case MONTH -> months(day.withDayOfMonth(1));
      case QUARTER, HALF ->
          months(day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % size));
      case YEAR -> months(day.withDayOfYear(1));
      case DECADE, CENTURY, MILLENNIUM ->
          months(day.withDayOfYear(1).minusYears(day.getYear() % (size / 12)));
    };
  }

  private TimeSpan months(LocalDate first) {
    return new TimeSpan(first, first.plusMonths(size).minusDays(1), grain);
  }

  /** The TIMEX3 value of the unit of the calendar that holds {@code day}. */
  String value(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day.toString();
      case WEEK, FORTNIGHT -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> day.toString().substring(0, 7);
      case QUARTER -> year(day) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case HALF -> year(day) + "-H" + (day.getMonthValue() > 6 ? 2 : 1);
      case YEAR -> year(day);
      case DECADE -> year(day).substring(0, 3);
      case CENTURY -> year(day).substring(0, 2);
      case MILLENNIUM -> year(day).substring(0, 1);
    };
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String year(LocalDate day) {
    return day.toString().substring(0, 4);
  }

  /**
   * The TIMEX3 value of a stretch of time.
   *
   * @param count how many units, "X" where the text does not say
   */
  String length(String count) {
    if (count.endsWith(".5")) {
      return andHalf(count.substring(0, count.length() - 2));
    }
    boolean open = count.equals("X");
    return switch (this) {
      case DECADE -> open ? "PXE" : "P" + count + (count.contains(".") ? "E" : "0Y");
      case CENTURY -> open ? "PXC" : "P" + count + (count.contains(".") ? "C" : "00Y");
      case MILLENNIUM -> open ? "PXL" : "P" + count + (count.contains(".") ? "L" : "000Y");
      case FORTNIGHT -> open ? "PXW" : count.equals("1") ? "P2W" : "P" + count + "FN";
      case HALF -> "P" + count + "H";
      default -> (clock() ? "PT" : "P") + count + letter;
    };
  }

  private String andHalf(String count) {
    String whole = count.equals("0") ? "" : count;
    return switch (this) {
      case MINUTE -> "PT" + (whole.isEmpty() ? "" : whole + "M") + "30S";
      case HOUR -> "PT" + (whole.isEmpty() ? "" : whole + "H") + "30M";
      case DAY -> "P" + (whole.isEmpty() ? "" : whole + "D") + "T12H";
      case YEAR -> "P" + (whole.isEmpty() ? "" : whole + "Y") + "6M";
      case DECADE -> "P" + (whole.isEmpty() ? "" : whole) + "5Y";
      case CENTURY -> "P" + (whole.isEmpty() ? "" : whole) + "50Y";
      default -> "P" + count + ".5" + letter;
    };
  }

  /** How far two days lie apart, in days. */
  static long apart(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
