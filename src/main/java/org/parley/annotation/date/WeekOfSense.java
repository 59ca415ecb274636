package org.parley.annotation.date;

/**
 * The week that holds a day: "the week of March 6".
 *
 * @param day the day
 */
record WeekOfSense(Sense day) implements Sense {
  @Override
  public Meaning in(Scene scene) {
    Meaning named = day.in(scene);
    return named
        .when()
        .map(when -> Meaning.unit(Unit.WEEK, when.first(), named.reading()))
        .orElse(named);
  }
}
