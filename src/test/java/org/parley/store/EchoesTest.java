package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.rdf.Terms;

class EchoesTest {
  private static final String WIRE =
      "Negotiators for the two countries will meet in Ottawa on Thursday to discuss duties on lumber,"
          + " a spokesman for the ministry said. The duties were raised last month after talks broke"
          + " down, and sawmills in the west have cut shifts since. A second round is planned in May.";
  private static final String OTHER =
      "Duties on lumber will be the subject when the two governments sit down in Ottawa this week."
          + " Mill owners hope for a quick end of the quarrel, which has cost four thousand jobs.";

  @TempDir Path folder;

  @Test
  void a_copy_is_linked_to_the_earlier_article_and_counts_as_the_same_report() {
    try (Store store = Store.open(folder)) {
      store.replace(
          List.of(
              article("late-copy", "2001-04-03", WIRE.replace("Thursday", "Friday")),
              article("first", "2001-04-02", WIRE),
              article("own-report", "2001-04-03", OTHER)));
      assertThat(new Echoes(store).link()).isEqualTo(1);
      assertThat(values(store, "echoOf")).containsExactly(Terms.ID + "article/first");
      assertThat(values(store, "independentReports")).containsExactly("2", "2", "2");
    }
  }

  private static List<String> values(Store store, String term) {
    return store.read(
        () -> {
          List<String> values = new ArrayList<>();
          Iterator<Quad> found =
              store.dataset().find(Echoes.GRAPH, Node.ANY, Terms.parley(term), Node.ANY);
          found.forEachRemaining(
              quad ->
                  values.add(
                      quad.getObject().isURI()
                          ? quad.getObject().getURI()
                          : quad.getObject().getLiteralLexicalForm()));
          return values;
        });
  }

  private static List<Quad> article(String slug, String day, String text) {
    Node article = NodeFactory.createURI(Terms.ID + "article/" + slug);
    Node meeting = NodeFactory.createURI(Terms.ID + "meeting/ottawa");
    return List.of(
        new Quad(article, article, Terms.TEXT, NodeFactory.createLiteralString(text)),
        new Quad(
            article,
            article,
            Terms.PUBLISHED,
            NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate)),
        claim(article, "claim", meeting, Terms.parley("Meeting")),
        claim(article, "own", article, Terms.ARTICLE));
  }

  private static Quad claim(Node article, String name, Node thing, Node type) {
    return new Quad(
        article,
        NodeFactory.createURI(article.getURI() + "#" + name),
        Terms.REIFIES,
        NodeFactory.createTripleTerm(thing, Terms.TYPE, type));
  }
}
