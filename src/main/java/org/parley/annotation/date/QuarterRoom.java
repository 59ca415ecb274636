package org.parley.annotation.date;

import java.util.Optional;

/**
 * Quarters and halves: "third-quarter", "the 1988 second quarter", "the first half of next year".
 */
final class QuarterRoom implements Room {
  private static final String NAME = "quarter";

  private final YearRoom digits;
  private final YearOf years;

  QuarterRoom(YearRoom years) {
    this.digits = years;
    this.years = new YearOf(years);
  }

  @Override
  public Optional<Phrase> read(Line line, int at) {
    int i = line.is(at, Kind.ARTICLE) ? at + 1 : at;
    Optional<Phrase> year = yearBefore(line, i);
    int j = year.map(Phrase::end).orElse(i);
    j = line.isAny(j, "fiscal", "calendar") ? line.overHyphen(j + 1) : j;
    if (year.isEmpty()
        && line.isAny(i, "year")
        && line.is(i + 1, "-")
        && line.isAny(i + 2, "ago", "earlier")
        && line.is(i + 3, Kind.ORDINAL)) {
      year = Optional.of(new Phrase(i + 3, new StepSense(Unit.YEAR, -1, false), NAME));
    }
    boolean fiscal = j > year.map(Phrase::end).orElse(i);
    if (fiscal && year.isEmpty()) {
      year = Optional.of(new Phrase(j, new StepSense(Unit.YEAR, 0, false), NAME));
    }
    if (year.isPresent() && !fiscal && line.isAny(j, "period", "quarter")) {
      return Optional.of(new Phrase(j + 1, new SamePeriodSense(year.get().sense()), NAME));
    }
    Optional<Phrase> numbered = numbered(line, at, year);
    return numbered.isPresent() ? numbered : yearAgo(line, i, i > at);
  }

  private Optional<Phrase> numbered(Line line, int at, Optional<Phrase> year) {
    int i = year.map(Phrase::end).orElse(line.is(at, Kind.ARTICLE) ? at + 1 : at);
    i = line.isAny(i, "fiscal", "calendar") ? line.overHyphen(i + 1) : i;
    if (line.isAny(i, "final", "opening", "last")
        && line.is(i + 1, "half")
        && !line.is(i, "last")) {
      return Optional.empty();
    }
    int number = number(line, i);
    int noun = line.overHyphen(i + 1);
    Unit unit = unit(line, noun);
    boolean adjective = noun > i + 1 && line.is(at, Kind.ARTICLE);
    if (number == 0 || adjective || unit == Unit.DAY || number > (unit == Unit.QUARTER ? 4 : 2)) {
      return Optional.empty();
    }
    int end = noun + 1;
    Optional<Phrase> after = year.isPresent() ? Optional.empty() : years.read(line, end, false);
    Optional<Sense> of = year.or(() -> after).map(Phrase::sense);
    if (unit == Unit.HALF && of.isEmpty() && !half(line, at, noun)) {
      return Optional.empty();
    }
    Sense sense = new DivisionSense(unit, number, of);
    return Optional.of(new Phrase(after.map(Phrase::end).orElse(end), sense, NAME));
  }

  /** "first" to "fourth", "Q3"'s number, the "last" of "last half". */
  private static int number(Line line, int i) {
    if (line.is(i, Kind.ORDINAL)) {
      return line.value(i);
    }
    boolean last = line.isAny(i, "last", "latter") && line.is(i + 1, "half");
    return last ? 2 : 0;
  }

  private static Unit unit(Line line, int i) {
    return switch (line.word(i)) {
      case "quarter" -> Unit.QUARTER;
      case "half" -> Unit.HALF;
      default -> Unit.DAY;
    };
  }

  /** A half without a year is a time only before a noun or behind "in the". */
  private static boolean half(Line line, int at, int noun) {
    return line.is(noun - 1, "-")
        || line.is(at, "the") && line.isAny(at - 1, "in", "for", "during");
  }

  /** "1988", "this year's", "last year's". */
  private Optional<Phrase> yearBefore(Line line, int at) {
    boolean relative = line.is(at, Kind.SHIFT) && line.is(at + 1, "year") && line.is(at + 2, "'s");
    if (relative) {
      Shift shift = line.shift(at);
      Sense sense = new StepSense(Unit.YEAR, shift.steps(), shift.textual());
      return Optional.of(new Phrase(at + 3, sense, NAME));
    }
    int digit = line.is(at, "fiscal") ? at + 1 : at;
    return line.is(digit, Kind.NUMBER)
        ? digits
            .read(line, digit)
            .map(
                year ->
                    line.is(year.end(), "'s")
                        ? new Phrase(year.end() + 1, year.sense(), NAME)
                        : year)
        : Optional.empty();
  }

  /** "year-ago", "year-earlier", "the year-ago quarter", "the corresponding period last year". */
  private static Optional<Phrase> yearAgo(Line line, int at, boolean article) {
    boolean compared = line.isAny(at, "comparable", "corresponding");
    if (compared && line.is(at + 1, "year")) {
      return yearAgo(line, at + 1, article);
    }
    boolean adjective =
        line.is(at, "year") && line.is(at + 1, "-") && line.isAny(at + 2, "ago", "earlier");
    if (adjective) {
      int end = at + 3;
      boolean noun = line.isAny(end, "quarter", "period");
      if (article && !noun) {
        return Optional.empty();
      }
      return Optional.of(new Phrase(noun ? end + 1 : end, new YearAgoSense(), NAME));
    }
    boolean quarter =
        line.isAny(at, "quarter", "period")
            && line.is(at + 1, "a")
            && line.is(at + 2, "year")
            && line.isAny(at + 3, "ago", "earlier");
    if (quarter && line.is(at - 1, "the")) {
      return Optional.of(new Phrase(at + 4, new YearAgoSense(), NAME));
    }
    boolean same =
        line.isAny(at, "corresponding", "same", "comparable", "similar")
            && line.isAny(at + 1, "period", "quarter", "month");
    if (!same) {
      return Optional.empty();
    }
    int i = line.isAny(at + 2, "of", "in") ? at + 3 : at + 2;
    boolean lastYear = line.isAny(i, "last", "previous") && line.is(i + 1, "year");
    boolean yearAgo =
        line.is(i, "a") && line.is(i + 1, "year") && line.isAny(i + 2, "ago", "earlier");
    return lastYear || yearAgo
        ? Optional.of(new Phrase(lastYear ? i + 2 : i + 3, new YearAgoSense(), NAME))
        : Optional.empty();
  }
}
