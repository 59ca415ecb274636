package org.parley.annotation.date;

import java.util.Optional;

/** The year before a quarter or a period: "1988", "this year's", "year-ago". */
final class YearBefore {
  private static final String NAME = "year";

  private final YearRoom digits;

  YearBefore(YearRoom digits) {
    this.digits = digits;
  }

  Optional<Phrase> read(Line line, int at) {
    if (line.is(at, Kind.SHIFT) && line.is(at + 1, "year") && line.is(at + 2, "'s")) {
      Shift shift = line.shift(at);
      Sense sense = new StepSense(Unit.YEAR, shift.steps(), shift.textual());
      return Optional.of(new Phrase(at + 3, sense, NAME));
    }
    if (ago(line, at) && line.is(at + 3, Kind.ORDINAL)) {
      return Optional.of(new Phrase(at + 3, new StepSense(Unit.YEAR, -1, false), NAME));
    }
    int digit = line.is(at, "fiscal") ? at + 1 : at;
    Optional<Phrase> year =
        line.is(digit, Kind.NUMBER) ? digits.read(line, digit) : Optional.empty();
    return year.map(
        read -> line.is(read.end(), "'s") ? new Phrase(read.end() + 1, read.sense(), NAME) : read);
  }

  /** Whether "year-ago" or "year-earlier" stands at {@code at}. */
  static boolean ago(Line line, int at) {
    return line.is(at, "year") && line.is(at + 1, "-") && line.isAny(at + 2, "ago", "earlier");
  }
}
