package org.parley.annotation.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Days with a name that news uses as a date. */
enum Holiday {
  NEW_YEARS_EVE("new year 's eve", y -> LocalDate.of(y, 12, 31)),
  NEW_YEARS_DAY("new year 's day|new year 's", y -> LocalDate.of(y, 1, 1)),
  KING_DAY(
      "martin luther king day|martin luther king jr. day|martin luther king , jr. day",
      y -> nth(y, Month.JANUARY, DayOfWeek.MONDAY, 3)),
  INAUGURATION_DAY("inauguration day", y -> LocalDate.of(y, 1, 20)),
  GROUNDHOG_DAY("groundhog day", y -> LocalDate.of(y, 2, 2)),
  VALENTINES_DAY("valentine 's day|st. valentine 's day", y -> LocalDate.of(y, 2, 14)),
  PRESIDENTS_DAY(
      "presidents day|presidents ' day|president 's day|washington 's birthday",
      y -> nth(y, Month.FEBRUARY, DayOfWeek.MONDAY, 3)),
  ST_PATRICKS_DAY("st. patrick 's day|saint patrick 's day", y -> LocalDate.of(y, 3, 17)),
  APRIL_FOOLS_DAY("april fools ' day|april fool 's day", y -> LocalDate.of(y, 4, 1)),
  ASH_WEDNESDAY("ash wednesday", y -> easter(y).minusDays(46)),
  PALM_SUNDAY("palm sunday", y -> easter(y).minusDays(7)),
  GOOD_FRIDAY("good friday", y -> easter(y).minusDays(2)),
  EASTER("easter sunday|easter day|easter", Holiday::easter),
  EASTER_MONDAY("easter monday", y -> easter(y).plusDays(1)),
  WHIT_MONDAY("whit monday|pentecost monday", y -> easter(y).plusDays(50)),
  EARTH_DAY("earth day", y -> LocalDate.of(y, 4, 22)),
  MAY_DAY("may day", y -> LocalDate.of(y, 5, 1)),
  MOTHERS_DAY("mother 's day", y -> nth(y, Month.MAY, DayOfWeek.SUNDAY, 2)),
  MEMORIAL_DAY(
      "memorial day",
      y -> LocalDate.of(y, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))),
  FLAG_DAY("flag day", y -> LocalDate.of(y, 6, 14)),
  FATHERS_DAY("father 's day", y -> nth(y, Month.JUNE, DayOfWeek.SUNDAY, 3)),
  INDEPENDENCE_DAY(
      "independence day|fourth of july|july fourth|july 4th", y -> LocalDate.of(y, 7, 4)),
  CANADA_DAY("canada day", y -> LocalDate.of(y, 7, 1)),
  BASTILLE_DAY("bastille day", y -> LocalDate.of(y, 7, 14)),
  LABOR_DAY("labor day|labour day", y -> nth(y, Month.SEPTEMBER, DayOfWeek.MONDAY, 1)),
  COLUMBUS_DAY("columbus day", y -> nth(y, Month.OCTOBER, DayOfWeek.MONDAY, 2)),
  HALLOWEEN("halloween", y -> LocalDate.of(y, 10, 31)),
  ALL_SAINTS_DAY("all saints ' day|all saints day", y -> LocalDate.of(y, 11, 1)),
  ELECTION_DAY("election day", y -> nth(y, Month.NOVEMBER, DayOfWeek.MONDAY, 1).plusDays(1)),
  VETERANS_DAY(
      "veterans day|veterans ' day|armistice day|remembrance day", y -> LocalDate.of(y, 11, 11)),
  THANKSGIVING("thanksgiving day|thanksgiving", y -> nth(y, Month.NOVEMBER, DayOfWeek.THURSDAY, 4)),
  CHRISTMAS_EVE("christmas eve", y -> LocalDate.of(y, 12, 24)),
  CHRISTMAS("christmas day|christmas", y -> LocalDate.of(y, 12, 25)),
  BOXING_DAY("boxing day", y -> LocalDate.of(y, 12, 26));

  private final List<String[]> names;
  private final java.util.function.IntFunction<LocalDate> day;

  Holiday(String names, java.util.function.IntFunction<LocalDate> day) {
    this.names = Arrays.stream(names.split("\\|")).map(name -> name.split(" ")).toList();
    this.day = day;
  }

  /** The names in lower case, word by word, the longest first. */
  List<String[]> names() {
    return names;
  }

  LocalDate in(int year) {
    return day.apply(year);
  }

  static Set<String> firstWords() {
    return Arrays.stream(values())
        .flatMap(holiday -> holiday.names.stream())
        .map(name -> name[0])
        .collect(Collectors.toSet());
  }

  private static LocalDate nth(int year, Month month, DayOfWeek weekday, int n) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
  }

  /**
   * Easter Sunday of the western churches.
   *
   * @see <a href="https://en.wikipedia.org/wiki/Date_of_Easter#Anonymous_Gregorian_algorithm">the
   *     anonymous Gregorian algorithm</a>
   */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - d - g + 15) % 30;
    int l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
