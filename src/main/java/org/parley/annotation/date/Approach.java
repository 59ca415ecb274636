package org.parley.annotation.date;

/** Words that belong to a time without changing its days: "nearly", "more than", "at least". */
final class Approach {
  private Approach() {}

  /**
   * The position behind the approaching words at {@code at}; {@code at} itself where there are
   * none.
   */
  static int over(Line line, int at) {
    if (line.isAny(
        at,
        "nearly",
        "almost",
        "about",
        "around",
        "approximately",
        "roughly",
        "some",
        "exactly",
        "barely",
        "just")) {
      return at + 1;
    }
    if (line.isAny(at, "more", "less", "fewer") && line.is(at + 1, "than")) {
      return at + 2;
    }
    if (line.is(at, "no")
        && line.isAny(at + 1, "more", "less", "later")
        && line.is(at + 2, "than")) {
      return at + 3;
    }
    if (line.is(at, "at") && line.isAny(at + 1, "least", "most")) {
      return at + 2;
    }
    if (line.is(at, "up") && line.is(at + 1, "to")) {
      return at + 2;
    }
    return at;
  }
}
