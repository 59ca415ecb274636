package org.parley.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of publication as pages, tables and addresses write them. */
final class PublicationDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6})\\.?";
  private static final Pattern NUMBERS =
      Pattern.compile("\\b((?:19|20)\\d\\d)[-/.]?(\\d\\d)[-/.]?(\\d\\d)(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+" + MONTH + ",?[\\s-]+((?:19|20)\\d\\d)\\b");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("(?<![0-9])((?:19|20)\\d\\d)[-/](\\d{1,2}|[a-z]{3})[-/](\\d{1,2})(?![0-9])");
  private static final Pattern PACKED_IN_ADDRESS =
      Pattern.compile("(?<![0-9a-z])((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?![0-9])");

  private PublicationDate() {}

  /** The first full date of a text, written with numbers or with an English month. */
  static Optional<LocalDate> in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher numbers = NUMBERS.matcher(lower);
    if (numbers.find()) {
      return day(numbers.group(1), numbers.group(2), numbers.group(3));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(lower);
    if (monthFirst.find()) {
      return day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(lower);
    return dayFirst.find()
        ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
        : Optional.empty();
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
            : MONTHS.indexOf(month.substring(0, 3)) + 1;
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
