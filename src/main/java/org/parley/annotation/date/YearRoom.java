package org.parley.annotation.date;

import java.util.Optional;
import java.util.Set;

/** Years: "1995", "the year 2000", "nineteen ninety-six", "fiscal 1995". */
final class YearRoom implements Room {
  private static final String NAME = "year";
  private static final Set<String> NUMBERED =
      Set.of(
          "$",
          "#",
          "£",
          "¥",
          "€",
          "no",
          "nos",
          "section",
          "flight",
          "room",
          "page",
          "number",
          "title",
          "chapter",
          "article",
          "resolution",
          "highway",
          "route",
          "boeing",
          "channel",
          "dow",
          "about",
          "some",
          "nearly",
          "than",
          "only",
          "over",
          "least",
          "most",
          "roughly");
  private static final Set<String> COUNTED =
      Set.of(
          "%",
          "percent",
          "pct",
          "per",
          "mln",
          "bln",
          "million",
          "billion",
          "trillion",
          "dlrs",
          "dollars",
          "yen",
          "miles",
          "feet",
          "people",
          "tons",
          "tonnes",
          "pounds",
          "points",
          "cars",
          "units",
          "jobs",
          "workers",
          "employees",
          "soldiers",
          "troops",
          "men",
          "women",
          "members",
          "vehicles",
          "barrels",
          "shares",
          "degrees",
          "meters",
          "metres",
          "kilometers",
          "km",
          "hp",
          "rpm",
          "megawatts",
          "acres",
          "hours",
          "times");

  @Override
  public Optional<Phrase> read(Line line, int at) {
    if (line.is(at, "the") && line.is(at + 1, "year")) {
      return digits(line, at + 2).or(() -> spelled(line, at + 2, true)).map(YearRoom::named);
    }
    if (line.isAny(at, "fiscal", "calendar", "financial")) {
      int year = line.is(at + 1, "year") ? at + 2 : at + 1;
      return inDate(line, year);
    }
    if (line.is(at, Kind.NUMBER) && alone(line, at)) {
      return digits(line, at)
          .map(year -> through(line, at).orElse(year))
          .map(year -> isOfName(line, at, year.end()) ? ofName(year) : year);
    }
    return line.is(at, Kind.CARDINAL) ? spelled(line, at, false) : Optional.empty();
  }

  /** "China's 2001 World Trade Organization treaty": no year of which the text goes on to speak. */
  private static boolean isOfName(Line line, int at, int end) {
    boolean owned = line.isAny(at - 1, "'s", "the", "a", "its", "their", "his", "her");
    return owned && line.capital(end) && line.is(end, Kind.NONE);
  }

  private static Phrase ofName(Phrase phrase) {
    return new Phrase(phrase.end(), phrase.sense(), "name-year");
  }

  private static Phrase named(Phrase phrase) {
    return new Phrase(phrase.end(), phrase.sense(), NAME);
  }

  /** A year within a date, where no doubt is left that it is one: "1995", "'95", "of last year". */
  Optional<Phrase> inDate(Line line, int at) {
    if (line.is(at, "'") && line.is(at + 1, Kind.NUMBER) && line.word(at + 1).length() == 2) {
      return Optional.of(year(at + 2, century(line.value(at + 1))));
    }
    return digits(line, at).or(() -> spelled(line, at, true));
  }

  private static int century(int twoDigits) {
    return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private static Phrase year(int end, int year) {
    return new Phrase(end, new YearSense(year), NAME);
  }

  private static Optional<Phrase> digits(Line line, int at) {
    boolean four = line.is(at, Kind.NUMBER) && line.word(at).length() == 4;
    return four && line.value(at) >= 1000 && line.value(at) <= 2199
        ? Optional.of(year(at + 1, line.value(at)))
        : Optional.empty();
  }

  /** "1986-94", "2015/16". */
  private static Optional<Phrase> through(Line line, int at) {
    boolean joined =
        line.isAny(at + 1, "-", "--", "/")
            && line.glued(at + 1)
            && line.glued(at + 2)
            && line.is(at + 2, Kind.NUMBER)
            && line.word(at + 2).length() == 2
            && !line.isAny(at + 3, "-", "/");
    int first = line.value(at);
    int last = first / 100 * 100 + line.value(at + 2);
    return joined && last > first
        ? Optional.of(
            new Phrase(at + 3, new RangeSense(new YearSense(first), new YearSense(last)), NAME))
        : Optional.empty();
  }

  /** Whether a number of four digits that stands by itself is a year. */
  private static boolean alone(Line line, int at) {
    if (NUMBERED.contains(line.word(at - 1)) && !bounded(line, at)
        || line.is(at - 1, ".") && line.isAny(at - 2, "no", "nos")
        || COUNTED.contains(line.word(at + 1))
        || line.is(at + 1, "-") && COUNTED.contains(line.word(at + 2))
        || line.glued(at) && !line.isAny(at - 1, "-", "--", "(", "'", "\"", "/", "[")) {
      return false;
    }
    if (line.glued(at) && line.is(at - 1, "-") && line.glued(at - 1) && !mayLead(line, at - 2)) {
      return false;
    }
    int value = line.value(at);
    if (value < 1900 || value > 2099) {
      boolean led = line.isAny(at - 1, "in", "since", "of", "from", "by", "until", "early", "late");
      return led && value >= 1400 && !followedByNoun(line, at);
    }
    boolean round = value % 100 == 0;
    return !(round && followedByNoun(line, at))
        && (!line.is(at + 1, Kind.UNIT) || line.is(at + 1, "quarter"));
  }

  /** "until at least 2020" */
  private static boolean bounded(Line line, int at) {
    return line.is(at - 1, "least")
        && line.is(at - 2, "at")
        && line.isAny(at - 3, "until", "till", "through", "to", "since", "before", "in", "by");
  }

  private static boolean mayLead(Line line, int at) {
    return line.isAny(at, "mid", "pre", "post", "early", "late", "end", "non")
        || line.is(at, Kind.NUMBER)
        || line.is(at, Kind.MONTH);
  }

  private static boolean followedByNoun(Line line, int at) {
    String tag = line.tag(at + 1);
    if (!tag.isEmpty()) {
      return tag.startsWith("NNS") || tag.equals("JJ");
    }
    String next = line.word(at + 1);
    return next.length() > 3
        && next.endsWith("s")
        && !line.is(at + 1, Kind.MARK)
        && !line.capital(at + 1);
  }

  /** Years as broadcasts spell them; "two thousand" only where {@code sure}. */
  private static Optional<Phrase> spelled(Line line, int at, boolean sure) {
    int first = line.is(at, Kind.CARDINAL) ? line.value(at) : 0;
    if (first == 2 && line.is(at + 1, "thousand")) {
      int ones = line.is(at + 2, "and") ? at + 3 : at + 2;
      if (line.is(ones, Kind.CARDINAL) && line.value(ones) < 100) {
        return Optional.of(year(ones + 1, 2000 + line.value(ones)));
      }
      return sure ? Optional.of(year(at + 2, 2000)) : Optional.empty();
    }
    if (first < 16 || first > 20 || !line.is(at + 1, Kind.CARDINAL)) {
      return Optional.empty();
    }
    int tens = line.value(at + 1);
    if (tens == 100 && sure) {
      return Optional.of(year(at + 2, first * 100));
    }
    if (tens < 10 || tens > 99) {
      return Optional.empty();
    }
    int ones = line.overHyphen(at + 2);
    boolean more = tens >= 20 && line.is(ones, Kind.CARDINAL) && line.value(ones) < 10;
    return Optional.of(
        more
            ? year(ones + 1, first * 100 + tens + line.value(ones))
            : year(at + 2, first * 100 + tens));
  }
}
