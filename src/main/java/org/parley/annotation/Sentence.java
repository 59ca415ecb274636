package org.parley.annotation;

import java.util.List;
import org.parley.article.Block;
import org.parley.article.Span;

/**
 * A sentence of an article, analysed.
 *
 * @param index position in the article, from 0
 * @param span where it stands in the stored text
 * @param block the part of the article that holds it
 * @param tokens its words and marks in their order
 * @param mentions names, dates and amounts in their order, without overlaps
 */
public record Sentence(
    int index, Span span, Block block, List<Token> tokens, List<Mention> mentions) {
  public Sentence {
    tokens = List.copyOf(tokens);
    mentions = List.copyOf(mentions);
  }
}
