package org.parley.annotation.date;

import java.util.Optional;
import org.parley.annotation.TimeSpan;

/**
 * A time counted from something of which the text has told the day: "two weeks before the vote",
 * "the day after they signed".
 *
 * @param event what it is counted from
 * @param unit the unit counted
 * @param steps how many, negative for before
 * @param otherwise what it says where the day is not known, none where it says nothing then
 */
record EventSense(Event event, Unit unit, long steps, Optional<Sense> otherwise) implements Sense {
  @Override
  public Meaning in(Scene scene) {
    return scene
        .events()
        .day(event)
        .map(TimeSpan::first)
        .map(day -> Meaning.unit(unit, unit.plus(day, steps), "event").from(day))
        .orElseGet(
            () ->
                otherwise
                    .map(sense -> sense.in(scene))
                    .orElseGet(() -> Meaning.open("XXXX-XX-XX")));
  }

  @Override
  public boolean isKnown(Scene scene) {
    return otherwise.isPresent() || scene.events().day(event).isPresent();
  }
}
