package org.parley.rdf;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Parley's classes with the classes above them, by local name. */
final class ClassTree {
  private final Map<String, SortedSet<String>> parents = new TreeMap<>();

  /**
   * @param ontology holds the {@code rdfs:subClassOf} triples; those that lead out of Parley's own
   *     namespace are passed over
   */
  ClassTree(Graph ontology) {
    ontology
        .find(Node.ANY, Terms.SUBCLASS_OF, Node.ANY)
        .filterKeep(triple -> own(triple.getSubject()) && own(triple.getObject()))
        .forEachRemaining(this::add);
  }

  /**
   * The class itself and all above it.
   *
   * @param name local name of a class; one that the ontology does not have stands alone
   */
  SortedSet<String> upFrom(String name) {
    SortedSet<String> found = new TreeSet<>();
    climb(name, found);
    return found;
  }

  /** The classes above a class of Parley's own; none for any other. */
  List<Node> above(Node type) {
    return own(type) && parents.containsKey(local(type))
        ? upFrom(local(type)).stream().map(Terms::parley).toList()
        : List.of();
  }

  private void climb(String name, SortedSet<String> found) {
    if (found.add(name)) {
      parents.getOrDefault(name, new TreeSet<>()).forEach(parent -> climb(parent, found));
    }
  }

  private void add(Triple triple) {
    parents
        .computeIfAbsent(local(triple.getSubject()), name -> new TreeSet<>())
        .add(local(triple.getObject()));
  }

  private static boolean own(Node node) {
    return node.isURI() && node.getURI().startsWith(Terms.PARLEY);
  }

  private static String local(Node node) {
    return node.getURI().substring(Terms.PARLEY.length());
  }
}
