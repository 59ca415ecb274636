package org.parley.annotation;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.article.Span;

/**
 * A time expression with the reading that was chosen for it.
 *
 * @param span where it stands
 * @param type TIMEX3 type
 * @param value TIMEX3 value, such as "1995-06-27", "P60D", "1995-W26"
 * @param when the days it denotes; for a duration that begins or ends on a known day, the days it
 *     covers ("the past two years") or the day on which it ends ("within 60 days"); empty where it
 *     denotes none
 * @param rule stable name of the grammar rule and reading
 * @param anchor the day that a relative expression was resolved against
 * @param bound how the word before it limits something by it
 * @see <a href="https://timeml.github.io/site/publications/specs.html">TimeML 1.2.1</a>
 */
public record Timed(
    Span span,
    Type type,
    String value,
    Optional<TimeSpan> when,
    String rule,
    Optional<LocalDate> anchor,
    Bound bound)
    implements Mention {

  /** A time that limits nothing. */
  public Timed(
      Span span,
      Type type,
      String value,
      Optional<TimeSpan> when,
      String rule,
      Optional<LocalDate> anchor) {
    this(span, type, value, when, rule, anchor, Bound.NONE);
  }

  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** The ways in which a time limits what happens. */
  public enum Bound {
    /** It limits nothing: "on Tuesday". */
    NONE,
    /** At the latest then: "by", "no later than", "within". */
    BY,
    /** Earlier than then: "before", "ahead of". */
    BEFORE,
    /** Up to then: "until", "through". */
    UNTIL,
    /** From then on: "from", "since", "starting". */
    FROM,
    /** Later than then: "after". */
    AFTER
  }
}
