package org.parley.claim;

import org.parley.article.Span;

/**
 * A passage that carries a claim.
 *
 * @param span where it stands in the stored text
 * @param quote the very words
 */
public record Evidence(Span span, String quote) implements Comparable<Evidence> {
  @Override
  public int compareTo(Evidence other) {
    return span.compareTo(other.span);
  }
}
