package org.parley.annotation.date;

import java.util.Optional;

/**
 * Stretches of time with a place: "the past two years", "the first nine months", "recent years".
 */
final class SpanRoom implements Room {
  private static final String NAME = "span";

  @Override
  public Optional<Phrase> read(Line line, int at) {
    int start = Approach.over(line, at);
    int i = line.isAny(start, "the", "these", "those") ? start + 1 : start;
    Optional<Shift> shift = Optional.empty();
    boolean verb = line.is(i, "last") && line.isAny(i - 1, "will", "would", "to", "could", "may");
    if (line.is(i, Kind.SHIFT) && !line.is(i, "that") && !verb || line.is(i, "future")) {
      shift = Optional.of(line.is(i, "future") ? Shift.NEXT : line.shift(i));
      i++;
    } else if (line.isAny(i, "first", "final", "opening", "early", "closing") && i > start) {
      i++;
    } else if (line.is(i, "year") && line.is(i + 1, "-") && line.isAny(i + 2, "ago", "earlier")) {
      i += 3;
    } else if (line.is(i, "recent")) {
      return recent(line, i + 1, Shift.PAST);
    } else if (i == start) {
      return Optional.empty();
    }
    Optional<Quantity> quantity = Quantity.at(line, i);
    int noun = line.overHyphen(quantity.map(Quantity::end).orElse(i));
    if (quantity.isEmpty()) {
      return shift.isPresent() ? recent(line, noun, shift.get()) : Optional.empty();
    }
    noun =
        line.isAny(noun, "fiscal", "trading", "business", "full", "consecutive") ? noun + 1 : noun;
    if (line.is(noun - 1, "-") && shift.isEmpty() && line.is(i - 1, "the")) {
      return Optional.empty();
    }
    boolean year = line.is(i, Kind.NUMBER) && line.word(i).length() == 4;
    if (!line.is(noun, Kind.UNIT)
        || line.is(i, Kind.ARTICLE)
        || year
        || CountRoom.age(line, noun)) {
      return Optional.empty();
    }
    int end = line.is(noun + 1, "or") && line.is(noun + 2, "so") ? noun + 3 : noun + 1;
    LengthSense.Side side = shift.map(SpanRoom::side).orElse(LengthSense.Side.FREE);
    return Optional.of(
        new Phrase(end, new LengthSense(line.unit(noun), quantity.get().count(), side), NAME));
  }

  private static LengthSense.Side side(Shift shift) {
    if (shift == Shift.FOLLOWING) {
      return LengthSense.Side.AFTER;
    }
    return shift.textual() || shift.steps() == 0
        ? LengthSense.Side.FREE
        : shift.steps() < 0 ? LengthSense.Side.PAST : LengthSense.Side.FUTURE;
  }

  /** "recent years", "the coming weeks": units without a number. */
  private static Optional<Phrase> recent(Line line, int noun, Shift shift) {
    boolean plural = line.is(noun, Kind.UNIT) && line.word(noun).endsWith("s");
    if (!plural || shift.textual() || shift.steps() == 0) {
      return Optional.empty();
    }
    if (!line.unit(noun).equals(Unit.YEAR)) {
      LengthSense length = new LengthSense(line.unit(noun), "X", LengthSense.Side.FREE);
      return Optional.of(new Phrase(noun + 1, length, NAME));
    }
    Vague vague = shift.steps() < 0 ? Vague.PAST_REF : Vague.FUTURE_REF;
    return Optional.of(new Phrase(noun + 1, new VagueSense(vague), NAME));
  }
}
