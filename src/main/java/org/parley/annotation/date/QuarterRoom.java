package org.parley.annotation.date;

import java.util.Optional;

/**
 * Quarters and halves: "third-quarter", "the 1988 second quarter", "the first half of next year",
 * "the April-June quarter", "Q3 2012".
 */
final class QuarterRoom implements Room {
  private static final String NAME = "quarter";

  private final YearBefore yearBefore;
  private final YearOf years;

  QuarterRoom(YearRoom years) {
    this.yearBefore = new YearBefore(years);
    this.years = new YearOf(years);
  }

  @Override
  public Optional<Phrase> read(Line line, int at) {
    int i = line.is(at, Kind.ARTICLE) ? at + 1 : at;
    if (line.is(i, Kind.MONTH)) {
      return ofMonths(line, i);
    }
    Optional<Phrase> before = yearBefore.read(line, i);
    int j = before.map(Phrase::end).orElse(i);
    boolean fiscal = line.isAny(j, "fiscal", "calendar", "financial");
    j = fiscal ? line.overHyphen(j + 1) : j;
    Optional<Sense> year = before.map(Phrase::sense);
    if (fiscal && year.isEmpty()) {
      year = Optional.of(new StepSense(Unit.YEAR, 0, false));
    }
    return line.is(j, "q") ? abbreviated(line, j, year) : numbered(line, at, j, year);
  }

  /** "Q3", "Q1 2012", "2012 Q1". */
  private Optional<Phrase> abbreviated(Line line, int at, Optional<Sense> year) {
    int number = line.value(at + 1);
    boolean quarter = line.is(at + 1, Kind.NUMBER) && line.glued(at + 1);
    if (!quarter || !line.capital(at) || number < 1 || number > 4) {
      return Optional.empty();
    }
    Optional<Phrase> after = year.isPresent() ? Optional.empty() : years.read(line, at + 2, false);
    Sense sense = new DivisionSense(Unit.QUARTER, number, year.or(() -> after.map(Phrase::sense)));
    return Optional.of(new Phrase(after.map(Phrase::end).orElse(at + 2), sense, NAME));
  }

  private Optional<Phrase> numbered(Line line, int at, int i, Optional<Sense> year) {
    int noun = line.overHyphen(i + 1);
    int number = number(line, i, noun);
    Optional<Unit> unit = unit(line, noun);
    boolean adjective = noun > i + 1 && line.is(at, Kind.ARTICLE);
    if (number == 0 || adjective || unit.isEmpty()) {
      return Optional.empty();
    }
    if (number > (unit.get() == Unit.QUARTER ? 4 : 2)) {
      return Optional.empty();
    }
    int end = noun + 1;
    Optional<Phrase> after = year.isPresent() ? Optional.empty() : years.read(line, end, false);
    Optional<Sense> of = year.or(() -> after.map(Phrase::sense));
    if (unit.get() == Unit.HALF && of.isEmpty() && !half(line, at, noun)) {
      return Optional.empty();
    }
    Sense sense = new DivisionSense(unit.get(), number, of);
    return Optional.of(new Phrase(after.map(Phrase::end).orElse(end), sense, NAME));
  }

  /** "first" to "fourth", "final quarter", "last half". */
  private static int number(Line line, int i, int noun) {
    if (line.is(i, Kind.ORDINAL)) {
      return line.value(i);
    }
    if (line.is(i, "final")) {
      return line.is(noun, "quarter") ? 4 : 2;
    }
    return line.isAny(i, "last", "latter") && line.is(noun, "half") ? 2 : 0;
  }

  private static Optional<Unit> unit(Line line, int i) {
    return switch (line.word(i)) {
      case "quarter" -> Optional.of(Unit.QUARTER);
      case "half" -> Optional.of(Unit.HALF);
      default -> Optional.empty();
    };
  }

  /** A half without a year is a time only before a noun or behind "in the". */
  private static boolean half(Line line, int at, int noun) {
    return line.is(noun - 1, "-")
        || line.is(at, "the") && line.isAny(at - 1, "in", "for", "during");
  }

  /** "the June quarter", "the April-June quarter", "the October to December fourth quarter". */
  private Optional<Phrase> ofMonths(Line line, int at) {
    boolean range = line.isAny(at + 1, "-", "--", "/", "to") && line.is(at + 2, Kind.MONTH);
    int last = range ? at + 2 : at;
    int noun = line.is(last + 1, Kind.ORDINAL) ? last + 2 : last + 1;
    if (!line.is(noun, "quarter") || line.value(last) % 3 != 0) {
      return Optional.empty();
    }
    Optional<Phrase> year = years.read(line, noun + 1, false);
    Sense sense = new DivisionSense(Unit.QUARTER, line.value(last) / 3, year.map(Phrase::sense));
    return Optional.of(new Phrase(year.map(Phrase::end).orElse(noun + 1), sense, NAME));
  }
}
