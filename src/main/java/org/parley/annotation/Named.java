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

  /**
   * The name that some words of a sentence make, with one blank where white space parts them.
   *
   * @param first index of its first word
   * @param last index of its last word
   */
  static Named of(
      List<Token> tokens, int first, int last, Category category, List<String> candidates) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean apart = i > first && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      text.append(apart ? " " : "").append(tokens.get(i).text());
    }
    Span span = tokens.get(first).span().cover(tokens.get(last).span());
    return new Named(span, text.toString(), category, candidates);
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
