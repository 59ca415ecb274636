package org.parley.annotation.date;

import org.parley.annotation.Timed;

/**
 * A part of a day: "Tuesday night", "this morning".
 *
 * @param day the day
 * @param part the part of it
 */
record DayPartSense(Sense day, DayPart part) implements Sense {
  @Override
  public Meaning in(Scene scene) {
    Meaning whole = day.in(scene);
    return whole.at(Timed.Type.TIME, whole.value() + "T" + part.code());
  }
}
