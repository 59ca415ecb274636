package org.parley.annotation.date;

import java.util.Optional;

/** The year behind a month, a quarter or a season: "1995", ", 1995", "of last year", "of 1994". */
final class YearOf {
  private final YearRoom years;

  YearOf(YearRoom years) {
    this.years = years;
  }

  /**
   * The year that stands at {@code at}.
   *
   * @param comma whether a comma may stand before it
   */
  Optional<Phrase> read(Line line, int at, boolean comma) {
    int i = comma && line.is(at, ",") ? at + 1 : at;
    Optional<Phrase> plain = years.inDate(line, i).filter(year -> !counted(line, year.end()));
    if (plain.isPresent()) {
      return plain;
    }
    if (!line.isAny(at, "of", "in")) {
      return relative(line, at);
    }
    int j = line.is(at + 1, "the") ? at + 2 : at + 1;
    int k = line.isAny(j, "fiscal", "calendar") ? j + 1 : j;
    if (line.is(at, "in") && k == at + 1) {
      return Optional.empty();
    }
    return years.inDate(line, k).or(() -> relative(line, j));
  }

  private static boolean counted(Line line, int at) {
    return line.isAny(at, "%", "percent", "pct", "mln", "million", "billion", "bln");
  }

  /** "last year", "this year", "next year", "the same year". */
  private static Optional<Phrase> relative(Line line, int at) {
    if (!line.is(at, Kind.SHIFT)) {
      return Optional.empty();
    }
    int year = line.is(at + 1, "fiscal") ? at + 2 : at + 1;
    if (!line.is(year, "year") || line.is(year + 1, "'s")) {
      return Optional.empty();
    }
    Shift shift = line.shift(at);
    Sense sense = new StepSense(Unit.YEAR, shift.steps(), shift.textual());
    return Optional.of(new Phrase(year + 1, sense, "year"));
  }
}
