package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;

/**
 * What an expression says in its place.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param when the days it denotes
 * @param anchor the day it was counted from
 * @param reading stable word for the choice that was made: "stated", "past", "coming" …
 */
record Meaning(
    Timed.Type type,
    String value,
    Optional<TimeSpan> when,
    Optional<LocalDate> anchor,
    String reading) {

  static Meaning date(String value, TimeSpan when, String reading) {
    return new Meaning(Timed.Type.DATE, value, Optional.of(when), Optional.empty(), reading);
  }

  /** A date that cannot be placed. */
  static Meaning open(String value) {
    return new Meaning(Timed.Type.DATE, value, Optional.empty(), Optional.empty(), "open");
  }

  static Meaning of(Timed.Type type, String value, String reading) {
    return new Meaning(type, value, Optional.empty(), Optional.empty(), reading);
  }

  /** The unit of the calendar around a day. */
  static Meaning unit(Unit unit, LocalDate day, String reading) {
    return date(unit.value(day), unit.around(day), reading);
  }

  Meaning from(LocalDate day) {
    return new Meaning(type, value, when, Optional.of(day), reading);
  }

  Meaning at(Timed.Type newType, String newValue) {
    return new Meaning(newType, newValue, when, anchor, reading);
  }

  Meaning over(TimeSpan days) {
    return new Meaning(type, value, Optional.of(days), anchor, reading);
  }
}
