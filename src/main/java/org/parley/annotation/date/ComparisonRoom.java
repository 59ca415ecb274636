package org.parley.annotation.date;

import java.util.Optional;

/**
 * Periods that are compared with the one the text speaks of: "year-ago", "the year-earlier
 * quarter", "the 1988 period", "the corresponding period last year".
 */
final class ComparisonRoom implements Room {
  private static final String NAME = "comparison";

  private final YearBefore years;

  ComparisonRoom(YearRoom years) {
    this.years = new YearBefore(years);
  }

  @Override
  public Optional<Phrase> read(Line line, int at) {
    int i = line.is(at, "the") ? at + 1 : at;
    Optional<Phrase> year = years.read(line, i);
    if (year.isPresent() && line.isAny(year.get().end(), "period", "quarter")) {
      Sense sense = new SamePeriodSense(year.get().sense());
      return Optional.of(new Phrase(year.get().end() + 1, sense, NAME));
    }
    return yearAgo(line, i, i > at).or(() -> periodOf(line, i, i > at));
  }

  private static Optional<Phrase> phrase(int end) {
    return Optional.of(new Phrase(end, new YearAgoSense(), NAME));
  }

  /** "year-ago", "the year-ago quarter", "the comparable year-ago period". */
  private static Optional<Phrase> yearAgo(Line line, int at, boolean article) {
    int i = line.isAny(at, "comparable", "corresponding") ? at + 1 : at;
    if (!YearBefore.ago(line, i)) {
      return Optional.empty();
    }
    if (line.isAny(i + 3, "quarter", "period")) {
      return phrase(i + 4);
    }
    return article ? Optional.empty() : phrase(i + 3);
  }

  /** "the quarter a year ago", "the same month last year", "the corresponding period of 1988". */
  private static Optional<Phrase> periodOf(Line line, int at, boolean article) {
    boolean same = line.isAny(at, "corresponding", "same", "comparable", "similar");
    int noun = same ? at + 1 : at;
    if (!line.isAny(noun, "period", "quarter", "month") || !same && !article) {
      return Optional.empty();
    }
    int i = line.isAny(noun + 1, "of", "in") ? noun + 2 : noun + 1;
    if (line.are(i, "a", "year", "ago") || line.are(i, "a", "year", "earlier")) {
      return phrase(i + 3);
    }
    boolean last = line.isAny(i, "last", "previous") && line.is(i + 1, "year");
    return same && last ? phrase(i + 2) : Optional.empty();
  }
}
