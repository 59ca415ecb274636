package org.parley.store;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.parley.rdf.Terms;

/**
 * Tests a store, or an ontology, by its shapes, and every passage by the text that it is taken
 * from.
 *
 * @see <a href="https://www.w3.org/TR/shacl/">SHACL</a>
 */
public final class Check {
  private static final String MESSAGE =
      "the text between the offsets is another one: read the article again";

  private final Shapes shapes;

  /**
   * @param shapes Turtle, the contents of shapes.ttl
   */
  public Check(byte[] shapes) {
    Graph graph = RDFParser.source(new ByteArrayInputStream(shapes)).lang(Lang.TURTLE).toGraph();
    this.shapes = ShaclValidator.get().parse(graph);
  }

  /** What is wrong in a store, ordered; empty where all is well. */
  public SortedSet<Finding> of(Store store) {
    return store.read(
        () -> {
          Graph union = store.dataset().getUnionGraph();
          SortedSet<Finding> findings = new TreeSet<>();
          for (Finding finding : of(copy(union))) {
            findings.add(located(store, finding));
          }
          passages(union, findings);
          return findings;
        });
  }

  /** What is wrong in a graph, such as that of all ontology files. */
  public SortedSet<Finding> of(Graph graph) {
    SortedSet<Finding> findings = new TreeSet<>();
    for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph).getEntries()) {
      findings.add(
          new Finding(
              entry.focusNode().toString(),
              Optional.ofNullable(entry.resultPath()).map(Check::name).orElse(""),
              Optional.ofNullable(entry.value()).map(NodeFmtLib::strNT).orElse(""),
              entry.message(),
              new TreeSet<>()));
    }
    return findings;
  }

  private static String name(Object path) {
    return Terms.PREFIXES.shortForm(path.toString().replaceAll("[<>]", ""));
  }

  /** Shapes are tested many times faster in memory. */
  private static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph
        .find()
        .filterDrop(triple -> triple.predicateMatches(Terms.REIFIES))
        .forEachRemaining(copy::add);
    return copy;
  }

  private static Finding located(Store store, Finding finding) {
    SortedSet<String> graphs = new TreeSet<>();
    Node thing = NodeFactory.createURI(finding.thing());
    Iterator<Quad> quads = store.dataset().find(Node.ANY, thing, Node.ANY, Node.ANY);
    quads.forEachRemaining(quad -> graphs.add(quad.getGraph().toString()));
    return new Finding(
        finding.thing(), finding.property(), finding.value(), finding.message(), graphs);
  }

  private static void passages(Graph union, SortedSet<Finding> findings) {
    List<Triple> texts = new ArrayList<>();
    union.find(Node.ANY, Terms.TEXT, Node.ANY).forEachRemaining(texts::add);
    for (Triple text : texts) {
      int[] points = text.getObject().getLiteralLexicalForm().codePoints().toArray();
      union
          .find(Node.ANY, Terms.IN_ARTICLE, text.getSubject())
          .mapWith(Triple::getSubject)
          .filterDrop(passage -> stands(union, passage, points))
          .forEachRemaining(
              passage ->
                  findings.add(
                      new Finding(
                          passage.getURI(),
                          "",
                          "",
                          MESSAGE,
                          new TreeSet<>(List.of(text.getSubject().getURI())))));
    }
  }

  private static boolean stands(Graph graph, Node passage, int[] points) {
    int start = number(graph, passage, Terms.OA_START);
    int end = number(graph, passage, Terms.OA_END);
    return start >= 0
        && start <= end
        && end <= points.length
        && new String(points, start, end - start)
            .equals(
                value(graph, passage, Terms.OA_EXACT).map(Node::getLiteralLexicalForm).orElse(""));
  }

  private static int number(Graph graph, Node passage, Node property) {
    return value(graph, passage, property)
        .map(node -> Integer.parseInt(node.getLiteralLexicalForm()))
        .orElse(-1);
  }

  private static Optional<Node> value(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).nextOptional();
  }
}
