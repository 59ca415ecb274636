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
 * @param when the days it denotes; for a duration that runs from or to a known day, the day on
 *     which it ends; empty where it denotes none
 * @param rule stable name of the grammar rule and reading
 * @param anchor the day that a relative expression was resolved against
 * @see <a href="https://timeml.github.io/site/publications/specs.html">TimeML 1.2.1</a>
 */
public record Timed(
    Span span,
    Type type,
    String value,
    Optional<TimeSpan> when,
    String rule,
    Optional<LocalDate> anchor)
    implements Mention {

  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
