package org.parley.annotation.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;

/** Reads an expression as it is meant by one of two days of publication, never finer than both. */
final class Either {
  private static final String READING = "either";

  private Either() {}

  /**
   * The month or year that holds what the expression means on both days.
   *
   * @param early the expression as read on the first day that is possible
   * @param late the same expression as read on the last
   */
  static Timed of(Timed early, Timed late) {
    if (early.value().equals(late.value()) && early.when().equals(late.when())) {
      return early;
    }
    Optional<TimeSpan> when =
        early.when().flatMap(one -> late.when().flatMap(other -> around(one, other)));
    boolean length = early.type() == Timed.Type.DURATION && early.value().equals(late.value());
    return new Timed(
        early.span(),
        early.type(),
        length ? early.value() : when.map(Either::value).orElse("XXXX"),
        when,
        early.rule().substring(0, early.rule().indexOf('/') + 1) + READING,
        Optional.empty(),
        early.bound());
  }

  private static Optional<TimeSpan> around(TimeSpan one, TimeSpan other) {
    LocalDate first = one.first().isBefore(other.first()) ? one.first() : other.first();
    LocalDate last = one.last().isAfter(other.last()) ? one.last() : other.last();
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return Optional.of(Unit.MONTH.around(first));
    }
    return first.getYear() == last.getYear()
        ? Optional.of(Unit.YEAR.around(first))
        : Optional.empty();
  }

  private static String value(TimeSpan when) {
    return (when.grain() == Grain.MONTH ? Unit.MONTH : Unit.YEAR).value(when.first());
  }
}
