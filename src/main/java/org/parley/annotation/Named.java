package org.parley.annotation;

import java.util.List;
import org.parley.article.Span;

/**
 * A name in the text, or a word that stands for a known thing.
 *
 * @param span where it stands
 * @param text its characters as printed
 * @param category what kind of thing it names
 * @param candidates IRIs of the vocabulary entries that it may name; empty for an unknown name
 */
public record Named(Span span, String text, Category category, List<String> candidates)
    implements Mention {
  public Named {
    candidates = List.copyOf(candidates);
  }

  /** The kinds of named things. */
  public enum Category {
    PERSON,
    POST,
    ORGANIZATION,
    PARTY,
    PLACE,
    INDUSTRY,
    MEASURE,
    QUANTITY,
    OTHER
  }
}
