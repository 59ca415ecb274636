package org.parley.annotation.date;

import org.parley.annotation.TimeSpan;

/**
 * A time without a date: "now", "recently".
 *
 * @param vague where it lies
 */
record VagueSense(Vague vague) implements Sense {
  @Override
  public Meaning in(Scene scene) {
    Meaning meaning = Meaning.open(vague.name());
    return vague == Vague.PRESENT_REF && scene.today().isPresent()
        ? meaning.over(TimeSpan.day(scene.today().get()))
        : meaning;
  }
}
