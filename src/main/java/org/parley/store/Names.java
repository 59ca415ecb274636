package org.parley.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextHit;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.parley.rdf.Terms;

/** Finds the entities of a store by their names. */
public final class Names {
  private static final int MOST_HITS = 1000;
  private static final int MOST_SUGGESTIONS = 5;

  private final Store store;

  public Names(Store store) {
    this.store = store;
  }

  /**
   * The entities that are called so.
   *
   * @param name a full or prefixed IRI, or a name in any case, with or without accents
   * @return at least one
   * @throws IllegalArgumentException where there is none; the message lists names that are near
   */
  public List<Node> find(String name) {
    String expanded = Terms.PREFIXES.expandPrefix(name.strip().replaceAll("^<|>$", ""));
    if (expanded.contains("://")) {
      return List.of(iri(expanded));
    }
    return store.read(() -> byName(name.strip()));
  }

  private List<Node> byName(String name) {
    Set<Node> exact = new LinkedHashSet<>();
    Set<String> near =
        new TreeSet<>(Comparator.comparing(String::length).thenComparing(text -> text));
    String words = QueryParserBase.escape(name);
    for (TextHit hit : hits("\"" + words + "\"")) {
      String label = hit.getLiteral().getLiteralLexicalForm();
      if (fold(label).equals(fold(name))) {
        exact.add(hit.getNode());
      } else {
        near.add(label);
      }
    }
    if (!exact.isEmpty()) {
      return List.copyOf(exact);
    }
    throw new IllegalArgumentException(
        "nothing in the store is called \""
            + name
            + "\""
            + (near.isEmpty()
                ? ""
                : "; near it: "
                    + near.stream().limit(MOST_SUGGESTIONS).collect(Collectors.joining(", "))));
  }

  private List<TextHit> hits(String query) {
    List<TextHit> hits = new ArrayList<>();
    if (store.dataset() instanceof DatasetGraphText text) {
      Iterator<TextHit> found = text.search(query, Terms.LABEL, MOST_HITS);
      found.forEachRemaining(hits::add);
    }
    return hits;
  }

  static Node literal(String text, String datatype) {
    RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(Terms.XSD + datatype);
    if (!type.isValid(text)) {
      throw new IllegalArgumentException("\"" + text + "\" is not a " + datatype);
    }
    return NodeFactory.createLiteralDT(text, type);
  }

  private static Node iri(String iri) {
    if (!iri.matches("[^\\x00-\\x20<>\"{}|\\\\^`]+")) {
      throw new IllegalArgumentException("\"" + iri + "\" is not an IRI");
    }
    return NodeFactory.createURI(iri);
  }

  private static String fold(String name) {
    return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
