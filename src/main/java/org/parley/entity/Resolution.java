package org.parley.entity;

import java.util.List;

/** What a phrase turned out to name. */
public sealed interface Resolution {
  Entity entity();

  /** A thing that the vocabularies know. */
  record Known(Entity entity) implements Resolution {}

  /** A thing met in the article. */
  record Minted(Entity entity) implements Resolution {}

  /**
   * A name that fits several known things, and the text does not tell which.
   *
   * @param entity a node for the name itself
   * @param candidates IRIs of the things it may be
   */
  record Ambiguous(Entity entity, List<String> candidates) implements Resolution {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }
}
