package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;

/**
 * A stretch of time: "60 days", "the past two years".
 *
 * @param unit the unit counted
 * @param count how many as TIMEX3 writes it, "X" where the text does not say
 * @param side where it lies
 */
record LengthSense(Unit unit, String count, Side side) implements Sense {

  private static final long HOURS = 24;

  /** Where a stretch of time lies from today. */
  enum Side {
    /** It runs up to today. */
    PAST,
    /** It runs from today. */
    FUTURE,
    /** Its end is meant, counted from today: "within 60 days". */
    END,
    /** It follows the day that the text speaks of: "on the following two days". */
    AFTER,
    /** Nowhere in particular. */
    FREE
  }

  @Override
  public Meaning in(Scene scene) {
    Meaning length = Meaning.of(Timed.Type.DURATION, unit.length(count), "length");
    Optional<LocalDate> today = scene.today();
    if (today.isEmpty() || side == Side.FREE || !whole()) {
      return length;
    }
    LocalDate day = today.get();
    if (unit.clock()) {
      return unit == Unit.HOUR && side == Side.END && Long.parseLong(count) % HOURS == 0
          ? length.over(TimeSpan.day(day.plusDays(Long.parseLong(count) / HOURS))).from(day)
          : length;
    }
    LocalDate then = scene.then(Unit.DAY).orElse(day);
    long steps = Long.parseLong(count);
    TimeSpan when =
        switch (side) {
          case PAST -> span(unit.plus(day, -steps), day);
          case AFTER -> span(then.plusDays(1), unit.plus(then, steps));
          case FUTURE -> span(day, unit.plus(day, steps));
          default -> span(unit.plus(day, steps), unit.plus(day, steps));
        };
    return length.over(when).from(day);
  }

  private static TimeSpan span(LocalDate first, LocalDate last) {
    return new TimeSpan(first, last, Grain.DAY);
  }

  /** The day on which it ends where it begins on {@code first}; none for unknown lengths. */
  Optional<LocalDate> endFrom(LocalDate first) {
    return whole() && !unit.clock()
        ? Optional.of(unit.plus(first, Long.parseLong(count)))
        : Optional.empty();
  }

  private boolean whole() {
    return !count.isEmpty() && count.length() < 8 && count.chars().allMatch(Character::isDigit);
  }
}
