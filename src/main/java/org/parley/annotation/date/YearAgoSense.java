package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;

/**
 * The same time a year before: "a year earlier", "the year-ago quarter". It is as fine as the time
 * it is compared with: after "third-quarter profit" it means the third quarter of the year before.
 *
 * @param textual whether it counts from the day in the text, whatever its grain
 */
record YearAgoSense(boolean textual) implements Sense {
  @Override
  public Meaning in(Scene scene) {
    Optional<Timed> compared =
        scene.last().filter(timed -> comparable(timed.when().get(), scene.today()));
    if (compared.isPresent()) {
      TimeSpan when = compared.get().when().get();
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
    return new StepSense(Unit.YEAR, -1, textual).in(scene);
  }

  private static boolean comparable(TimeSpan when, Optional<LocalDate> today) {
    boolean grain =
        when.grain() == Grain.QUARTER || when.grain() == Grain.HALF || when.grain() == Grain.MONTH;
    return grain && today.map(day -> Unit.apart(day, when.first()) < 800).orElse(true);
  }
}
