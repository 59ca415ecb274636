package org.parley.annotation.date;

import java.util.Set;

/**
 * Expressions in the form of a time that name something else: "60 Minutes" and "USA Today" in the
 * media, "today's youth", "24 hours a day".
 */
final class Lookalikes {
  private static final Set<String> PAPERS =
      Set.of("usa", "voa", "india", "russia", "africa", "psychology", "christianity", "history");
  private static final Set<String> OUR_AGE =
      Set.of(
          "youth",
          "youths",
          "world",
          "society",
          "societies",
          "generation",
          "generations",
          "children",
          "kids",
          "teenagers",
          "students",
          "women",
          "men",
          "parents",
          "families",
          "consumers",
          "computers",
          "technology",
          "standards",
          "economy",
          "environment",
          "climate",
          "culture",
          "era",
          "age",
          "marketplace");

  private Lookalikes() {}

  /** Whether the expression between two positions is no time. */
  static boolean holds(Line line, int from, int to) {
    return title(line, from, to) || today(line, from, to) || always(line, from, to);
  }

  /** A unit or "today" in capitals that a quotation mark opens: the name of a broadcast. */
  private static boolean title(Line line, int from, int to) {
    boolean named = line.is(to - 1, Kind.UNIT) || line.is(to - 1, Kind.DAY) && quote(line, to);
    return named && line.capital(to - 1) && quote(line, from - 1) && line.glued(from);
  }

  private static boolean quote(Line line, int i) {
    return line.isAny(
        line.is(i, ",") || line.is(i, ".") ? i + 1 : i, "'", "\"", "\u201c", "\u201d");
  }

  private static boolean today(Line line, int from, int to) {
    if (!line.is(to - 1, "today")) {
      return false;
    }
    boolean paper =
        line.capital(from) && line.capital(from - 1) && PAPERS.contains(line.word(from - 1));
    boolean ours =
        line.is(to, "'s")
            && (OUR_AGE.contains(line.word(to + 1))
                || !line.is(to + 2, Kind.MARK) && OUR_AGE.contains(line.word(to + 2)));
    return paper || ours;
  }

  /** "24 hours a day, seven days a week", both the number and the rate. */
  private static boolean always(Line line, int from, int to) {
    return always(line, to - 1, to + 1, line.word(from)) && line.isAny(to, "a", "per")
        || line.isAny(from, "a", "per") && always(line, from - 1, to - 1, line.word(from - 2));
  }

  private static boolean always(Line line, int part, int whole, String number) {
    return switch (line.word(part)) {
      case "hours" -> line.is(whole, "day") && number.equals("24");
      case "days" ->
          line.is(whole, "week") && (number.equals("seven") || number.equals("7"))
              || line.is(whole, "year") && number.equals("365");
      default -> false;
    };
  }
}
