package org.parley.entity;

import java.util.List;
import org.parley.article.Article;

/**
 * All that one article says, resolved.
 *
 * @param article the article
 * @param entities every entity that it mentions, ordered by IRI, each once
 * @param facts its facts in a stable order, each triple once per modality and source
 */
public record ArticleFacts(Article article, List<Entity> entities, List<Fact> facts) {
  public ArticleFacts {
    entities = List.copyOf(entities);
    facts = List.copyOf(facts);
  }
}
