package org.parley.annotation;

import java.util.List;
import org.parley.article.Article;

/** A reader of names, dates or amounts, one of several that look at an article in turn. */
@FunctionalInterface
public interface MentionFinder {

  /**
   * Mentions that this finder sees. It sees the whole article at once, so that a later sentence can
   * be read in the light of an earlier one.
   *
   * @param article the article
   * @param sentences its sentences in their order, with tokens, tags and lemmas but without heads;
   *     each holds the mentions of the finders asked before this one
   * @return mentions in any order; each must start and end with tokens of one sentence. One that
   *     overlaps a mention of an earlier finder is dropped, and of two of this finder that overlap
   *     the longer stays.
   */
  List<Mention> find(Article article, List<Sentence> sentences);
}
