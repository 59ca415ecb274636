package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;

/**
 * The period that the text speaks of, in another year: "the 1988 period", "last year's quarter".
 *
 * @param year the other year
 */
record SamePeriodSense(Sense year) implements Sense {
  @Override
  public Meaning in(Scene scene) {
    Meaning whole = year.in(scene);
    Optional<LocalDate> period = scene.reported(Grain.QUARTER).map(TimeSpan::first);
    if (period.isEmpty() || whole.when().isEmpty()) {
      return whole;
    }
    LocalDate day = period.get().withYear(whole.when().get().first().getYear());
    return Meaning.unit(Unit.QUARTER, day, "compared").from(period.get());
  }
}
