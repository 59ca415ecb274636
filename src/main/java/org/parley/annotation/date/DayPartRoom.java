package org.parley.annotation.date;

import java.util.Optional;

/** Parts of a day: "Tuesday night", "this morning", "tonight", "mid-afternoon yesterday". */
final class DayPartRoom implements Room {
  private static final String NAME = "part";
  private static final Sense TODAY = new StepSense(Unit.DAY, 0, false);

  private final Room days;

  DayPartRoom(Room days) {
    this.days = days;
  }

  @Override
  public Optional<Phrase> read(Line line, int at) {
    if (line.is(at, "tonight")) {
      return phrase(at + 1, TODAY, DayPart.NIGHT);
    }
    if (line.is(at, "overnight")) {
      return phrase(at + 1, new StepSense(Unit.DAY, -1, false), DayPart.NIGHT);
    }
    if (line.is(at, "the") && line.is(at + 1, Kind.DAYPART) && isBeside(line, at + 2)) {
      int step = line.is(at + 2, "before") ? -1 : 1;
      return Optional.of(
          new Phrase(
              at + 3,
              new DayPartSense(new StepSense(Unit.DAY, step, true), part(line, at + 1)),
              NAME));
    }
    int i =
        line.isAny(at, "early", "late", "mid", "later", "earlier") ? line.overHyphen(at + 1) : at;
    int shift = line.is(at, "the") ? at + 1 : i;
    if (line.is(shift, Kind.SHIFT) && line.is(shift + 1, Kind.DAYPART)) {
      return shifted(line, shift);
    }
    if (i > at && line.is(i, Kind.DAYPART)) {
      return before(line, i);
    }
    if (line.is(at, Kind.DAYPART)) {
      return before(line, at).filter(phrase -> phrase.end() > at + 1);
    }
    return behind(line, at);
  }

  private static Optional<Phrase> phrase(int end, Sense day, DayPart part) {
    return Optional.of(new Phrase(end, new DayPartSense(day, part), NAME));
  }

  /** "The night before" at the end of a clause: beside the day that the text has told of. */
  private static boolean isBeside(Line line, int at) {
    return line.isAny(at, "before", "after")
        && (line.is(at + 1, Kind.MARK)
            || line.isAny(at + 1, "", "and", "or", "but", "in", "at", "over"));
  }

  private static DayPart part(Line line, int at) {
    return DayPart.values()[line.value(at)];
  }

  /** "this morning", "last night", "that evening". */
  private static Optional<Phrase> shifted(Line line, int at) {
    Shift shift = line.is(at - 1, "the") && line.is(at, "next") ? Shift.FOLLOWING : line.shift(at);
    Sense day = new StepSense(Unit.DAY, shift.steps(), shift.textual());
    return phrase(at + 2, day, part(line, at + 1));
  }

  /** "mid-afternoon yesterday", "early morning Tuesday". */
  private Optional<Phrase> before(Line line, int at) {
    Optional<Phrase> day =
        line.is(at + 1, Kind.WEEKDAY) || line.is(at + 1, Kind.DAY)
            ? days.read(line, at + 1)
            : Optional.empty();
    return day.isPresent()
        ? phrase(day.get().end(), day.get().sense(), part(line, at))
        : phrase(at + 1, new StepSense(Unit.DAY, 0, true), part(line, at));
  }

  /** "Tuesday night", "yesterday afternoon", "early Monday morning". */
  private Optional<Phrase> behind(Line line, int at) {
    boolean day =
        line.is(at, Kind.WEEKDAY)
            || line.is(at, Kind.DAY)
            || line.is(at, Kind.SHIFT)
            || line.is(at, Kind.PORTION)
            || line.is(at, Kind.MONTH)
            || line.is(at, Kind.HOLIDAY)
            || line.is(at, "the");
    if (!day) {
      return Optional.empty();
    }
    Optional<Phrase> read = days.read(line, at);
    if (read.isEmpty()) {
      return read;
    }
    int end =
        line.isAny(read.get().end(), "in") && line.is(read.get().end() + 1, "the")
            ? read.get().end() + 2
            : read.get().end();
    end = line.isAny(end, "early", "late", "mid") ? line.overHyphen(end + 1) : end;
    boolean repeated = end == at + 1 && line.word(end).endsWith("s");
    return line.is(end, Kind.DAYPART) && !repeated
        ? phrase(end + 1, read.get().sense(), part(line, end))
        : Optional.empty();
  }
}
