package org.parley.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the day of publication that a page prints on a line of its own or at an article's head. */
final class DateLine {
  private static final String LABEL =
      "published|posted|updated|modified|created|issued|filed|dated?|appeared|revised"
          + "|publication|release[sd]?";
  private static final String WEEKDAY =
      "mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day";
  private static final String CLOCK =
      "(?:\\d{1,2}(?:[:.]\\d\\d){0,2}|noon|midnight) ?(?:[ap]\\.?m\\b\\.?|h(?:rs|ours)?)?";
  private static final String ZONE =
      "e[sd]?t|c[sd]t|ct|m[sd]t|p[sd]?t|gmt|utc|bst|cest|cet|jst|ist|z|local time"
          + "|(?:eastern|central|pacific|london|tokyo)(?: (?:standard|daylight|summer))? time";
  private static final String EDITION =
      "late|early|final|first|last|originally|national|city|morning|evening|weekend|online|print"
          + "|edition|archives?|page|pg|section|sec|[a-e]\\d{1,3}|\\d{1,2} min(?:ute)?s? read"
          + "|on|at|in|from|and|the|of|time|original";
  private static final String PAPER =
      "(?:[\\p{L}.&'’-]+ ){0,4}(?:times|post|journal|news|herald|tribune|chronicle|globe|press"
          + "|guardian|telegraph|independent|observer|sun|star|bee|mail|standard|economist)";
  private static final Pattern NOTHING_ELSE =
      Pattern.compile(
          "(?:(?<![\\p{L}\\d])(?i:"
              + String.join("|", LABEL, WEEKDAY, CLOCK, ZONE, EDITION, PAPER, Agencies.NAME)
              + ")(?![\\p{L}\\d])|[^\\p{L}\\d]++)*+");
  private static final Pattern LABELLED =
      Pattern.compile(
          "\\W*(?:(?:a version of )?this (?:article|story|report|post) )?(?:was |is |has been )?"
              + "(?:first |last |originally )?(?:appears in print|load-date|"
              + LABEL
              + ")\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LATER =
      Pattern.compile("\\W*(?:last )?(?:updated|modified|revised)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TRAIL =
      Pattern.compile("(?:[\\s,;:|·•/(–—-]|\\b(?i:on|at|" + LABEL + "|" + WEEKDAY + ")\\b)++$");
  private static final int LONGEST = 160;
  private static final int LINES = 16;
  private static final int FIRST_PARAGRAPHS = 2;

  private DateLine() {}

  /** Whether a line is a date and nothing else. */
  static boolean matches(String line) {
    return line.length() <= LONGEST
        && PublicationDate.in(line).isPresent()
        && NOTHING_ELSE.matcher(PublicationDate.without(line)).matches();
  }

  /** What a line such as "By Jane Roe | June 28, 1995" has before its date; all of other lines. */
  static String head(String line) {
    return PublicationDate.start(line)
        .filter(start -> matches(line.substring(start)))
        .map(start -> TRAIL.matcher(line.substring(0, start)).replaceFirst(""))
        .orElse(line);
  }

  /** The day of publication as the page prints it. */
  static Optional<LocalDate> of(String text, List<Block> blocks) {
    List<String> updates = new ArrayList<>();
    int paragraphs = 0;
    for (Block block : blocks.subList(0, Math.min(LINES, blocks.size()))) {
      String line = block.span().of(text);
      paragraphs += block.kind() == Block.Kind.PARAGRAPH ? 1 : 0;
      boolean labelled = LABELLED.matcher(line).lookingAt();
      boolean dates =
          switch (block.kind()) {
            case DATELINE, BYLINE -> true;
            case LEFTOVER -> labelled || matches(line) && paragraphs < FIRST_PARAGRAPHS;
            case HEADLINE, KICKER, DECK, AGENCY, PARAGRAPH -> false;
          };
      Optional<LocalDate> day = dates ? PublicationDate.in(line) : Optional.empty();
      if (day.isPresent() && !LATER.matcher(line).lookingAt()) {
        return day;
      }
      day.ifPresent(found -> updates.add(line));
    }
    return Stream.concat(updates.stream(), foot(text, blocks))
        .findFirst()
        .flatMap(PublicationDate::in);
  }

  /** The lines at the end of a page that name the day on which it was printed. */
  private static Stream<String> foot(String text, List<Block> blocks) {
    return blocks.subList(Math.max(0, blocks.size() - LINES), blocks.size()).stream()
        .filter(block -> block.kind() == Block.Kind.LEFTOVER)
        .map(block -> block.span().of(text))
        .filter(line -> LABELLED.matcher(line).lookingAt() && PublicationDate.in(line).isPresent());
  }
}
