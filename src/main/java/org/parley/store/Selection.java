package org.parley.store;

import org.apache.jena.graph.Node;

/** Which part of a store is exported. */
public sealed interface Selection {

  /** Every article. */
  record Articles() implements Selection {}

  /** Every article, and the vocabularies. */
  record Everything() implements Selection {}

  /**
   * One article.
   *
   * @param article its IRI
   */
  record One(Node article) implements Selection {}

  /**
   * What is known of one thing: the claims that it is part of, with their passages.
   *
   * @param thing its IRI
   */
  record Around(Node thing) implements Selection {}
}
