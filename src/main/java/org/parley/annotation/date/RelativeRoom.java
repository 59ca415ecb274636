package org.parley.annotation.date;

import java.util.Optional;

/** Units counted from now or from the day of the text: "yesterday", "last week", "that month". */
final class RelativeRoom implements Room {
  private static final String NAME = "relative";

  @Override
  public Optional<Phrase> read(Line line, int at) {
    int i = line.is(at, "the") ? at + 1 : at;
    return switch (line.kind(i)) {
      case DAY ->
          i == at
              ? phrase(at + 1, new StepSense(Unit.DAY, line.value(at), false))
              : Optional.empty();
      case SHIFT -> shifted(line, i, i > at);
      case UNIT -> i > at ? theUnit(line, i) : Optional.empty();
      case SPECIAL, APPROACH -> i > at ? theYear(line, i) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Phrase> phrase(int end, Sense sense) {
    return Optional.of(new Phrase(end, sense, NAME));
  }

  /** "the quarter", "the week", "the weekend", "the month of May", "the day before yesterday". */
  private static Optional<Phrase> theUnit(Line line, int at) {
    if (line.is(at + 1, "-")) {
      return Optional.empty();
    }
    boolean clause =
        line.is(at + 2, Kind.MARK) || line.isAny(at + 2, "", "and", "or", "but", "when");
    if (line.isAny(at + 1, "before", "after") && clause && !line.unit(at).clock()) {
      int step = line.is(at + 1, "before") ? -1 : 1;
      return phrase(at + 2, new StepSense(line.unit(at), step, true));
    }
    boolean closed =
        line.isAny(at + 1, "ended", "ending") || line.is(at + 1, "to") && isEnd(line, at + 2);
    if (line.isAny(at, "year", "week") && closed) {
      return phrase(at + 1, new LengthSense(line.unit(at), "1", LengthSense.Side.FREE));
    }
    if (line.is(at, "week") && line.is(at + 1, "of")) {
      Optional<Phrase> day = new CalendarRoom(new YearRoom()).read(line, at + 2);
      if (day.isPresent()) {
        return phrase(day.get().end(), new WeekOfSense(day.get().sense()));
      }
    }
    if (line.are(at, "month", "of") && Months.at(line, at + 2)) {
      return new CalendarRoom(new YearRoom())
          .read(line, at + 2)
          .map(month -> new Phrase(month.end(), month.sense(), NAME));
    }
    if (line.are(at, "day", "before", "yesterday")) {
      return phrase(at + 3, new StepSense(Unit.DAY, -2, false));
    }
    if (line.are(at, "day", "after", "tomorrow")) {
      return phrase(at + 3, new StepSense(Unit.DAY, 2, false));
    }
    return switch (line.word(at)) {
      case "quarter" -> phrase(at + 1, new ReferenceSense(Unit.QUARTER));
      case "week", "month", "year" -> phrase(at + 1, new ReferenceSense(line.unit(at)));
      case "weekend" -> phrase(at + 1, new ReferenceSense(Unit.WEEKEND));
      default -> Optional.empty();
    };
  }

  /** "The year to March", and not "until the end of the year to decide". */
  private static boolean isEnd(Line line, int at) {
    return Months.at(line, at) || line.word(at).matches("\\d.*|end|last|the");
  }

  /** "the fiscal year", "the full year". */
  private static Optional<Phrase> theYear(Line line, int at) {
    if (!line.isAny(at, "fiscal", "full", "calendar", "financial") || !line.is(at + 1, "year")) {
      return Optional.empty();
    }
    boolean length = line.isAny(at + 2, "ended", "ending");
    Sense sense =
        length
            ? new LengthSense(Unit.YEAR, "1", LengthSense.Side.FREE)
            : new ReferenceSense(Unit.YEAR);
    return phrase(at + 2, sense);
  }

  /** "last week", "the current fiscal year", "that same day", "this past month". */
  private static Optional<Phrase> shifted(Line line, int at, boolean article) {
    Optional<Shifts> shifts = Shifts.at(line, at);
    if (shifts.isEmpty()) {
      return Optional.empty();
    }
    Shift shift = shifts.get().shift();
    int unit = shifts.get().end();
    boolean fiscal = line.isAny(unit, "fiscal", "financial", "calendar", "full");
    unit = fiscal ? unit + 1 : unit;
    if (line.is(unit, "period") && shift == Shift.LATEST) {
      return phrase(unit + 1, new ReferenceSense(Unit.QUARTER));
    }
    if (!line.is(unit, Kind.UNIT) || plural(line, unit)) {
      return Optional.empty();
    }
    Unit counted = line.unit(unit);
    boolean ending =
        line.are(at - 1, "the", "last") && counted == Unit.DAY && !line.isAny(at - 2, "in", "over");
    if (ending || counted.clock() || line.is(at - 1, Kind.EVERY)) {
      return Optional.empty();
    }
    if (article && line.are(unit + 1, "and", "a", "half") && shift.steps() != 0) {
      LengthSense.Side side = shift.steps() < 0 ? LengthSense.Side.PAST : LengthSense.Side.FUTURE;
      return phrase(unit + 4, new LengthSense(counted, "1.5", side));
    }
    if (line.are(unit + 1, "or", "so")) {
      return phrase(unit + 3, sense(shift, counted, article));
    }
    boolean textual = article && counted == Unit.DAY && shift == Shift.NEXT;
    return phrase(unit + 1, sense(textual ? Shift.FOLLOWING : shift, counted, article));
  }

  private static Sense sense(Shift shift, Unit unit, boolean article) {
    if (shift == Shift.LATEST) {
      return new ReferenceSense(unit);
    }
    if (article && unit != Unit.WEEKEND && (shift == Shift.PAST || shift == Shift.COMING)) {
      LengthSense.Side side = shift == Shift.PAST ? LengthSense.Side.PAST : LengthSense.Side.FUTURE;
      return new LengthSense(unit, "1", side);
    }
    boolean nearest = unit == Unit.WEEKEND && shift == Shift.COMING;
    return new StepSense(unit, nearest ? 0 : shift.steps(), shift.textual());
  }

  private static boolean plural(Line line, int i) {
    return line.word(i).endsWith("s");
  }
}
