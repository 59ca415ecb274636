package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;

/**
 * What an expression is resolved against.
 *
 * @param today the day on which the article speaks
 * @param earlier the times before it in the article, in their order
 * @param here how many of {@code earlier} stand in sentences before this one
 * @param direction which way its clause looks
 * @param events the events whose day the sentences before have told
 */
record Scene(
    Optional<LocalDate> today, List<Timed> earlier, int here, Direction direction, Events events) {
  private static final int NEAR = 400;

  /** Letters of a value that names a day. */
  private static final int DAY_LENGTH = 10;

  /** The last date before this one that is as fine as {@code grain} or finer. */
  Optional<Timed> lastUpTo(Grain grain) {
    return last(
        0, timed -> days(timed).map(TimeSpan::grain).orElse(Grain.CENTURY).compareTo(grain) <= 0);
  }

  /** The last date before this one. */
  Optional<TimeSpan> lastDate() {
    return last(0, timed -> days(timed).isPresent()).flatMap(Scene::days);
  }

  /** The last date before this one that names a day. */
  Optional<Timed> lastDay() {
    return last(0, Scene::namesDay);
  }

  /** The last day before this one in the article for which a condition holds. */
  Optional<LocalDate> lastOf(Predicate<LocalDate> condition) {
    return last(0, timed -> namesDay(timed) && condition.test(days(timed).get().first()))
        .flatMap(Scene::days)
        .map(TimeSpan::first);
  }

  /** Whether a date names a day; "the beginning of the year" is a day but names none. */
  static boolean namesDay(Timed timed) {
    boolean day = days(timed).filter(span -> span.grain() == Grain.DAY).isPresent();
    return day && timed.value().length() >= DAY_LENGTH;
  }

  /** The last time of this sentence for which {@code condition} holds. */
  Optional<Timed> lastHere(Predicate<Timed> condition) {
    return last(here, condition);
  }

  /** The latest date of this sentence that is as fine as {@code grain}, comparisons left out. */
  Optional<TimeSpan> latestHere(Grain grain) {
    return earlier.subList(here, earlier.size()).stream()
        .filter(timed -> !compared(timed))
        .flatMap(timed -> days(timed).stream())
        .filter(span -> span.grain() == grain)
        .max(Comparator.comparing(TimeSpan::first));
  }

  private Optional<Timed> last(int from, Predicate<Timed> condition) {
    for (int i = earlier.size() - 1; i >= from; i--) {
      if (condition.test(earlier.get(i))) {
        return Optional.of(earlier.get(i));
      }
    }
    return Optional.empty();
  }

  /** The days of a date or clock time; none for durations. */
  static Optional<TimeSpan> days(Timed timed) {
    boolean date = timed.type() == Timed.Type.DATE || timed.type() == Timed.Type.TIME;
    return date ? timed.when() : Optional.empty();
  }

  /**
   * The quarter or half that the article reports on: the latest one spoken of that has ended,
   * comparisons left out.
   */
  Optional<TimeSpan> reported(Grain grain) {
    return earlier.stream()
        .filter(timed -> !compared(timed))
        .flatMap(timed -> days(timed).stream())
        .filter(span -> span.grain() == grain && ended(span))
        .reduce((one, other) -> other.first().isBefore(one.first()) ? one : other);
  }

  private boolean ended(TimeSpan span) {
    return today
        .map(day -> span.last().isBefore(day) && Unit.apart(span.last(), day) < NEAR)
        .orElse(true);
  }

  /** Whether a date was given by comparison: "a year earlier". */
  static boolean compared(Timed timed) {
    return timed.rule().endsWith("compared");
  }

  /** The day that the text speaks of: the last date before this one, or else today. */
  Optional<LocalDate> then(Unit unit) {
    return lastUpTo(unit.grain()).flatMap(Timed::when).map(TimeSpan::first).or(() -> today);
  }
}
