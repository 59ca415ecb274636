package org.parley.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;

/** Reads the Turtle files of the ontology into records. */
public final class VocabularyReader {
  /** The files of the ontology, in the order in which they are read. */
  public static final List<String> FILES =
      List.of(
          "parley.ttl",
          "parties.ttl",
          "places.ttl",
          "organizations.ttl",
          "posts.ttl",
          "people.ttl",
          "industries.ttl",
          "measures.ttl",
          "quantities.ttl",
          "actions.ttl",
          "phrasings.ttl");

  private static final String PARLEY = "https://w3id.org/parley/ontology#";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
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
  private static final Set<String> BODIES =
      Set.of(
          "Organization",
          "Ministry",
          "Legislature",
          "Company",
          "InternationalOrganization",
          "PoliticalParty");
  private static final Set<String> PHRASING_TERMS =
      Set.of("form", "relation", "confidence", "example", "counterExample", "note");

  /**
   * Where the files come from: a name in, its bytes out, or nothing where there is no such file.
   */
  @FunctionalInterface
  public interface Source {
    Optional<byte[]> bytes(String file) throws IOException;
  }

  private final Source source;

  /** A reader of the ontology that ships with the program. */
  public VocabularyReader() {
    this(
        file -> {
          try (InputStream in = VocabularyReader.class.getResourceAsStream("/ontology/" + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
          }
        });
  }

  /** A reader of an ontology that lies in a folder. */
  public VocabularyReader(Path folder) {
    this(
        file -> {
          Path path = folder.resolve(file);
          return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        });
  }

  private VocabularyReader(Source source) {
    this.source = source;
  }

  /**
   * Reads all files.
   *
   * @throws IllegalStateException where a file is not valid Turtle; the message names the file and
   *     the line
   */
  public Vocabulary read() {
    JenaSystem.init();
    Graph graph = GraphFactory.createDefaultGraph();
    MessageDigest digest = sha256();
    for (String file : FILES) {
      try {
        byte[] bytes = source.bytes(file).orElse(new byte[0]);
        digest.update(bytes);
        RDFParser.create()
            .source(new java.io.ByteArrayInputStream(bytes))
            .lang(Lang.TURTLE)
            .errorHandler(
                org.apache.jena.riot.system.ErrorHandlerFactory.errorHandlerStrictNoLogging)
            .parse(graph);
      } catch (RiotException e) {
        throw new IllegalStateException(
            "ontology/" + file + ": " + e.getMessage() + "; mend it", e);
      } catch (IOException e) {
        throw new UncheckedIOException("ontology/" + file, e);
      }
    }
    List<Entry> entries = new ArrayList<>();
    List<Phrasing> phrasings = new ArrayList<>();
    graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .filter(triple -> triple.getSubject().isURI() && triple.getObject().isURI())
        .filter(triple -> triple.getObject().getURI().startsWith(PARLEY))
        .forEach(
            triple -> {
              String type = triple.getObject().getURI().substring(PARLEY.length());
              Resource resource = new Resource(graph, triple.getSubject());
              if (type.equals("Phrasing")) {
                phrasings.add(phrasing(resource));
              } else {
                entry(type, resource).ifPresent(entries::add);
              }
            });
    entries.sort(Comparator.comparing(Entry::iri));
    phrasings.sort(Comparator.comparing(Phrasing::iri));
    return new Vocabulary(
        entries, phrasings, HexFormat.of().formatHex(digest.digest()).substring(0, 12));
  }

  private static Optional<Entry> entry(String type, Resource r) {
    String iri = r.node().getURI();
    if (r.names().stream().noneMatch(name -> name.use() == Name.Use.PREFERRED)) {
      return Optional.empty();
    }
    String label = r.names().get(0).text();
    boolean ambiguous = r.text("ambiguous").map("true"::equals).orElse(false);
    if (BODIES.contains(type)) {
      return Optional.of(
          new Entry.Organization(
              iri, label, r.names(), type, r.link("ofParty"), r.link("partOf"), r.validity()));
    }
    return switch (type) {
      case "Party" ->
          Optional.of(
              new Entry.Party(
                  iri,
                  label,
                  r.names(),
                  r.literal(SKOS + "notation").orElse(""),
                  ambiguous,
                  r.validity()));
      case "Post" ->
          Optional.of(
              new Entry.Post(
                  iri,
                  label,
                  r.names(),
                  r.link("postAt"),
                  r.link("ofParty"),
                  r.text("rank").orElse(""),
                  r.texts("portfolio")));
      case "Person", "Negotiator" ->
          Optional.of(
              new Entry.Person(iri, label, r.names(), r.text("gender").orElse(""), r.tenures()));
      case "Place" ->
          Optional.of(
              new Entry.Place(
                  iri, label, r.names(), r.link("ofParty"), r.text("timezone").orElse("")));
      case "Industry" ->
          Optional.of(
              new Entry.Industry(iri, label, r.names(), r.links(SKOS + "broader"), ambiguous));
      case "MeasureKind" ->
          Optional.of(
              new Entry.MeasureKind(
                  iri,
                  label,
                  r.names(),
                  r.link("measureClass")
                      .map(c -> c.substring(PARLEY.length()))
                      .orElse("TradeMeasure"),
                  ambiguous));
      case "Quantity" ->
          Optional.of(
              new Entry.Quantity(iri, label, r.names(), r.text("unitKind").orElse("count")));
      case "LegalProvision",
          "TradeAgreement",
          "Tariff",
          "Quota",
          "Sanction",
          "NumericalTarget",
          "VoluntaryPlan",
          "MarketOpening",
          "Investigation",
          "TradeMeasure",
          "Negotiation" ->
          Optional.of(
              new Entry.Instrument(
                  iri,
                  label,
                  r.names(),
                  type,
                  r.link("ofParty"),
                  r.links(PARLEY + "between"),
                  r.links(PARLEY + "affects"),
                  r.validity()));
      default -> Optional.empty();
    };
  }

  private static Phrasing phrasing(Resource r) {
    Map<String, String> constants = new TreeMap<>();
    r.graph()
        .find(r.node(), Node.ANY, Node.ANY)
        .forEach(
            triple -> {
              String property = triple.getPredicate().getURI();
              if (property.startsWith(PARLEY)
                  && triple.getObject().isURI()
                  && !PHRASING_TERMS.contains(property.substring(PARLEY.length()))) {
                constants.put(property.substring(PARLEY.length()), triple.getObject().getURI());
              }
            });
    return new Phrasing(
        r.node().getURI(),
        r.text("form")
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "ontology/phrasings.ttl: " + r.node() + " has no parley:form; add one")),
        r.links(PARLEY + "relation").stream()
            .map(relation -> relation.substring(relation.indexOf('#') + 1))
            .sorted()
            .toList(),
        constants,
        new BigDecimal(r.text("confidence").orElse("0.8")),
        r.texts("example"),
        r.texts("counterExample"));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256; use another one", e);
    }
  }

  /** A resource of the ontology with its properties. */
  private record Resource(Graph graph, Node node) {

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
          .map(org.apache.jena.graph.Triple::getObject)
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
      return new Term(text(from).map(Resource::firstDay), text(to).map(Resource::lastDay));
    }

    List<Entry.Tenure> tenures() {
      return links(PARLEY + "tenure").stream()
          .map(iri -> new Resource(graph, NodeFactory.createURI(iri)))
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
        case 7 -> java.time.YearMonth.parse(date).atEndOfMonth();
        default -> LocalDate.parse(date);
      };
    }
  }
}
