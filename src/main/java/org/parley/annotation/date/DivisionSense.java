package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.annotation.TimeSpan;

/**
 * A quarter or half of a year.
 *
 * @param unit {@link Unit#QUARTER} or {@link Unit#HALF}
 * @param number 1 to 4 or 1 to 2
 * @param year the year it belongs to; empty where it is left out
 */
record DivisionSense(Unit unit, int number, Optional<Sense> year) implements Sense {
  private static final double PENALTY = 3;

  @Override
  public Meaning in(Scene scene) {
    if (year.isPresent()) {
      Meaning whole = year.get().in(scene);
      if (whole.when().isEmpty()) {
        return Meaning.open(openValue());
      }
      return Meaning.unit(unit, of(whole.when().get().first().getYear()).first(), whole.reading());
    }
    if (scene.today().isEmpty()) {
      return Meaning.open(openValue());
    }
    LocalDate today = scene.today().get();
    List<TimeSpan> spans = new ArrayList<>();
    for (int y = -1; y <= 1; y++) {
      spans.add(of(today.getYear() + y));
    }
    TimeSpan chosen = Nearest.of(spans, today, scene.direction(), PENALTY);
    return Meaning.unit(unit, chosen.first(), Nearest.reading(chosen, today)).from(today);
  }

  private TimeSpan of(int ofYear) {
    int months = unit == Unit.QUARTER ? 3 : 6;
    return unit.around(LocalDate.of(ofYear, (number - 1) * months + 1, 1));
  }

  private String openValue() {
    return "XXXX-" + (unit == Unit.QUARTER ? "Q" : "H") + number;
  }
}
