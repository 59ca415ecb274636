package org.parley.store;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Terms;

/**
 * Takes wrong claims out of their articles' graphs, and puts them back. What was rejected, and why,
 * is kept in a graph of its own, and {@link Store#replace} leaves it out when the article is read
 * again.
 */
public final class Rejections {
  /** The graph of what was rejected. */
  public static final Node GRAPH = NodeFactory.createURI(Terms.ID + "graph/rejections");

  private static final Node TAKEN_OUT = Terms.parley("takenOut");

  /** From the note to the triple that is not so; claims in force have other properties for it. */
  static final Node REJECTS = Terms.parley("rejects");

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
    List<Quad> read = store.read(() -> list(article, Node.ANY, Node.ANY));
    List<Quad> note = store.read(() -> note(article, claim, reason));
    List<Quad> noted = store.read(() -> list(GRAPH, Node.ANY, Node.ANY));
    noted.addAll(note);
    noted.add(new Quad(GRAPH, claim, TAKEN_OUT, written(takenOut(read, note))));
    store.put(GRAPH, noted);
    store.replace(List.of(read));
  }

  /**
   * Takes a rejection back. What it took out of the article's graph is there again, unless another
   * rejection says the same.
   *
   * @param claim IRI of a rejected claim
   * @throws IllegalArgumentException where no such claim is rejected
   */
  public void putBack(Node claim) {
    List<Quad> note = store.read(() -> list(GRAPH, claim, Node.ANY));
    if (note.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no rejected claim " + claim + ": reload the page, it may be back already");
    }
    Node article = object(note, Terms.IN_ARTICLE);
    List<Quad> rest = store.read(() -> list(GRAPH, Node.ANY, Node.ANY));
    rest.removeAll(note);
    store.put(GRAPH, rest);
    List<Quad> read = store.read(() -> list(article, Node.ANY, Node.ANY));
    RDFParser.fromString(object(note, TAKEN_OUT).getLiteralLexicalForm(), Lang.NTRIPLES)
        .toGraph()
        .find()
        .forEach(triple -> read.add(Quad.create(article, triple)));
    store.replace(List.of(read));
  }

  /** What the rejection removes, with the passages that it cites. */
  private static List<Quad> takenOut(List<Quad> read, List<Quad> note) {
    RejectedClaims rejected = new RejectedClaims(RejectedClaims.graph(note));
    Set<Quad> kept = new HashSet<>(rejected.takenOutOf(read));
    List<Quad> removed = read.stream().filter(quad -> !kept.contains(quad)).toList();
    Set<Node> cited =
        removed.stream()
            .filter(quad -> quad.getPredicate().equals(Terms.EVIDENCE))
            .map(Quad::getObject)
            .collect(Collectors.toSet());
    return read.stream()
        .filter(quad -> !kept.contains(quad) || cited.contains(quad.getSubject()))
        .toList();
  }

  private static Node written(List<Quad> quads) {
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, RejectedClaims.graph(quads), Lang.NTRIPLES);
    return NodeFactory.createLiteralString(text.toString());
  }

  private static Node object(List<Quad> quads, Node property) {
    return quads.stream()
        .filter(quad -> quad.getPredicate().equals(property))
        .map(Quad::getObject)
        .findFirst()
        .orElseThrow();
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

  /** What is noted of a claim: what it states, with its words. */
  private List<Quad> note(Node article, Node claim, String reason) {
    List<Quad> noted = new ArrayList<>();
    list(article, claim, Terms.REIFIES)
        .forEach(quad -> noted.add(new Quad(GRAPH, claim, REJECTS, quad.getObject())));
    list(article, claim, Terms.MODALITY)
        .forEach(quad -> noted.add(new Quad(GRAPH, claim, Terms.MODALITY, quad.getObject())));
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
