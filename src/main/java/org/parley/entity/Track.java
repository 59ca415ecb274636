package org.parley.entity;

import java.util.List;
import java.util.Set;

/**
 * Talks between parties.
 *
 * @param negotiation the node of the talks
 * @param parties who talks, in the order of their labels, at least two
 */
public record Track(Entity negotiation, List<Entity> parties) {
  public Track {
    parties = List.copyOf(parties);
  }

  /** Whether all of these parties take part. */
  boolean joins(Set<String> iris) {
    return parties.stream().map(Entity::iri).toList().containsAll(iris);
  }
}
