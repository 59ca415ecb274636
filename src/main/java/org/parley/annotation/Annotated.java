package org.parley.annotation;

import java.util.List;
import org.parley.article.Article;

/**
 * An article with its sentences analysed.
 *
 * @param article the article
 * @param sentences the sentences of its readable blocks in their order
 */
public record Annotated(Article article, List<Sentence> sentences) {
  public Annotated {
    sentences = List.copyOf(sentences);
  }
}
