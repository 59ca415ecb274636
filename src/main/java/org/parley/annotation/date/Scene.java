package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.annotation.Grain;
import org.parley.annotation.Timed;

/**
 * What an expression is resolved against.
 *
 * @param today the day on which the article speaks
 * @param earlier the dates before it in the article, in their order
 * @param direction which way its clause looks
 */
record Scene(Optional<LocalDate> today, List<Timed> earlier, Direction direction) {

  /** The last date before this one that denotes days. */
  Optional<Timed> last() {
    return lastUpTo(Grain.CENTURY);
  }

  /** The last date before this one that is as fine as {@code grain} or finer. */
  Optional<Timed> lastUpTo(Grain grain) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Timed timed = earlier.get(i);
      if (isDate(timed) && timed.when().get().grain().compareTo(grain) <= 0) {
        return Optional.of(timed);
      }
    }
    return Optional.empty();
  }

  /** The last date before this one that is given in exactly this grain. */
  Optional<Timed> lastOf(Grain grain) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Timed timed = earlier.get(i);
      if (isDate(timed) && timed.when().get().grain() == grain) {
        return Optional.of(timed);
      }
    }
    return Optional.empty();
  }

  private static boolean isDate(Timed timed) {
    return timed.when().isPresent()
        && (timed.type() == Timed.Type.DATE || timed.type() == Timed.Type.TIME);
  }

  /** The day that the text speaks of: the last date before this one, or else today. */
  Optional<LocalDate> then(Unit unit) {
    return lastUpTo(unit.grain()).flatMap(Timed::when).map(when -> when.first()).or(() -> today);
  }
}
