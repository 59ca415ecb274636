package org.parley.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A way of saying something, with what it yields.
 *
 * @param iri its IRI, the stable name of the rule
 * @param form the pattern, in the notation of the claim stage
 * @param relations local names of the classes of node it yields, such as "Action"
 * @param constants property local name to the IRI it always gives, such as "status"
 * @param confidence how often a match is right, 0 to 1
 * @param examples sentences it must match, roles marked as {@code [ROLE words]}
 * @param counterExamples sentences it must not match
 */
public record Phrasing(
    String iri,
    String form,
    List<String> relations,
    Map<String, String> constants,
    BigDecimal confidence,
    List<String> examples,
    List<String> counterExamples) {
  public Phrasing {
    relations = List.copyOf(relations);
    constants = Map.copyOf(constants);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }

  /** The last part of the IRI. */
  public String name() {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
