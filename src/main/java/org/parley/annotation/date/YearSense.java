package org.parley.annotation.date;

import java.time.LocalDate;

/**
 * A year, decade or century in digits.
 *
 * @param unit {@link Unit#YEAR}, {@link Unit#DECADE} or {@link Unit#CENTURY}
 * @param year its first year, in full
 */
record YearSense(Unit unit, int year) implements Sense {

  YearSense(int year) {
    this(Unit.YEAR, year);
  }

  @Override
  public Meaning in(Scene scene) {
    return Meaning.unit(unit, LocalDate.of(year, 1, 1), "stated");
  }
}
