package org.parley.vocabulary;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** Reads phrasings out of what is said of them. */
final class PhrasingReader {
  private static final Set<String> PHRASING_TERMS =
      Set.of("form", "relation", "confidence", "example", "counterExample", "note");

  /**
   * @throws IllegalStateException where it has no form
   */
  Phrasing read(Described r) {
    Map<String, String> constants = new TreeMap<>();
    r.graph()
        .find(r.node(), Node.ANY, Node.ANY)
        .forEach(
            triple -> {
              String property = triple.getPredicate().getURI();
              if (property.startsWith(Described.PARLEY)
                  && triple.getObject().isURI()
                  && !PHRASING_TERMS.contains(property.substring(Described.PARLEY.length()))) {
                constants.put(
                    property.substring(Described.PARLEY.length()), triple.getObject().getURI());
              }
            });
    return new Phrasing(
        r.node().getURI(),
        r.text("form")
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "ontology/phrasings.ttl: " + r.node() + " has no parley:form; add one")),
        r.links(Described.PARLEY + "relation").stream()
            .map(relation -> relation.substring(relation.indexOf('#') + 1))
            .sorted()
            .toList(),
        constants,
        new BigDecimal(r.text("confidence").orElse("0.8")),
        r.texts("example"),
        r.texts("counterExample"));
  }
}
