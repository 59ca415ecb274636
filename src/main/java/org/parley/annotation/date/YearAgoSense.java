package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;

/**
 * The same time a year before: "a year earlier", "the year-ago quarter". It is as fine as the time
 * it is compared with: after "third-quarter profit" it means the third quarter of the year before,
 * and in "fell to 5 in February from 7 in January and 9 a year earlier" February of that year.
 */
record YearAgoSense() implements Sense {
  @Override
  public Meaning in(Scene scene) {
    Optional<Timed> here =
        scene.lastHere(timed -> !Scene.compared(timed) && (comparable(timed) || months(timed)));
    if (here.isPresent() && months(here.get())) {
      return back(scene);
    }
    Optional<TimeSpan> base =
        here.flatMap(Scene::days)
            .map(last -> scene.latestHere(last.grain()).orElse(last))
            .or(() -> scene.reported(Grain.QUARTER))
            .or(() -> scene.reported(Grain.HALF));
    return base.map(YearAgoSense::before).orElseGet(() -> back(scene));
  }

  private static Meaning back(Scene scene) {
    Meaning meaning = new StepSense(Unit.YEAR, -1, false).in(scene);
    return new Meaning(
        meaning.type(), meaning.value(), meaning.when(), meaning.anchor(), "year-compared");
  }

  private static Meaning before(TimeSpan when) {
    LocalDate day = when.first().minusYears(1);
    Unit unit =
        switch (when.grain()) {
          case QUARTER -> Unit.QUARTER;
          case HALF -> Unit.HALF;
          case MONTH -> Unit.MONTH;
          default -> Unit.YEAR;
        };
    return Meaning.unit(unit, day, "compared").from(when.first());
  }

  /** A time with which the same time a year before is compared. */
  private static boolean comparable(Timed timed) {
    return Scene.days(timed)
        .map(TimeSpan::grain)
        .map(
            grain ->
                grain == Grain.QUARTER
                    || grain == Grain.HALF
                    || grain == Grain.MONTH
                    || grain == Grain.YEAR && timed.rule().startsWith("year/"))
        .orElse(false);
  }

  /** "the first nine months". */
  private static boolean months(Timed timed) {
    return timed.type() == Timed.Type.DURATION && timed.value().endsWith("M");
  }
}
