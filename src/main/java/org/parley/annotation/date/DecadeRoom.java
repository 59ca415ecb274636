package org.parley.annotation.date;

import java.util.List;
import java.util.Optional;

/** Decades and centuries: "the 1990s", "the '80s", "the nineties", "the 20th century". */
final class DecadeRoom implements Room {
  private static final String NAME = "decade";
  private static final List<String> WORDS =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");

  @Override
  public Optional<Phrase> read(Line line, int at) {
    int i = line.is(at, "the") ? at + 1 : at;
    int part = line.isAny(i, "early", "mid", "late") ? line.overHyphen(i + 1) : i;
    boolean led = i > at || part > i;
    int number = line.is(part, "'") ? part + 1 : part;
    if (line.is(number, Kind.DECADE) && (led || line.value(number) > 1000)) {
      int value = line.value(number);
      boolean year = value >= 1500 && value < 2200 || value < 100 && value >= 10;
      return year ? decade(number + 1, value < 100 ? 1900 + value : value) : Optional.empty();
    }
    int named = WORDS.indexOf(line.word(part));
    if (led && named >= 0) {
      return decade(part + 1, 1920 + 10 * named);
    }
    boolean century = line.is(i, Kind.ORDINAL) && line.is(line.overHyphen(i + 1), "century");
    return century
        ? Optional.of(
            new Phrase(
                line.overHyphen(i + 1) + 1,
                new YearSense(Unit.CENTURY, 100 * (line.value(i) - 1)),
                NAME))
        : Optional.empty();
  }

  private static Optional<Phrase> decade(int end, int year) {
    return Optional.of(new Phrase(end, new YearSense(Unit.DECADE, year), NAME));
  }
}
