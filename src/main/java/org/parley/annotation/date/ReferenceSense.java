package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.annotation.Timed;

/**
 * A unit of the calendar that the text has spoken of: "the quarter", "the year", "the weekend".
 *
 * @param unit the unit
 */
record ReferenceSense(Unit unit) implements Sense {
  private static final int NEAR = 400;

  @Override
  public Meaning in(Scene scene) {
    Optional<LocalDate> spoken =
        scene
            .lastOf(unit.grain())
            .flatMap(Timed::when)
            .map(when -> when.first())
            .filter(day -> near(day, scene.today()));
    if (spoken.isPresent() && unit != Unit.WEEKEND) {
      return Meaning.unit(unit, spoken.get(), "text").from(spoken.get());
    }
    if (scene.today().isEmpty()) {
      return Meaning.open("XXXX");
    }
    LocalDate today = scene.today().get();
    boolean ended =
        unit == Unit.QUARTER || unit == Unit.WEEKEND && scene.direction() != Direction.FUTURE;
    LocalDate day = ended ? unit.plus(today, -1) : today;
    return Meaning.unit(unit, day, ended ? "past" : "now").from(today);
  }

  private static boolean near(LocalDate day, Optional<LocalDate> today) {
    return today.map(now -> Unit.apart(now, day) < NEAR).orElse(true);
  }
}
