package org.parley.annotation.date;

import java.util.Optional;

/**
 * Days named by their neighbours: "the day before Christmas", "the day after last Tuesday", "the
 * day after they signed".
 */
final class BesideRoom implements Room {
  private static final String NAME = "beside";

  private final Room days;

  BesideRoom(Room days) {
    this.days = days;
  }

  @Override
  public Optional<Phrase> read(Line line, int at) {
    int noun = line.is(at, "the") ? at + 1 : at;
    boolean beside = line.is(noun, "day") && line.isAny(noun + 1, "before", "after");
    if (!beside || noun == at) {
      return Optional.empty();
    }
    int steps = line.is(noun + 1, "before") ? -1 : 1;
    Optional<Phrase> day =
        days.read(line, noun + 2)
            .filter(phrase -> daily(phrase.sense()))
            .map(phrase -> new Phrase(phrase.end(), new BesideSense(phrase.sense(), steps), NAME));
    return day.isPresent()
        ? day
        : Event.behind(line, noun + 2)
            .map(event -> new EventSense(event, Unit.DAY, steps, Optional.empty()))
            .map(sense -> new Phrase(noun + 1, sense, NAME));
  }

  private static boolean daily(Sense sense) {
    return sense instanceof WeekdaySense
        || sense instanceof HolidaySense
        || sense instanceof CalendarSense date && date.day() > 0;
  }
}
