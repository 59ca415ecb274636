package org.parley.vocabulary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time whose ends may be known only to the month or year.
 *
 * @param from earliest day it may have begun, inclusive; empty where unknown
 * @param to latest day it may have ended, inclusive; empty while it lasts or where unknown
 */
public record Term(Optional<LocalDate> from, Optional<LocalDate> to) {
  public static final Term ALWAYS = new Term(Optional.empty(), Optional.empty());

  /** Whether {@code day} may lie in it. */
  public boolean holds(LocalDate day) {
    return from.map(start -> !day.isBefore(start)).orElse(true)
        && to.map(end -> !day.isAfter(end)).orElse(true);
  }
}
