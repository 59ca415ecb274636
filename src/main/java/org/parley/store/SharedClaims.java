package org.parley.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.rdf.Terms;

/**
 * The claims that several reports carry. Nearly all are carried by one only, and are never held: a
 * first pass notes the hash codes that come up in several reports, a second one compares the claims
 * behind these.
 */
final class SharedClaims {
  private final DatasetGraph dataset;
  private final Map<Node, Node> originals;

  /**
   * @param dataset read inside a transaction
   * @param originals each article to the report it copies, itself where it copies none
   */
  SharedClaims(DatasetGraph dataset, Map<Node, Node> originals) {
    this.dataset = dataset;
    this.originals = originals;
  }

  /** What several reports say alike. */
  record Shared(List<Node> claims, Set<Node> reports) {}

  /** All that more than one report carries. */
  List<Shared> find() {
    Set<Integer> repeated = repeated();
    Map<Triple, Shared> found = new HashMap<>();
    originals.forEach(
        (article, original) ->
            claims(
                article,
                (claim, said) -> {
                  if (repeated.contains(said.hashCode())) {
                    Shared shared =
                        found.computeIfAbsent(
                            said, key -> new Shared(new ArrayList<>(2), new HashSet<>(2)));
                    shared.claims().add(claim);
                    shared.reports().add(original);
                  }
                }));
    return found.values().stream().filter(shared -> shared.reports().size() > 1).toList();
  }

  /** The hash codes of claims that come up in more than one report. */
  private Set<Integer> repeated() {
    Map<Integer, Node> first = new HashMap<>();
    Set<Integer> repeated = new HashSet<>();
    originals.forEach(
        (article, original) ->
            claims(
                article,
                (claim, said) -> {
                  Node before = first.putIfAbsent(said.hashCode(), original);
                  if (before != null && !before.equals(original)) {
                    repeated.add(said.hashCode());
                  }
                }));
    return repeated;
  }

  private void claims(Node article, BiConsumer<Node, Triple> reading) {
    Map<Node, Node> subjects = values(article, Terms.SUBJECT);
    Map<Node, Node> predicates = values(article, Terms.PREDICATE);
    Map<Node, Node> objects = values(article, Terms.OBJECT);
    subjects.forEach(
        (claim, subject) ->
            reading.accept(
                claim,
                Triple.create(
                    subject,
                    predicates.getOrDefault(claim, claim),
                    objects.getOrDefault(claim, claim))));
  }

  private Map<Node, Node> values(Node article, Node property) {
    Map<Node, Node> values = new HashMap<>();
    dataset
        .find(article, Node.ANY, property, Node.ANY)
        .forEachRemaining(quad -> values.put(quad.getSubject(), quad.getObject()));
    return values;
  }
}
