package org.parley.annotation.date;

import java.time.LocalDate;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;

/**
 * A week of a month: "the third week of July".
 *
 * @param number 1 to 4, or 5 for the last
 * @param month the month
 */
record NthWeekSense(int number, Sense month) implements Sense {
  private static final int DAYS = 7;
  private static final int MIDDLE = 3;

  @Override
  public Meaning in(Scene scene) {
    Meaning whole = month.in(scene);
    return whole
        .when()
        .map(
            when -> {
              LocalDate last = when.last().minusDays(DAYS - 1);
              LocalDate first =
                  number == 5 ? last : when.first().plusDays((long) DAYS * (number - 1));
              TimeSpan week = new TimeSpan(first, first.plusDays(DAYS - 1), Grain.WEEK);
              return Meaning.date(Unit.WEEK.value(first.plusDays(MIDDLE)), week, whole.reading());
            })
        .orElse(whole);
  }
}
