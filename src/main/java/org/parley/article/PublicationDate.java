package org.parley.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days of publication as pages, tables and addresses write them. */
final class PublicationDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6})\\.?";
  private static final Form NUMBERS =
      new Form("\\b((?:19|20)\\d\\d)[-/.]?(\\d\\d)[-/.]?(\\d\\d)(?!\\d)", 1, 2, 3);
  private static final Form MONTH_FIRST =
      new Form("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)\\b", 3, 1, 2);
  private static final Form DAY_FIRST =
      new Form(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+" + MONTH + ",?[\\s-]+((?:19|20)\\d\\d)\\b",
          3,
          2,
          1);

  /** Where one of the two numbers can be no month, the order is plain. */
  private static final Form DAY_SLASH =
      new Form("\\b(1[3-9]|2\\d|3[01])[/.](0?\\d|1[0-2])[/.]((?:19|20)\\d\\d)\\b", 3, 2, 1);

  private static final Form MONTH_SLASH =
      new Form("\\b(0?\\d|1[0-2])/(1[3-9]|2\\d|3[01])/((?:19|20)\\d\\d)\\b", 3, 1, 2);
  private static final List<Form> FORMS =
      List.of(NUMBERS, MONTH_FIRST, DAY_FIRST, DAY_SLASH, MONTH_SLASH);
  private static final Pattern IN_ADDRESS =
      Pattern.compile("(?<![0-9])((?:19|20)\\d\\d)[-/](\\d{1,2}|[a-z]{3})[-/](\\d{1,2})(?![0-9])");
  private static final Pattern PACKED_IN_ADDRESS =
      Pattern.compile("(?<![0-9a-z])((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?![0-9a-z])");

  private PublicationDate() {}

  /** The first full date of a text, written with numbers or with an English month. */
  static Optional<LocalDate> in(String text) {
    return all(text).stream().findFirst().map(Found::day);
  }

  /** Where the first full date of a text begins, in UTF-16 units. */
  static Optional<Integer> start(String text) {
    return all(text).stream().findFirst().map(Found::start);
  }

  /** A text with a blank in the place of each full date. */
  static String without(String text) {
    StringBuilder rest = new StringBuilder();
    int end = 0;
    for (Found found : all(text)) {
      if (found.start >= end) {
        rest.append(text, end, found.start).append(' ');
        end = found.end;
      }
    }
    return rest.append(text, end, text.length()).toString();
  }

  /**
   * A way to write a date.
   *
   * @param pattern with a group for each part
   * @param year number of the group that holds it
   * @param month number of the group that holds it
   * @param day number of the group that holds it
   */
  private record Form(Pattern pattern, int year, int month, int day) {
    Form(String pattern, int year, int month, int day) {
      this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), year, month, day);
    }

    Stream<Found> in(String text) {
      return pattern.matcher(text).results().flatMap(match -> found(match).stream());
    }

    private Optional<Found> found(MatchResult match) {
      return PublicationDate.day(match.group(year), match.group(month), match.group(day))
          .map(date -> new Found(match.start(), match.end(), date));
    }
  }

  private record Found(int start, int end, LocalDate day) {}

  private static List<Found> all(String text) {
    return FORMS.stream()
        .flatMap(form -> form.in(text))
        .sorted(Comparator.comparingInt(Found::start))
        .toList();
  }

  /** The date that an address holds, as in "/1995/06/28/" or "la-xpm-1995-05-04-fi". */
  static Optional<LocalDate> inAddress(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    for (Pattern pattern : List.of(IN_ADDRESS, PACKED_IN_ADDRESS)) {
      Matcher matcher = pattern.matcher(lower);
      while (matcher.find()) {
        Optional<LocalDate> day = day(matcher.group(1), matcher.group(2), matcher.group(3));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int number =
        Character.isDigit(month.charAt(0))
            ? Integer.parseInt(month)
            : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
