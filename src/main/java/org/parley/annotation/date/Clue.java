package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;
import org.parley.article.Span;

/**
 * A passage that tells something of the day on which its article appeared.
 *
 * @param span where it stands
 * @param says what it tells, for people
 * @param weight how well a day agrees with it, in the manner of a logarithm of a probability: 0 for
 *     full agreement
 */
record Clue(Span span, String says, ToDoubleFunction<LocalDate> weight) {}
