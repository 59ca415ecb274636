package org.parley.annotation.date;

/**
 * A part of a longer time: "early this month", "the end of 1990". As TIMEX3 has it, the value is
 * that of the whole; the days are those of the part.
 *
 * @param portion which part
 * @param whole the longer time
 */
record PortionSense(Portion portion, Sense whole) implements Sense {
  @Override
  public Meaning in(Scene scene) {
    Meaning all = whole.in(scene);
    return all.when().map(when -> all.over(portion.of(when))).orElse(all);
  }
}
