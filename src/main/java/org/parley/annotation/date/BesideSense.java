package org.parley.annotation.date;

import java.time.LocalDate;

/**
 * The day on one side of another: "the day before Christmas", "the day after last Tuesday".
 *
 * @param day the other day
 * @param steps how many days after it, negative for before
 */
record BesideSense(Sense day, int steps) implements Sense {
  @Override
  public Meaning in(Scene scene) {
    Meaning other = day.in(scene);
    return other
        .when()
        .map(
            when -> {
              LocalDate end = steps < 0 ? when.first() : when.last();
              return Meaning.unit(Unit.DAY, end.plusDays(steps), other.reading()).from(end);
            })
        .orElseGet(() -> Meaning.open("XXXX-XX-XX"));
  }
}
