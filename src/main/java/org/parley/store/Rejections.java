package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Terms;

/**
 * Takes wrong claims out of their articles' graphs. What was rejected, and why, is kept in a graph
 * of its own.
 */
public final class Rejections {
  /** The graph of what was rejected. */
  public static final Node GRAPH;

  static {
    GRAPH = NodeFactory.createURI(Terms.ID + "graph/rejections");
  }

  private static final Set<Node> MODALITIES =
      Set.of(Terms.parley("asserted"), Terms.parley("planned"));

  private final Store store;

  public Rejections(Store store) {
    this.store = store;
  }

  /**
   * Rejects a claim. The triple stays asserted where another claim of the article asserts it.
   *
   * @param claim IRI of a claim in the store
   * @param reason why, in plain words
   * @throws IllegalArgumentException where the store holds no such claim
   */
  public void reject(Node claim, String reason) {
    Change change = store.read(() -> change(claim, reason));
    store.replace(List.of(change.article(), change.rejections()));
  }

  /** The two graphs as they are afterwards. */
  private record Change(List<Quad> article, List<Quad> rejections) {}

  private Change change(Node claim, String reason) {
    DatasetGraph dataset = store.dataset();
    Node graph =
        first(dataset, Node.ANY, claim, Terms.TYPE, Terms.CLAIM)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no claim " + claim + ": reload the page, it may be gone already"))
            .getGraph();
    List<Quad> own = list(dataset, graph, claim);
    Node subject = value(own, Terms.SUBJECT);
    Node property = value(own, Terms.PREDICATE);
    Node object = value(own, Terms.OBJECT);
    boolean asserted = assertedElsewhere(dataset, graph, claim, subject, property, object);
    List<Quad> kept = new ArrayList<>();
    dataset
        .find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              boolean triple =
                  quad.getSubject().equals(subject)
                      && quad.getPredicate().equals(property)
                      && quad.getObject().equals(object);
              if (!quad.getSubject().equals(claim) && (asserted || !triple)) {
                kept.add(quad);
              }
            });
    List<Quad> rejections = new ArrayList<>();
    dataset.find(GRAPH, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(rejections::add);
    for (Node kind : List.of(Terms.SUBJECT, Terms.PREDICATE, Terms.OBJECT)) {
      rejections.add(new Quad(GRAPH, claim, kind, value(own, kind)));
    }
    rejections.add(new Quad(GRAPH, claim, Terms.TYPE, Terms.parley("RejectedClaim")));
    rejections.add(
        new Quad(GRAPH, claim, Terms.parley("reason"), NodeFactory.createLiteralString(reason)));
    return new Change(kept, rejections);
  }

  private static boolean assertedElsewhere(
      DatasetGraph dataset, Node graph, Node claim, Node subject, Node property, Node object) {
    return list(dataset, graph, Node.ANY, Terms.SUBJECT, subject).stream()
        .map(Quad::getSubject)
        .filter(other -> !other.equals(claim))
        .filter(other -> dataset.contains(graph, other, Terms.PREDICATE, property))
        .filter(other -> dataset.contains(graph, other, Terms.OBJECT, object))
        .anyMatch(
            other ->
                MODALITIES.stream()
                    .anyMatch(how -> dataset.contains(graph, other, Terms.MODALITY, how)));
  }

  private static Node value(List<Quad> quads, Node property) {
    return quads.stream()
        .filter(quad -> quad.getPredicate().equals(property))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the claim has no " + property))
        .getObject();
  }

  private static Optional<Quad> first(
      DatasetGraph dataset, Node graph, Node subject, Node property, Node object) {
    return list(dataset, graph, subject, property, object).stream().findFirst();
  }

  private static List<Quad> list(DatasetGraph dataset, Node graph, Node subject) {
    return list(dataset, graph, subject, Node.ANY, Node.ANY);
  }

  private static List<Quad> list(
      DatasetGraph dataset, Node graph, Node subject, Node property, Node object) {
    List<Quad> quads = new ArrayList<>();
    dataset.find(graph, subject, property, object).forEachRemaining(quads::add);
    return quads;
  }
}
