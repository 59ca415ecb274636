package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;

/**
 * A unit of the calendar that the text has spoken of, or that now lies in: "the quarter", "the
 * year", "the weekend".
 *
 * @param unit the unit
 */
record ReferenceSense(Unit unit) implements Sense {
  @Override
  public Meaning in(Scene scene) {
    Optional<LocalDate> spoken = spoken(scene);
    if (spoken.isPresent()) {
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

  private Optional<LocalDate> spoken(Scene scene) {
    if (unit == Unit.WEEKEND) {
      return Optional.empty();
    }
    Grain grain = unit.grain();
    Optional<TimeSpan> here = scene.lastHere(timed -> named(timed, grain)).flatMap(Scene::days);
    return here.or(
            () -> unit == Unit.QUARTER || unit == Unit.DAY ? elsewhere(scene) : Optional.empty())
        .map(TimeSpan::first);
  }

  private Optional<TimeSpan> elsewhere(Scene scene) {
    return unit == Unit.QUARTER
        ? scene.reported(Grain.QUARTER)
        : scene.lastDay().flatMap(Scene::days);
  }

  private static boolean named(Timed timed, Grain grain) {
    boolean same = Scene.days(timed).map(span -> span.grain() == grain).orElse(false);
    boolean firm =
        switch (grain) {
          case DAY -> Scene.namesDay(timed);
          case YEAR -> timed.rule().startsWith("year/");
          default -> true;
        };
    return same && firm && !Scene.compared(timed);
  }
}
