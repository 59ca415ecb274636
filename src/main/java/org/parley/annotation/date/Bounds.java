package org.parley.annotation.date;

import java.util.Optional;
import org.parley.annotation.Timed.Bound;

/** Reads the preposition before a time: "by", "until", "no later than", "since". */
final class Bounds {
  private static final int REACH = 8;

  private Bounds() {}

  /** What the words before the position {@code from} make of the time that begins there. */
  static Bound before(Line line, int from) {
    int i = line.is(from - 1, "the") ? from - 2 : from - 1;
    Optional<Bound> range = inRange(line, i);
    if (range.isPresent()) {
      return range.get();
    }
    return switch (line.word(i)) {
      case "by", "within" -> Bound.BY;
      case "than" -> line.is(i - 1, "later") ? Bound.BY : Bound.NONE;
      case "before" -> Bound.BEFORE;
      case "of" -> line.is(i - 1, "ahead") ? Bound.BEFORE : Bound.NONE;
      case "until", "till", "through" -> Bound.UNTIL;
      case "from", "since", "starting", "beginning" -> Bound.FROM;
      case "after", "following" -> Bound.AFTER;
      default -> Bound.NONE;
    };
  }

  /** The ends of "from 1993 to 1995" and "between June and August". */
  private static Optional<Bound> inRange(Line line, int i) {
    if (line.is(i, "between")) {
      return Optional.of(Bound.FROM);
    }
    boolean to = line.is(i, "to");
    if (!to && !line.is(i, "and")) {
      return Optional.empty();
    }
    for (int k = i - 2; k > i - REACH; k--) {
      if (line.is(k, to ? "from" : "between")) {
        return dated(line, k + 1) || dated(line, k + 2)
            ? Optional.of(Bound.UNTIL)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean dated(Line line, int i) {
    return switch (line.kind(i)) {
      case MONTH, WEEKDAY, SEASON, DAY, CLOCK, HOUR -> true;
      case NUMBER -> line.word(i).length() == 4 || line.is(i + 1, Kind.MONTH);
      default -> false;
    };
  }
}
