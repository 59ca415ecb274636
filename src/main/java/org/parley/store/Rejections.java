package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Terms;

/**
 * Takes wrong claims out of their articles' graphs. What was rejected, and why, is kept in a graph
 * of its own, and {@link Store#replace} leaves it out when the article is read again.
 */
public final class Rejections {
  /** The graph of what was rejected. */
  public static final Node GRAPH = NodeFactory.createURI(Terms.ID + "graph/rejections");

  private static final List<Node> KEPT =
      List.of(Terms.SUBJECT, Terms.PREDICATE, Terms.OBJECT, Terms.MODALITY);

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
    Node article = store.read(() -> article(claim));
    List<Quad> noted = store.read(() -> noted(article, claim, reason));
    store.put(GRAPH, noted);
    store.replace(List.of(store.read(() -> list(article, Node.ANY, Node.ANY))));
  }

  private Node article(Node claim) {
    List<Quad> types = new ArrayList<>();
    store.dataset().find(Node.ANY, claim, Terms.TYPE, Terms.CLAIM).forEachRemaining(types::add);
    if (types.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no claim " + claim + ": reload the page, it may be gone already");
    }
    return types.get(0).getGraph();
  }

  /** All that was rejected so far, and this claim with its words. */
  private List<Quad> noted(Node article, Node claim, String reason) {
    List<Quad> noted = list(GRAPH, Node.ANY, Node.ANY);
    for (Node property : KEPT) {
      list(article, claim, property)
          .forEach(quad -> noted.add(new Quad(GRAPH, claim, property, quad.getObject())));
    }
    for (Quad evidence : list(article, claim, Terms.EVIDENCE)) {
      list(article, evidence.getObject(), Terms.OA_EXACT)
          .forEach(quad -> noted.add(new Quad(GRAPH, claim, Terms.OA_EXACT, quad.getObject())));
    }
    noted.add(new Quad(GRAPH, claim, Terms.TYPE, Terms.parley("RejectedClaim")));
    noted.add(new Quad(GRAPH, claim, Terms.IN_ARTICLE, article));
    noted.add(
        new Quad(GRAPH, claim, Terms.parley("reason"), NodeFactory.createLiteralString(reason)));
    return noted;
  }

  private List<Quad> list(Node graph, Node subject, Node property) {
    DatasetGraph dataset = store.dataset();
    List<Quad> quads = new ArrayList<>();
    dataset.find(graph, subject, property, Node.ANY).forEachRemaining(quads::add);
    return quads;
  }
}
