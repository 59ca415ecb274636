package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;

/**
 * A time of day.
 *
 * @param minutes from midnight, 1440 for the midnight that ends the day
 * @param day the day, where the expression or its clause names it
 * @param event what happened then, where the clause names no day
 */
record ClockSense(int minutes, Optional<Sense> day, Optional<Event> event) implements Sense {
  @Override
  public Meaning in(Scene scene) {
    String clock = String.format(Locale.ROOT, "T%02d:%02d", minutes / 60, minutes % 60);
    Optional<Meaning> named = day.map(sense -> sense.in(scene));
    if (named.isPresent()) {
      String date = named.get().value();
      int part = date.indexOf('T');
      return named.get().at(Timed.Type.TIME, (part > 0 ? date.substring(0, part) : date) + clock);
    }
    Optional<LocalDate> then =
        event
            .filter(past -> scene.direction() == Direction.PAST)
            .flatMap(scene.events()::day)
            .map(TimeSpan::first)
            .or(() -> scene.then(Unit.DAY));
    return then.map(
            date ->
                Meaning.date(date + clock, TimeSpan.day(date), "text")
                    .at(Timed.Type.TIME, date + clock)
                    .from(date))
        .orElseGet(() -> Meaning.of(Timed.Type.TIME, "XXXX-XX-XX" + clock, "open"));
  }
}
