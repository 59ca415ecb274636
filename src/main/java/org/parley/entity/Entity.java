package org.parley.entity;

import java.util.Set;
import java.util.TreeSet;

/**
 * A resolved thing with the names that an article gives it.
 *
 * @param iri its IRI, the same in every article
 * @param type local name of its class in the ontology, such as "Negotiator"
 * @param label its name
 * @param otherNames further surface forms, without the label
 */
public record Entity(String iri, String type, String label, Set<String> otherNames) {
  public Entity {
    otherNames = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(otherNames));
  }

  /** Whether it is a named person. */
  public boolean isPerson() {
    return type.equals("Person") || type.equals("Negotiator");
  }
}
