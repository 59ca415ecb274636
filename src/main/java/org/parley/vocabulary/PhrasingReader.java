package org.parley.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** Reads phrasings out of what is said of them. */
final class PhrasingReader {
  private static final Set<String> PHRASING_TERMS =
      Set.of("form", "relation", "confidence", "example", "counterExample", "note");

  /**
   * @throws IllegalStateException where it has no form, or several, as two of one name do
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
        form(r),
        r.links(Described.PARLEY + "relation").stream()
            .map(relation -> relation.substring(relation.indexOf('#') + 1))
            .sorted()
            .toList(),
        constants,
        new BigDecimal(r.text("confidence").orElse("0.8")),
        r.texts("example"),
        r.texts("counterExample"));
  }

  private static String form(Described r) {
    List<String> forms = r.texts("form");
    if (forms.size() != 1) {
      throw new IllegalStateException(
          "ontology/phrasings.ttl: "
              + r.node()
              + " has "
              + forms.size()
              + " forms "
              + forms
              + "; give each phrasing a name of its own and one form");
    }
    return forms.get(0);
  }
}
