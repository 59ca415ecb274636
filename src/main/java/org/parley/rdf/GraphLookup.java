package org.parley.rdf;

import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** One graph in memory, asked for single values; {@link Node#ANY} stands for none. */
final class GraphLookup {
  private final Graph graph = GraphFactory.createDefaultGraph();

  GraphLookup(List<Quad> quads) {
    quads.forEach(quad -> graph.add(quad.asTriple()));
  }

  Node object(Node subject, Node property) {
    if (subject.equals(Node.ANY)) {
      return Node.ANY;
    }
    Iterator<Triple> found = graph.find(subject, property, Node.ANY);
    return found.hasNext() ? found.next().getObject() : Node.ANY;
  }

  /** The IRI or the literal's text. */
  String text(Node node) {
    if (node.equals(Node.ANY)) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** The label, or what stands behind the last slash or hash. */
  String label(Node node) {
    if (!node.isURI()) {
      return "";
    }
    Node label = object(node, Terms.LABEL);
    return label.equals(Node.ANY) ? local(node) : text(label);
  }

  /** The last parts of all IRIs that a property leads to. */
  SortedSet<String> locals(Node subject, Node property) {
    SortedSet<String> found = new TreeSet<>();
    graph
        .find(subject, property, Node.ANY)
        .forEachRemaining(triple -> found.add(local(triple.getObject())));
    return found;
  }

  String local(Node node) {
    String text = text(node);
    return node.isURI()
        ? text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('#')) + 1)
        : text;
  }
}
