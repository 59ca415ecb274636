package org.parley.annotation;

import java.math.BigDecimal;
import org.parley.article.Span;

/**
 * A number in the text with its unit.
 *
 * @param span where it stands, unit included
 * @param value the number with its scale word worked in: "5.67 billion" is 5670000000
 * @param unit ISO 4217 code, "percent", or the noun counted ("vehicles"); empty for a bare number
 */
public record Amount(Span span, BigDecimal value, String unit) implements Mention {}
