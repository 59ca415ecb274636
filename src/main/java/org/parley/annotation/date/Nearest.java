package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.annotation.TimeSpan;

/** Picks one of several days, months or seasons by their distance from now and the tense. */
final class Nearest {
  /** News speaks of the past more often than of the future. */
  private static final double BIAS = 1.5;

  private Nearest() {}

  /**
   * The span whose distance is the least, where a span on the wrong side of now counts as {@code
   * penalty} times as far away.
   *
   * @param candidates at least one
   */
  static TimeSpan of(
      List<TimeSpan> candidates, LocalDate now, Direction direction, double penalty) {
    Optional<TimeSpan> best =
        candidates.stream()
            .min(Comparator.comparingDouble(span -> cost(span, now, direction, penalty)));
    return best.orElseThrow();
  }

  /** How far away a span is, in days, the penalty included. */
  static double cost(TimeSpan span, LocalDate now, Direction direction, double penalty) {
    if (span.first().isAfter(now)) {
      return Unit.apart(now, span.first())
          * (direction == Direction.PAST
              ? penalty
              : direction == Direction.FUTURE || direction == Direction.NEAR ? 1 : BIAS);
    }
    if (span.last().isBefore(now)) {
      return Unit.apart(now, span.last()) * (direction == Direction.FUTURE ? penalty : 1);
    }
    return 0;
  }

  /** The name of the choice that was made. */
  static String reading(TimeSpan chosen, LocalDate now) {
    return chosen.first().isAfter(now) ? "coming" : chosen.last().isBefore(now) ? "past" : "now";
  }
}
