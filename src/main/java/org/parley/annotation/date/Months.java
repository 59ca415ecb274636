package org.parley.annotation.date;

import java.util.Set;

/** Tells the names of months from the words that look like them. */
final class Months {
  private static final Set<String> LEADS =
      Set.of(
          "in", "last", "next", "this", "since", "until", "till", "by", "from", "of", "early",
          "late", "mid", "-", "--", "to", "through", "during", "for", "before", "after", "between",
          "'s", "past", "that", "each", "every", "end", "on", "and", "or", "/", "(");

  private static final Set<String> FULL =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private Months() {}

  /** Whether the word at {@code i} names a month. */
  static boolean at(Line line, int i) {
    if (!line.is(i, Kind.MONTH) || !line.capital(i)) {
      return false;
    }
    String word = line.word(i);
    boolean numbered = numberFollows(line, i + 1) || line.is(i - 1, Kind.NUMBER);
    boolean title = line.is(i + 1, "of") && (line.is(i + 2, "the") || line.capital(i + 2));
    if (title && !LEADS.contains(line.word(i - 1))) {
      return numbered;
    }
    return switch (word) {
      case "may" -> numbered || may(line, i);
      case "march" ->
          numbered
              || LEADS.contains(line.word(i - 1))
              || !line.tag(i).startsWith("V") && !line.isAny(i + 1, "on", "past", "toward", "for");
      case "jan", "mar", "jun", "sep", "dec", "oct", "apr", "aug", "feb", "jul", "nov" ->
          numbered
              || line.is(i + 1, ".") && line.glued(i + 1)
              || !line.capital(i + 1) && LEADS.contains(line.word(i - 1));
      case "april", "june", "august" -> numbered || !person(line, i);
      default -> true;
    };
  }

  private static boolean may(Line line, int i) {
    if (line.tag(i).equals("MD") || line.isAny(i + 1, "day", "be", "have", "not")) {
      return false;
    }
    return LEADS.contains(line.word(i - 1)) || line.tag(i).startsWith("NNP") && i > 0;
  }

  private static boolean person(Line line, int i) {
    return line.capital(i + 1)
        && !line.glued(i + 1)
        && line.tag(i + 1).equals("NNP")
        && !line.is(i - 1, Kind.ARTICLE)
        && !LEADS.contains(line.word(i - 1));
  }

  private static boolean numberFollows(Line line, int i) {
    int j = line.is(i, ".") || line.is(i, ",") || line.is(i, "-") ? i + 1 : i;
    return line.is(j, Kind.NUMBER) || line.is(j, Kind.ORDINAL);
  }

  /** The position behind the month at {@code i} and the stop that shortens it. */
  static int behind(Line line, int i) {
    boolean stop = line.is(i + 1, ".") && line.glued(i + 1) && !FULL.contains(line.word(i));
    return stop && (!line.capital(i + 2) || numberFollows(line, i + 2)) ? i + 2 : i + 1;
  }
}
