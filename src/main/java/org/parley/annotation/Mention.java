package org.parley.annotation;

import org.parley.article.Span;

/** A stretch of text that names something, a time or an amount. */
public sealed interface Mention permits Named, Timed, Amount {
  Span span();
}
