package org.parley.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.parley.rdf.Terms;

/**
 * What readers found wrong. A claim of the same article counts as rejected where it states the same
 * triple in the same modality, and one's quote lies in the other's: it stays out when a later
 * version of the program cites the passage a little longer or shorter.
 */
final class RejectedClaims {
  private static final Set<Node> HOLDING =
      Set.of(Terms.parley("asserted"), Terms.parley("planned"));

  /** A claim but for its words. */
  private record Reading(Node article, Triple triple, Node modality) {}

  private final Map<Reading, Set<String>> quotes = new HashMap<>();
  private final Set<Node> articles = new HashSet<>();

  /**
   * @param noted the graph of what was rejected
   */
  RejectedClaims(Graph noted) {
    for (Node claim : subjects(noted, Terms.parley("RejectedClaim"))) {
      Node article = value(noted, claim, Terms.IN_ARTICLE);
      Reading reading = reading(noted, claim, Rejections.REJECTS, article);
      articles.add(reading.article());
      Set<String> words = quotes.computeIfAbsent(reading, key -> new HashSet<>());
      noted
          .find(claim, Terms.OA_EXACT, Node.ANY)
          .forEachRemaining(triple -> words.add(triple.getObject().getLiteralLexicalForm()));
    }
  }

  /**
   * The quads without the claims that were rejected, and without the triples that no other claim
   * holds to be so.
   *
   * @param quads what is read out of one article, in its graph and in others
   */
  List<Quad> takenOutOf(List<Quad> quads) {
    return quads.stream()
        .map(Quad::getGraph)
        .filter(articles::contains)
        .findFirst()
        .map(article -> sifted(article, quads))
        .orElse(quads);
  }

  private List<Quad> sifted(Node article, List<Quad> quads) {
    Graph graph = graph(quads.stream().filter(quad -> quad.getGraph().equals(article)).toList());
    Set<Node> wrong = new HashSet<>();
    Set<Triple> fallen = new HashSet<>();
    Set<Triple> held = new HashSet<>();
    for (Node claim : subjects(graph, Terms.CLAIM)) {
      Reading reading = reading(graph, claim, Terms.REIFIES, article);
      if (rejected(graph, claim, reading)) {
        wrong.add(claim);
        fallen.add(reading.triple());
      } else if (HOLDING.contains(reading.modality())) {
        held.add(reading.triple());
      }
    }
    fallen.removeAll(held);
    return quads.stream()
        .filter(quad -> !wrong.contains(quad.getSubject()) && !fallen.contains(quad.asTriple()))
        .toList();
  }

  private boolean rejected(Graph graph, Node claim, Reading reading) {
    Set<String> words = quotes.getOrDefault(reading, Set.of());
    return graph
        .find(claim, Terms.EVIDENCE, Node.ANY)
        .mapWith(triple -> value(graph, triple.getObject(), Terms.OA_EXACT))
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .toList()
        .stream()
        .anyMatch(quote -> words.stream().anyMatch(w -> w.contains(quote) || quote.contains(w)));
  }

  private static Reading reading(Graph graph, Node claim, Node stating, Node article) {
    Triple triple = value(graph, claim, stating).getTriple();
    return new Reading(article, triple, value(graph, claim, Terms.MODALITY));
  }

  /** The triples of quads. */
  static Graph graph(List<Quad> quads) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads.forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  private static Set<Node> subjects(Graph graph, Node type) {
    return graph.find(Node.ANY, Terms.TYPE, type).mapWith(Triple::getSubject).toSet();
  }

  private static Node value(Graph graph, Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(Triple::getObject)
        .nextOptional()
        .orElse(Node.ANY);
  }
}
