package org.parley.article;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place and day at the start of a report: "TOKYO, March 3 (Reuters) -". */
final class Datelines {
  private static final String MONTH =
      "(?i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
          + ")\\.?";
  private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
  private static final String DAY =
      "(?:(?:"
          + WEEKDAY
          + ",? )?(?:"
          + MONTH
          + " \\d{1,2}|\\d{1,2} "
          + MONTH
          + ")(?:,? \\d{4})?|"
          + WEEKDAY
          + ")";
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}\\.?(?: (?:\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}\\.?|DE|DEL|LA|AM)){0,3}";
  private static final String TITLED =
      "\\p{Lu}[\\p{L}.'’-]+(?: (?:de |del |la )?\\p{Lu}[\\p{L}.'’-]+){0,3}";
  private static final String REGION =
      "(?:,\\s(?!"
          + MONTH
          + "|"
          + WEEKDAY
          + ")(?:\\p{Lu}[\\p{L}.'’]*)(?: \\p{Lu}[\\p{L}.'’]*){0,2})?";
  private static final String AGENCY =
      "(?:[,\\s]\\s*\\((?=[^)]*\\p{Lu})[^()\\n]{2,40}\\)|\\s/[\\p{L} -]{2,30}/|,\\s"
          + Agencies.NAME
          + ")";
  private static final String DASH = "(?:\\s*(?:--+|[—–―]|_)\\s*|\\s+-\\s*|\\s*-\\s+|\\s*-$)";

  private static final Pattern CAPITAL_PLACE =
      Pattern.compile(
          "(?<place>"
              + CAPITALS
              + "(?:/"
              + CAPITALS
              + ")?)"
              + REGION
              + "(?<day>,?\\s"
              + DAY
              + ",?)?(?<agency>"
              + AGENCY
              + ")?(?<late>,?\\s"
              + DAY
              + ")?"
              + "(?:(?<dash>"
              + DASH
              + ")|(?<colon>:\\s)|(?<end>\\s*$))");
  private static final Pattern TITLED_PLACE =
      Pattern.compile(
          "(?<place>"
              + TITLED
              + "(?:/"
              + TITLED
              + ")?)"
              + REGION
              + "(?:(?<day>,?\\s"
              + DAY
              + ",?)(?<agency>"
              + AGENCY
              + ")?(?:"
              + DASH
              + "|:\\s|(?<=\\d{4})\\s*$)|(?<only>"
              + "\\s\\((?:"
              + Agencies.NAME
              + ")\\))"
              + DASH
              + ")");
  private static final Set<String> NOT_PLACES =
      Set.of(
          "ANALYSIS",
          "OPINION",
          "UPDATE",
          "EXCLUSIVE",
          "REVIEW",
          "NOTE",
          "CORRECTION",
          "BREAKING",
          "EDITORIAL",
          "COMMENT",
          "COMMENTARY",
          "FOCUS",
          "FACTBOX",
          "TIMELINE",
          "NEWS ANALYSIS",
          "INTERVIEW",
          "TRADE",
          "BUSINESS",
          "HEADLINE",
          "BYLINE",
          "LENGTH",
          "SECTION",
          "BODY");
  private static final int FEWEST_LETTERS = 4;
  private static final int SHORTEST_REPORT = 30;

  private Datelines() {}

  /**
   * The length of the dateline that a paragraph starts with.
   *
   * @param paragraph the text from the first character of the paragraph on
   * @param first whether it is one of the first paragraphs, where a place alone is enough
   * @return number of UTF-16 units up to the report itself; 0 where there is no dateline
   */
  static int length(String paragraph, boolean first) {
    Matcher capitals = CAPITAL_PLACE.matcher(paragraph);
    if (capitals.lookingAt()) {
      String place = capitals.group("place");
      boolean dated = capitals.group("day") != null || capitals.group("late") != null;
      boolean credited = capitals.group("agency") != null;
      boolean sure = dated || credited && capitals.group("end") == null;
      boolean likely =
          first
              && capitals.group("end") == null
              && report(paragraph.substring(capitals.end()))
              && place.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS;
      return (sure || likely) && !NOT_PLACES.contains(place) ? capitals.end() : 0;
    }
    Matcher titled = TITLED_PLACE.matcher(paragraph);
    return titled.lookingAt() ? titled.end() : 0;
  }

  /** Whether what follows a place is prose, and not the second half of a headline. */
  private static boolean report(String rest) {
    return rest.length() >= SHORTEST_REPORT
        && rest.chars().anyMatch(Character::isLowerCase)
        && rest.chars().anyMatch(c -> c == '.' || c == '?' || c == '!' || c == '"' || c == '”');
  }
}
