package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.annotation.TimeSpan;

/**
 * A holiday.
 *
 * @param holiday which one
 * @param year the year it belongs to; empty where it is left out
 * @param shift "last", "next" and the like
 */
record HolidaySense(Holiday holiday, Optional<Sense> year, Optional<Shift> shift) implements Sense {
  private static final double PENALTY = 3;

  @Override
  public Meaning in(Scene scene) {
    if (year.isPresent()) {
      Optional<TimeSpan> whole = year.get().in(scene).when();
      return whole
          .map(when -> Meaning.unit(Unit.DAY, holiday.in(when.first().getYear()), "stated"))
          .orElseGet(() -> Meaning.open("XXXX-XX-XX"));
    }
    if (scene.today().isEmpty()) {
      return Meaning.open("XXXX-XX-XX");
    }
    LocalDate today = scene.today().get();
    List<TimeSpan> spans = new ArrayList<>();
    for (int y = today.getYear() - 1; y <= today.getYear() + 1; y++) {
      TimeSpan span = TimeSpan.day(holiday.in(y));
      int steps = shift.map(Shift::steps).orElse(0);
      if (steps == 0
          || steps < 0 && span.last().isBefore(today)
          || steps > 0 && span.first().isAfter(today)) {
        spans.add(span);
      }
    }
    TimeSpan chosen = Nearest.of(spans, today, scene.direction(), PENALTY);
    return Meaning.unit(Unit.DAY, chosen.first(), Nearest.reading(chosen, today)).from(today);
  }
}
