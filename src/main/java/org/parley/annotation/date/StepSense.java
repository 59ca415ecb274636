package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;

/**
 * A unit of the calendar so many units from today or from the day that the text speaks of:
 * "yesterday", "last week", "two months ago", "three days later".
 *
 * @param unit the unit counted
 * @param count how many, negative for the past
 * @param textual whether it counts from the day in the text
 */
record StepSense(Unit unit, long count, boolean textual) implements Sense {

  @Override
  public Meaning in(Scene scene) {
    Optional<LocalDate> base = textual ? scene.then(unit) : scene.today();
    if (base.isEmpty()) {
      return open();
    }
    if (unit.clock()) {
      return Meaning.of(Timed.Type.TIME, count < 0 ? "PAST_REF" : "FUTURE_REF", "counted");
    }
    Optional<TimeSpan> vague = textual && count != 0 ? vaguer(scene) : Optional.empty();
    if (vague.isPresent()) {
      return Meaning.of(Timed.Type.DURATION, unit.length(Long.toString(Math.abs(count))), "text");
    }
    Optional<TimeSpan> within = coarser(scene);
    if (within.isPresent()) {
      return Meaning.date(
          within.get().first().toString().substring(0, 7) + "-XX", within.get(), "text");
    }
    LocalDate day = unit.plus(base.get(), count);
    if (day.getYear() < 1 || day.getYear() > 9999) {
      return Meaning.open(count < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    TimeSpan span = unit.around(day);
    return Meaning.date(unit.value(day), span, textual ? "text" : Nearest.reading(span, base.get()))
        .from(base.get());
  }

  /** What "three days later" follows in its sentence, where that is no day but a longer time. */
  private Optional<TimeSpan> vaguer(Scene scene) {
    return scene
        .lastHere(timed -> Scene.days(timed).isPresent())
        .flatMap(Scene::days)
        .filter(span -> unit == Unit.DAY && span.grain().compareTo(unit.grain()) > 0);
  }

  /** The month in which "that day" lies, where the text has given no more of the day. */
  private Optional<TimeSpan> coarser(Scene scene) {
    return unit == Unit.DAY && count == 0 && textual
        ? scene.lastDate().filter(span -> span.grain() == Grain.MONTH)
        : Optional.empty();
  }

  private Meaning open() {
    String value =
        count < 0 ? "PAST_REF" : count > 0 ? "FUTURE_REF" : textual ? "XXXX" : "PRESENT_REF";
    return Meaning.open(value);
  }
}
