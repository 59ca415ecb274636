package org.parley.annotation.date;

import java.util.Optional;

/** Parts of a time: "early this month", "mid-May", "the end of 1990", "month's end", "year-end". */
final class PortionRoom implements Room {
  private static final String NAME = "portion";

  private final Room days;

  PortionRoom(Room days) {
    this.days = days;
  }

  @Override
  public Optional<Phrase> read(Line line, int at) {
    int i = line.is(at, "the") ? at + 1 : at;
    if (line.is(at, "sometime")) {
      return days.read(line, at + 1);
    }
    if (line.is(i, Kind.PORTION)) {
      return behind(line, i);
    }
    return half(line, i).or(() -> week(line, i)).or(() -> unitsEnd(line, i, i > at));
  }

  /** "the third week of July", "the last week of June 1995". */
  private Optional<Phrase> week(Line line, int at) {
    int number =
        line.is(at, Kind.ORDINAL) ? line.value(at) : line.isAny(at, "last", "final") ? 5 : 0;
    if (number < 1 || number > 5 || !line.is(at + 1, "week") || !line.isAny(at + 2, "of", "in")) {
      return Optional.empty();
    }
    return days.read(line, at + 3)
        .filter(month -> month.sense() instanceof CalendarSense date && date.day() == 0)
        .map(month -> new Phrase(month.end(), new NthWeekSense(number, month.sense()), NAME));
  }

  /** "the first half of April", "the second half of the 1990s"; those of years stand elsewhere. */
  private Optional<Phrase> half(Line line, int at) {
    boolean second = line.isAny(at, "second", "last", "latter");
    if (!second && !line.is(at, "first") || !line.is(at + 1, "half") || !line.is(at + 2, "of")) {
      return Optional.empty();
    }
    Portion portion = second ? Portion.SECOND_HALF : Portion.FIRST_HALF;
    return days.read(line, at + 3)
        .filter(whole -> whole.room().equals("decade") || whole.room().equals("calendar"))
        .or(() -> theUnit(line, at + 3))
        .map(whole -> new Phrase(whole.end(), new PortionSense(portion, whole.sense()), NAME));
  }

  /** "early April", "the end of the month", "later this year". */
  private Optional<Phrase> behind(Line line, int at) {
    int i = line.overHyphen(at + 1);
    boolean in =
        line.isAny(i, "of", "in") && (line.is(at - 1, "the") || !line.isAny(at, "end", "start"));
    if (line.is(at, "end") && i == at + 2 && line.isAny(i, "week", "month", "year", "quarter")) {
      Sense whole = new StepSense(line.unit(i), 0, false);
      return Optional.of(new Phrase(i + 1, new PortionSense(Portion.END, whole), NAME));
    }
    Portion portion = Portion.values()[line.value(at)];
    Optional<Phrase> whole =
        in ? days.read(line, i + 1).or(() -> theUnit(line, i + 1)) : inside(line, i);
    boolean needsOf = portion == Portion.START || portion == Portion.END;
    if (whole.isEmpty() || needsOf && !in && i == at + 1 || late(line, at) && in) {
      return Optional.empty();
    }
    return Optional.of(
        new Phrase(whole.get().end(), new PortionSense(portion, whole.get().sense()), NAME));
  }

  private static boolean late(Line line, int at) {
    return line.isAny(at, "late", "mid", "close");
  }

  private Optional<Phrase> inside(Line line, int at) {
    return line.is(at, "the") && !line.is(at + 1, Kind.SHIFT)
        ? Optional.empty()
        : days.read(line, at);
  }

  private static Optional<Phrase> theUnit(Line line, int at) {
    int unit = line.is(at, "the") ? at + 1 : at;
    boolean named = unit > at && line.isAny(unit, "day", "decade", "century");
    return named
        ? Optional.of(new Phrase(unit + 1, new ReferenceSense(line.unit(unit)), NAME))
        : Optional.empty();
  }

  /** "month's end", "month's-end", "year-end", "year end", "end-March", "weekend" is no part. */
  private static Optional<Phrase> unitsEnd(Line line, int at, boolean article) {
    if (!line.isAny(at, "month", "year", "week", "quarter")) {
      return Optional.empty();
    }
    int i = line.is(at + 1, "'s") ? at + 2 : at + 1;
    int end = line.overHyphen(i);
    boolean close = line.is(end, "end") && !line.is(end + 1, "of");
    if (!close) {
      return Optional.empty();
    }
    Sense whole = new StepSense(line.unit(at), 0, false);
    return Optional.of(new Phrase(end + 1, new PortionSense(Portion.END, whole), NAME));
  }
}
