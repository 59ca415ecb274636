package org.parley.claim;

import java.util.Collection;
import java.util.List;
import org.parley.annotation.Annotated;
import org.parley.article.Article;
import org.parley.article.Span;

/**
 * An annotated article with the trees of its sentences.
 *
 * @param article the article
 * @param trees one per sentence, in their order
 */
public record Reading(Article article, List<Tree> trees) {
  public Reading {
    trees = List.copyOf(trees);
  }

  public static Reading of(Annotated annotated) {
    return new Reading(annotated.article(), annotated.sentences().stream().map(Tree::new).toList());
  }

  /** The passage of a span. */
  public Evidence evidence(Span span) {
    return new Evidence(span, span.of(article.text()));
  }

  /** The passage from the first to the last of phrases; there must be one. */
  public Evidence evidence(Collection<List<Phrase>> phrases) {
    return evidence(
        phrases.stream().flatMap(List::stream).map(Phrase::span).reduce(Span::cover).orElseThrow());
  }
}
