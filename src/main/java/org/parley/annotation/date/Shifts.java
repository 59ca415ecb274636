package org.parley.annotation.date;

import java.util.Optional;

/**
 * One or two words that pick a time: "last", "this coming", "that same".
 *
 * @param end position behind them
 * @param shift what they say together
 */
record Shifts(int end, Shift shift) {

  /** The picking words at {@code at}, which may be followed by anything. */
  static Optional<Shifts> at(Line line, int at) {
    if (!line.is(at, Kind.SHIFT)) {
      return Optional.empty();
    }
    if (!line.is(at + 1, Kind.SHIFT)) {
      return Optional.of(new Shifts(at + 1, line.shift(at)));
    }
    if (line.is(at, "this") && line.isAny(at + 1, "past", "coming", "last", "next", "upcoming")) {
      return Optional.of(new Shifts(at + 2, line.shift(at + 1)));
    }
    boolean same = line.isAny(at, "that", "this") && line.is(at + 1, "same");
    return same ? Optional.of(new Shifts(at + 2, Shift.THAT)) : Optional.empty();
  }

  /** The same before a name of a month, weekday or season, where a bare "that" is a conjunction. */
  static Optional<Shifts> ofName(Line line, int at) {
    return at(line, at).filter(shifts -> shifts.end > at + 1 || !line.is(at, "that"));
  }
}
