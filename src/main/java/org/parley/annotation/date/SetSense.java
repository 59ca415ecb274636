package org.parley.annotation.date;

import org.parley.annotation.Timed;

/**
 * A time that comes again and again: "every Tuesday", "twice a year".
 *
 * @param value its TIMEX3 value
 */
record SetSense(String value) implements Sense {
  @Override
  public Meaning in(Scene scene) {
    return Meaning.of(Timed.Type.SET, value, "repeated");
  }
}
