package org.parley.vocabulary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * A resource of the ontology with what is said of it.
 *
 * @param graph the whole ontology
 * @param node the resource in it
 */
record Described(Graph graph, Node node) {
  /** The namespace of the terms. */
  static final String PARLEY = "https://w3id.org/parley/ontology#";

  /** The namespace of labels and hierarchies. */
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  private static final Map<String, Name.Use> USES =
      Map.of(
          SKOS + "prefLabel", Name.Use.PREFERRED,
          SKOS + "altLabel", Name.Use.ALTERNATIVE,
          PARLEY + "acronym", Name.Use.ACRONYM,
          PARLEY + "formerName", Name.Use.FORMER,
          PARLEY + "demonym", Name.Use.DEMONYM,
          PARLEY + "capital", Name.Use.CAPITAL,
          PARLEY + "administration", Name.Use.ADMINISTRATION,
          PARLEY + "makers", Name.Use.MAKERS);

  List<Name> names() {
    List<Name> names = new ArrayList<>();
    USES.forEach(
        (property, use) ->
            values(property)
                .forEach(value -> names.add(new Name(value.getLiteralLexicalForm(), use))));
    Set<String> everyday = Set.copyOf(texts("ambiguousLabel"));
    names.replaceAll(
        name ->
            everyday.contains(name.text()) && name.use() != Name.Use.PREFERRED
                ? new Name(name.text(), Name.Use.AMBIGUOUS)
                : name);
    names.sort(Comparator.comparing(Name::use).thenComparing(Name::text));
    return List.copyOf(names);
  }

  List<Node> values(String property) {
    return graph.stream(node, NodeFactory.createURI(property), Node.ANY)
        .map(Triple::getObject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  Optional<String> literal(String property) {
    return values(property).stream().findFirst().map(Node::getLiteralLexicalForm);
  }

  Optional<String> text(String term) {
    return literal(PARLEY + term);
  }

  List<String> texts(String term) {
    return values(PARLEY + term).stream().map(Node::getLiteralLexicalForm).toList();
  }

  List<String> links(String property) {
    return values(property).stream().filter(Node::isURI).map(Node::getURI).toList();
  }

  Optional<String> link(String term) {
    return links(PARLEY + term).stream().findFirst();
  }

  Term validity() {
    return term("validFrom", "validTo");
  }

  Term term(String from, String to) {
    return new Term(text(from).map(Described::firstDay), text(to).map(Described::lastDay));
  }

  List<Entry.Tenure> tenures() {
    return links(PARLEY + "tenure").stream()
        .map(iri -> new Described(graph, NodeFactory.createURI(iri)))
        .filter(tenure -> tenure.link("inPost").isPresent())
        .map(t -> new Entry.Tenure(t.link("inPost").orElseThrow(), t.term("from", "to")))
        .toList();
  }

  private static LocalDate firstDay(String date) {
    return LocalDate.parse(date + "-01-01".substring(date.length() - 4));
  }

  private static LocalDate lastDay(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
