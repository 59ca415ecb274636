package org.parley.annotation.date;

import org.parley.annotation.Timed.Bound;

/** Reads the preposition before a time: "by", "until", "no later than", "since". */
final class Bounds {
  private Bounds() {}

  /** What the words before the position {@code from} make of the time that begins there. */
  static Bound before(Line line, int from) {
    int i = line.is(from - 1, "the") ? from - 2 : from - 1;
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
}
