package org.parley.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.parley.rdf.Terms;
import org.parley.rdf.VocabularyGraphs;

/** Collects what a store knows of a thing, each fact with the words that carry it. */
public final class Explain {
  private final Store store;
  private final int most;

  /**
   * @param most most claims in each direction, at least 1
   */
  public Explain(Store store, int most) {
    this.store = store;
    this.most = most;
  }

  /** What is known of a thing; empty where the store does not have it. */
  public Explanation of(Node thing) {
    return store.read(() -> explain(thing));
  }

  /** The claims that an article makes, in the order of their first passages. */
  public List<StoredClaim> claimsIn(Node article) {
    return store.read(
        () -> {
          Graph graph = store.dataset().getGraph(article);
          List<StoredClaim> claims = new ArrayList<>();
          graph
              .find(Node.ANY, Terms.TYPE, Terms.CLAIM)
              .forEachRemaining(triple -> claims.add(claim(graph, triple.getSubject())));
          claims.sort(order(new Labels(graph)));
          return claims;
        });
  }

  private Explanation explain(Node thing) {
    Graph graph = store.dataset().getUnionGraph();
    Labels labels = new Labels(graph);
    SortedSet<String> names = labels.texts(thing, Terms.ALT_LABEL);
    names.addAll(labels.texts(thing, Terms.LABEL));
    names.remove(labels.of(thing));
    List<StoredClaim> said = claims(graph, labels, Terms.SUBJECT, thing);
    List<StoredClaim> pointing = claims(graph, labels, Terms.OBJECT, thing);
    boolean more = said.size() > most || pointing.size() > most;
    return new Explanation(
        thing,
        labels.of(thing),
        names,
        types(graph, thing),
        known(thing),
        said.subList(0, Math.min(most, said.size())),
        pointing.subList(0, Math.min(most, pointing.size())),
        more);
  }

  private static SortedSet<String> types(Graph graph, Node thing) {
    SortedSet<String> types = new TreeSet<>();
    graph
        .find(thing, Terms.TYPE, Node.ANY)
        .filterKeep(triple -> triple.getObject().toString().startsWith(Terms.PARLEY))
        .forEachRemaining(triple -> types.add(Labels.local(triple.getObject().getURI())));
    return types;
  }

  /** What the vocabularies say beyond names and types. */
  private List<Triple> known(Node thing) {
    List<Triple> found = new ArrayList<>();
    Iterator<Quad> quads = store.dataset().find(Node.ANY, thing, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (quad.getGraph().getURI().startsWith(VocabularyGraphs.CATALOGUE.getURI())
          && !quad.getPredicate().equals(Terms.TYPE)
          && !quad.getPredicate().equals(Terms.LABEL)
          && !quad.getPredicate().equals(Terms.ALT_LABEL)) {
        found.add(quad.asTriple());
      }
    }
    found.sort(
        Comparator.comparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms));
    return found;
  }

  private List<StoredClaim> claims(Graph graph, Labels labels, Node link, Node thing) {
    List<StoredClaim> claims = new ArrayList<>();
    Iterator<Triple> links = graph.find(Node.ANY, link, thing);
    while (links.hasNext() && claims.size() <= most) {
      Node claim = links.next().getSubject();
      if (graph.contains(claim, Terms.TYPE, Terms.CLAIM)) {
        claims.add(claim(graph, claim));
      }
    }
    claims.sort(order(labels));
    return claims;
  }

  private static Comparator<StoredClaim> order(Labels labels) {
    return Comparator.comparing(
            (StoredClaim claim) -> labels.published(claim.quotes().get(0).article()).orElse("9999"))
        .thenComparing(claim -> claim.quotes().get(0).article().getURI())
        .thenComparing(claim -> claim.quotes().get(0).start())
        .thenComparing(StoredClaim::iri);
  }

  private static StoredClaim claim(Graph graph, Node claim) {
    List<StoredClaim.Quote> quotes = new ArrayList<>();
    graph
        .find(claim, Terms.EVIDENCE, Node.ANY)
        .forEachRemaining(triple -> quotes.add(quote(graph, triple.getObject())));
    quotes.sort(Comparator.comparing(StoredClaim.Quote::start));
    return new StoredClaim(
        claim.getURI(),
        Triple.create(
            object(graph, claim, Terms.SUBJECT),
            object(graph, claim, Terms.PREDICATE),
            object(graph, claim, Terms.OBJECT)),
        Labels.local(object(graph, claim, Terms.MODALITY).getURI()),
        new BigDecimal(object(graph, claim, Terms.CONFIDENCE).getLiteralLexicalForm()),
        object(graph, claim, Terms.RULE),
        first(graph, claim, Terms.ATTRIBUTED_TO),
        quotes);
  }

  private static StoredClaim.Quote quote(Graph graph, Node passage) {
    return new StoredClaim.Quote(
        object(graph, passage, Terms.IN_ARTICLE),
        Integer.parseInt(object(graph, passage, Terms.OA_START).getLiteralLexicalForm()),
        Integer.parseInt(object(graph, passage, Terms.OA_END).getLiteralLexicalForm()),
        object(graph, passage, Terms.OA_EXACT).getLiteralLexicalForm());
  }

  private static Node object(Graph graph, Node subject, Node property) {
    return first(graph, subject, property)
        .orElseThrow(
            () -> new StoreException("<" + subject + "> has no <" + property + ">: read it again"));
  }

  private static Optional<Node> first(Graph graph, Node subject, Node property) {
    Iterator<Triple> found = graph.find(subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }
}
