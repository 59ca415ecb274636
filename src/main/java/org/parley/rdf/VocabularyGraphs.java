package org.parley.rdf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The ontology's files as graphs of the store. Blank nodes get names, a thing has every type above
 * its own, and every kind of label is also written as {@code rdfs:label} or {@code skos:altLabel},
 * so that a stranger's query finds it.
 */
public final class VocabularyGraphs {
  /** The graph that says which version of the vocabulary the store holds. */
  public static final Node CATALOGUE;

  static {
    CATALOGUE = NodeFactory.createURI(Terms.ID + "graph/vocabulary");
  }

  private static final String FORMAT = "2";
  private static final int DIGEST_BYTES = 6;

  private final SortedMap<String, List<Triple>> files = new TreeMap<>();
  private final String version;

  /**
   * @param files Turtle by file name, such as "people.ttl"
   * @throws IllegalArgumentException where a file is not Turtle, with its name and line
   */
  public VocabularyGraphs(SortedMap<String, byte[]> files) {
    this.version = digest(files);
    files.forEach((name, bytes) -> this.files.put(name, parse(name, bytes)));
  }

  /**
   * The version that a set of files has, without reading their Turtle.
   *
   * @return a digest of the bytes of all files: it changes with any of them
   */
  public static String version(SortedMap<String, byte[]> files) {
    return digest(files);
  }

  public String version() {
    return version;
  }

  /** All files in one graph, as they are but for the names of blank nodes. */
  public Graph merged() {
    Graph all = GraphFactory.createDefaultGraph();
    files.values().forEach(triples -> triples.forEach(all::add));
    return all;
  }

  /** One graph for each file, {@code id:graph/vocabulary/people} for people.ttl, sorted. */
  public List<Quad> quads() {
    Set<Node> otherNames = otherNames();
    ClassTree classes = new ClassTree(merged());
    SortedSet<Quad> quads = new TreeSet<>(new QuadOrder());
    files.forEach(
        (name, triples) -> {
          Node graph = graph(name);
          for (Triple triple : triples) {
            quads.add(new Quad(graph, triple));
            if (triple.predicateMatches(Terms.TYPE)) {
              classes
                  .above(triple.getObject())
                  .forEach(
                      type -> quads.add(new Quad(graph, triple.getSubject(), Terms.TYPE, type)));
            }
            if (triple.predicateMatches(Terms.PREF_LABEL)) {
              quads.add(new Quad(graph, triple.getSubject(), Terms.LABEL, triple.getObject()));
            } else if (otherNames.contains(triple.getPredicate())) {
              quads.add(new Quad(graph, triple.getSubject(), Terms.ALT_LABEL, triple.getObject()));
            }
          }
        });
    Node versionText = NodeFactory.createLiteralString(version);
    quads.add(new Quad(CATALOGUE, CATALOGUE, Terms.VERSION, versionText));
    return List.copyOf(quads);
  }

  /** The properties declared to be kinds of {@code skos:altLabel}. */
  private Set<Node> otherNames() {
    Set<Node> found = new HashSet<>();
    for (List<Triple> triples : files.values()) {
      for (Triple triple : triples) {
        if (triple.predicateMatches(Terms.SUBPROPERTY_OF)
            && triple.objectMatches(Terms.ALT_LABEL)) {
          found.add(triple.getSubject());
        }
      }
    }
    return found;
  }

  private static Node graph(String file) {
    return NodeFactory.createURI(CATALOGUE.getURI() + "/" + file.replaceFirst("\\.ttl$", ""));
  }

  private static List<Triple> parse(String file, byte[] turtle) {
    Collector collector = new Collector(graph(file));
    try {
      RDFParser.create()
          .source(new ByteArrayInputStream(turtle))
          .lang(Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(collector);
    } catch (RiotException e) {
      throw new IllegalArgumentException("ontology/" + file + ": " + e.getMessage(), e);
    }
    return collector.triples;
  }

  private static String digest(SortedMap<String, byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(FORMAT.getBytes(StandardCharsets.UTF_8));
      files.forEach(
          (name, bytes) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  /** Keeps triples in the order of the file, blank nodes numbered as they come. */
  private static final class Collector extends StreamRDFBase {
    private final List<Triple> triples = new ArrayList<>();
    private final Map<Node, Node> named = new HashMap<>();
    private final Node graph;

    Collector(Node graph) {
      this.graph = graph;
    }

    @Override
    public void triple(Triple triple) {
      triples.add(
          Triple.create(
              name(triple.getSubject()), triple.getPredicate(), name(triple.getObject())));
    }

    private Node name(Node node) {
      return node.isBlank()
          ? named.computeIfAbsent(
              node, blank -> NodeFactory.createURI(graph.getURI() + "#node-" + named.size()))
          : node;
    }
  }
}
