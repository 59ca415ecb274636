package org.parley.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the line of a page that gives the day of publication and nothing else. */
final class DateLine {
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?:(?:first |originally )?(?:published|posted|date|dated|issued|created)(?: on| at)?"
              + "[ :]*)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*\\s+)?"
              + "(?:\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)?"
              + "[ -]\\p{L}{3,9}\\.?,?[ -]\\d{4}|\\d{4}[-/]\\d\\d[-/]\\d\\d)"
              + "(?:[ ,T|·•-]+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
              + "|(?:at )?\\d{1,2}[:.]\\d\\d.{0,20}|(?:late |final |first |[a-z]+ )?edition.{0,20}))*");
  private static final int LINES = 12;

  private DateLine() {}

  /** Whether a line is a date and nothing else. */
  static boolean matches(String line) {
    return DATE.matcher(line).matches() && PublicationDate.in(line).isPresent();
  }

  /** The first such date among the first lines of a page. */
  static Optional<LocalDate> of(String text, List<Block> blocks) {
    return blocks.stream()
        .limit(LINES)
        .filter(block -> block.kind() == Block.Kind.LEFTOVER)
        .map(block -> block.span().of(text))
        .filter(DateLine::matches)
        .findFirst()
        .flatMap(PublicationDate::in);
  }
}
