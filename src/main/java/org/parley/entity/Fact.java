package org.parley.entity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parley.claim.Evidence;
import org.parley.claim.Modality;

/**
 * A triple about resolved entities, with the words that carry it.
 *
 * @param subject IRI
 * @param property IRI
 * @param object resource or literal
 * @param evidence the passages that say so, at least one, in text order
 * @param modality how the text puts it; only asserted and planned facts are asserted in the graph
 * @param attributedTo IRI of the agent that the article says it from
 * @param confidence 0 to 1
 * @param rule stable name of the phrasing or rule that found it
 */
public record Fact(
    String subject,
    String property,
    Value object,
    List<Evidence> evidence,
    Modality modality,
    Optional<String> attributedTo,
    BigDecimal confidence,
    String rule) {
  public Fact {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("fact about " + subject + " has no evidence");
    }
  }
}
