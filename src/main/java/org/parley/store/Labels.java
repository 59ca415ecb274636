package org.parley.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.parley.rdf.Terms;

/** The names of things in a graph, each looked up once. */
public final class Labels {
  private final Graph graph;
  private final Map<Node, String> known = new HashMap<>();

  /**
   * @param graph is read while its transaction lasts
   */
  public Labels(Graph graph) {
    this.graph = graph;
  }

  /**
   * The preferred name, else the longest label, else the last part of the IRI; a literal's text.
   */
  public String of(Node node) {
    return node.isURI() ? known.computeIfAbsent(node, this::find) : text(node);
  }

  /** The day on which an article was published, where it is known. */
  public Optional<String> published(Node article) {
    return texts(article, Terms.PUBLISHED).stream().findFirst();
  }

  /** All literals of one property, ordered. */
  SortedSet<String> texts(Node node, Node property) {
    SortedSet<String> found = new TreeSet<>();
    graph
        .find(node, property, Node.ANY)
        .filterKeep(triple -> triple.getObject().isLiteral())
        .forEachRemaining(triple -> found.add(triple.getObject().getLiteralLexicalForm()));
    return found;
  }

  private String find(Node node) {
    return texts(node, Terms.PREF_LABEL).stream()
        .findFirst()
        .or(
            () ->
                texts(node, Terms.LABEL).stream()
                    .max(
                        Comparator.comparing(String::length)
                            .thenComparing(Comparator.reverseOrder())))
        .orElseGet(() -> local(node.getURI()));
  }

  /** What stands behind the last slash or hash of an IRI. */
  public static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
