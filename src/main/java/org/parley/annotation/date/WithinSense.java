package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.annotation.TimeSpan;

/**
 * A length of time that runs from something: "within 60 days of the ruling", "within a week of June
 * 28". It ends on a day where that of its beginning is known.
 *
 * @param length how long
 * @param day the day on which it begins, where one is named
 * @param event what it begins with, where no day is named
 */
record WithinSense(LengthSense length, Optional<Sense> day, Optional<Event> event)
    implements Sense {
  @Override
  public Meaning in(Scene scene) {
    Meaning bare = length.in(scene);
    Optional<LocalDate> first =
        day.flatMap(sense -> sense.in(scene).when())
            .or(() -> event.flatMap(scene.events()::day))
            .map(TimeSpan::first);
    return first
        .flatMap(length::endFrom)
        .map(last -> bare.over(TimeSpan.day(last)).from(first.get()))
        .orElse(bare);
  }
}
