package org.parley.annotation.date;

/** Words that pick one day, month or year out of many. */
enum Shift {
  /** "last": the latest one before now. */
  LAST,
  /** "this", "current": the one that now lies in. */
  THIS,
  /** "next": the first one to come. */
  NEXT,
  /** "past": the latest one, or the stretch up to now. */
  PAST,
  /** "coming": the first one to come, or the stretch from now. */
  COMING,
  /** "previous": the one before the day that the text speaks of. */
  PREVIOUS,
  /** "following": the one after the day that the text speaks of. */
  FOLLOWING,
  /** "that", "same": the one that the text speaks of. */
  THAT,
  /** "latest": the one that the text speaks of, or else the last complete one. */
  LATEST;

  /** How many units the pick lies from the unit it is counted from. */
  int steps() {
    return switch (this) {
      case LAST, PAST, PREVIOUS -> -1;
      case NEXT, COMING, FOLLOWING -> 1;
      case THIS, THAT, LATEST -> 0;
    };
  }

  /** Whether it counts from a day in the text rather than from the day of publication. */
  boolean textual() {
    return this == PREVIOUS || this == FOLLOWING || this == THAT || this == LATEST;
  }
}
