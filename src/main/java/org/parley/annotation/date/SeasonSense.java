package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.annotation.TimeSpan;

/**
 * A season.
 *
 * @param season which one
 * @param year the year it belongs to; empty where it is left out
 * @param shift "last", "next" and the like
 */
record SeasonSense(Season season, Optional<Sense> year, Optional<Shift> shift) implements Sense {
  private static final double PENALTY = 20;

  @Override
  public Meaning in(Scene scene) {
    if (year.isPresent()) {
      Optional<TimeSpan> whole = year.get().in(scene).when();
      return whole.map(when -> meaning(when.first().getYear(), "stated")).orElseGet(this::open);
    }
    if (scene.today().isEmpty()) {
      return open();
    }
    LocalDate today = scene.today().get();
    List<TimeSpan> spans = new ArrayList<>();
    for (int y = today.getYear() - 2; y <= today.getYear() + 1; y++) {
      TimeSpan span = season.of(y);
      boolean past = span.last().isBefore(today);
      boolean coming = span.first().isAfter(today);
      int steps = shift.map(Shift::steps).orElse(0);
      if (shift.equals(Optional.of(Shift.THIS)) && y != today.getYear()) {
        continue;
      }
      if (steps == 0 || steps < 0 && past || steps > 0 && coming) {
        spans.add(span);
      }
    }
    TimeSpan chosen = Nearest.of(spans, today, scene.direction(), PENALTY);
    return meaning(chosen.first().getYear(), Nearest.reading(chosen, today)).from(today);
  }

  private Meaning meaning(int ofYear, String reading) {
    return Meaning.date(ofYear + "-" + season.code(), season.of(ofYear), reading);
  }

  private Meaning open() {
    return Meaning.open("XXXX-" + season.code());
  }
}
