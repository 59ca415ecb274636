package org.parley.claim.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/**
 * The roles of the measures that one phrase names: more than one measure where it goes on as in "a
 * 25% tariff on steel and 10% on aluminum".
 */
final class MeasureRoles {
  private static final Set<String> OWN = Set.of("RATE", "AMOUNT");

  private final Tree tree;
  private final List<Map<String, List<Phrase>>> measures = new ArrayList<>();
  private final Map<String, List<Phrase>> shared = new LinkedHashMap<>();
  private Map<String, List<Phrase>> last = new LinkedHashMap<>();

  MeasureRoles(Tree tree) {
    this.tree = tree;
    measures.add(last);
  }

  void add(String role, Mention mention) {
    add(role, Phrase.of(tree, mention));
  }

  void add(String role, Phrase phrase) {
    last.computeIfAbsent(role, key -> new ArrayList<>()).add(phrase);
  }

  /** Notes what is said of every measure of the phrase. */
  void addToAll(String role, Mention mention) {
    addToAll(role, Phrase.of(tree, mention));
  }

  void addToAll(String role, Phrase phrase) {
    measures.forEach(roles -> roles.putIfAbsent(role, List.of(phrase)));
  }

  boolean has(String role) {
    return last.containsKey(role);
  }

  /** Whether a mention fills a role of one of the measures. */
  boolean fills(String role, Mention mention) {
    return measures.stream()
        .flatMap(roles -> roles.getOrDefault(role, List.of()).stream())
        .anyMatch(phrase -> phrase.span().equals(mention.span()));
  }

  /** Takes what is known so far as said of every measure of the phrase, but for rate and amount. */
  void share() {
    shared.putAll(last);
    shared.keySet().removeAll(OWN);
  }

  /** Begins the next measure of the phrase. */
  void next() {
    last = new LinkedHashMap<>();
    shared.forEach((role, phrases) -> last.put(role, new ArrayList<>(phrases)));
    measures.add(last);
  }

  /** Takes over what another phrase says in these roles, where this one says nothing in them. */
  void adopt(MeasureRoles other, Set<String> names) {
    other
        .first()
        .forEach(
            (role, phrases) -> {
              if (names.contains(role)) {
                measures.forEach(roles -> roles.putIfAbsent(role, phrases));
              }
            });
  }

  private Map<String, List<Phrase>> first() {
    return measures.get(0);
  }

  /** The roles of each measure, in text order. */
  List<Map<String, List<Phrase>>> all() {
    return measures;
  }
}
