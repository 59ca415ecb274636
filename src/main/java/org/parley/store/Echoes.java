package org.parley.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Terms;

/**
 * Finds articles that print the text of another, and counts for each shared claim how many reports
 * that do not copy one another carry it.
 */
public final class Echoes {
  /** The graph that holds what is found. */
  public static final Node GRAPH;

  static {
    GRAPH = NodeFactory.createURI(Terms.ID + "graph/echoes");
  }

  private static final double ALIKE = 0.6;
  private static final int BANDS = 16;

  private final Store store;

  public Echoes(Store store) {
    this.store = store;
  }

  /** One article as far as echoes go. */
  private record Report(Node article, String published, TextSignature signature) {}

  /**
   * Looks at all articles of the store, and writes the findings in the place of earlier ones.
   *
   * @return the number of articles that echo another
   */
  public int link() {
    return link(() -> {});
  }

  /**
   * Looks at all articles of the store, and writes the findings in the place of earlier ones.
   *
   * @param between runs after all was read and before anything is written
   * @return the number of articles that echo another
   */
  public int link(Runnable between) {
    List<Quad> quads = new ArrayList<>();
    int echoes =
        store.read(
            () -> {
              Map<Node, Node> originals = originals(reports());
              originals.forEach(
                  (article, original) -> {
                    if (!article.equals(original)) {
                      quads.add(new Quad(GRAPH, article, Terms.parley("echoOf"), original));
                    }
                  });
              int found = quads.size();
              quads.addAll(counts(originals));
              return found;
            });
    between.run();
    store.put(GRAPH, quads);
    return echoes;
  }

  private List<Report> reports() {
    DatasetGraph dataset = store.dataset();
    List<Report> reports = new ArrayList<>();
    Iterator<Quad> found = dataset.find(Node.ANY, Node.ANY, Terms.parley("signature"), Node.ANY);
    while (found.hasNext()) {
      Quad quad = found.next();
      if (!quad.isDefaultGraph() && quad.getGraph().equals(quad.getSubject())) {
        Node article = quad.getSubject();
        Iterator<Quad> days = dataset.find(article, article, Terms.PUBLISHED, Node.ANY);
        String day = days.hasNext() ? days.next().getObject().getLiteralLexicalForm() : "9999";
        reports.add(
            new Report(
                article, day, TextSignature.decoded(quad.getObject().getLiteralLexicalForm())));
      }
    }
    reports.sort(Comparator.comparing(Report::published).thenComparing(r -> r.article().getURI()));
    return reports;
  }

  /** Each article to the earliest that prints the same text, itself where none does. */
  private static Map<Node, Node> originals(List<Report> reports) {
    Map<Long, List<Report>> bands = new HashMap<>();
    Map<Node, Node> originals = new TreeMap<>(Comparator.comparing(Node::getURI));
    for (Report report : reports) {
      Node original = report.article();
      Set<Node> seen = new HashSet<>();
      for (int band = 0; band < BANDS; band++) {
        List<Report> alike =
            bands.computeIfAbsent(report.signature().band(band, BANDS), key -> new ArrayList<>());
        for (Report other : alike) {
          boolean echo =
              original.equals(report.article())
                  && seen.add(other.article())
                  && report.signature().likeness(other.signature()) >= ALIKE;
          if (echo) {
            original = originals.get(other.article());
          }
        }
        alike.add(report);
      }
      originals.put(report.article(), original);
    }
    return originals;
  }

  /** The claims that several reports carry, with how many do. */
  private List<Quad> counts(Map<Node, Node> originals) {
    List<Quad> quads = new ArrayList<>();
    for (SharedClaims.Shared shared : new SharedClaims(store.database(), originals).find()) {
      String reports = String.valueOf(shared.reports().size());
      Node count = NodeFactory.createLiteralDT(reports, XSDDatatype.XSDinteger);
      for (Node claim : shared.claims()) {
        quads.add(new Quad(GRAPH, claim, Terms.parley("independentReports"), count));
      }
    }
    return quads;
  }
}
