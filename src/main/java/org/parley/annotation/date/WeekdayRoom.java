package org.parley.annotation.date;

import java.util.Optional;

/** Days of the week: "Wednesday", "last Friday", "this coming Sunday", "Tuesday of next week". */
final class WeekdayRoom implements Room {
  private static final String NAME = "weekday";

  @Override
  public Optional<Phrase> read(Line line, int at) {
    int i = line.is(at, "the") && line.is(at + 1, Kind.SHIFT) ? at + 1 : at;
    if (line.is(at, "the")
        && line.is(at + 1, Kind.WEEKDAY)
        && line.isAny(at + 2, "before", "after")) {
      return Optional.empty();
    }
    Optional<Shifts> shifts = Shifts.ofName(line, i);
    Optional<Shift> shift = shifts.map(Shifts::shift);
    i = shifts.map(Shifts::end).orElse(i);
    if (!weekday(line, i, shift.isPresent())) {
      return Optional.empty();
    }
    int end =
        line.is(i + 1, ".") && line.word(i).length() < 6 && line.word(i).length() > 2
            ? i + 2
            : i + 1;
    Optional<Phrase> week = week(line, end);
    boolean owner = line.is(end, "'s");
    Sense sense = new WeekdaySense(line.value(i), shift, week.map(Phrase::sense), owner);
    boolean plural = line.word(i).endsWith("days");
    if (plural) {
      sense = new SetSense("XXXX-WXX-" + line.value(i));
    }
    return Optional.of(new Phrase(week.map(Phrase::end).orElse(i + 1), sense, NAME));
  }

  private static boolean weekday(Line line, int i, boolean shifted) {
    if (!line.is(i, Kind.WEEKDAY) || !line.capital(i)) {
      return false;
    }
    if (line.word(i).endsWith("day") || line.word(i).endsWith("days")) {
      return true;
    }
    boolean dated =
        line.is(i + 1, ".") && (line.is(i + 2, Kind.MONTH) || line.is(i + 2, Kind.DAYPART));
    return dated || shifted && line.is(i + 1, ".");
  }

  /** "of last week", "a week ago", "this week". */
  private static Optional<Phrase> week(Line line, int at) {
    int i = line.is(at, "of") ? at + 1 : at;
    boolean named = line.is(i, Kind.SHIFT) && line.is(i + 1, "week") && !line.is(i + 2, "'s");
    if (named) {
      Shift shift = line.shift(i);
      Sense sense = new StepSense(Unit.WEEK, shift.steps(), shift.textual());
      return Optional.of(new Phrase(i + 2, sense, NAME));
    }
    if (line.are(at, "a", "week", "ago")) {
      return Optional.of(new Phrase(at + 3, new StepSense(Unit.WEEK, -1, false), NAME));
    }
    return Optional.empty();
  }
}
