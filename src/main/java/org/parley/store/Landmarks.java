package org.parley.store;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.annotation.date.Landmark;
import org.parley.rdf.Terms;

/**
 * Finds the deadlines and meetings of the dated articles in a store by the day of the year on which
 * they fall. Articles whose own day is inferred tell nothing here.
 */
public final class Landmarks {
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2034;

  /** Articles asked for each day; more of them would tell the same. */
  private static final int MOST = 20;

  private static final Node DATE = Terms.parley("date");
  private static final Node BY_METADATA = Terms.parley("metadata");

  private final Store store;
  private final Map<MonthDay, List<Landmark>> known = new HashMap<>();

  /**
   * @param store is looked into when a day is asked for the first time
   */
  public Landmarks(Store store) {
    this.store = store;
  }

  /** Those on a day of any year. */
  public List<Landmark> on(MonthDay day) {
    return known.computeIfAbsent(day, wanted -> store.read(() -> find(wanted)));
  }

  private List<Landmark> find(MonthDay wanted) {
    List<Landmark> found = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      if (wanted.isValidYear(year)) {
        LocalDate day = wanted.atYear(year);
        articles(day).forEach(article -> found.add(landmark(article, day)));
      }
    }
    return List.copyOf(found);
  }

  /** The first dated articles, by name, that have a deadline or meeting on a day. */
  private List<Node> articles(LocalDate day) {
    Node literal = NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    DatasetGraph dataset = store.dataset();
    Set<Node> articles = new TreeSet<>(Comparator.comparing(Node::toString));
    Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, DATE, literal);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (quad.getGraph().isURI() && told(quad.getSubject().toString())) {
        articles.add(quad.getGraph());
      }
    }
    return articles.stream()
        .filter(graph -> dataset.contains(graph, graph, Terms.DATING_METHOD, BY_METADATA))
        .limit(MOST)
        .toList();
  }

  private static boolean told(String iri) {
    return iri.startsWith(Terms.ID + "deadline/") || iri.startsWith(Terms.ID + "meeting/");
  }

  private Landmark landmark(Node article, LocalDate day) {
    DatasetGraph dataset = store.dataset();
    Set<String> names = new TreeSet<>();
    Iterator<Quad> mentions = dataset.find(article, article, Terms.MENTIONS, Node.ANY);
    while (mentions.hasNext()) {
      Node entity = mentions.next().getObject();
      if (named(entity.toString())) {
        dataset
            .find(article, entity, Terms.LABEL, Node.ANY)
            .forEachRemaining(quad -> names.add(last(quad.getObject().getLiteralLexicalForm())));
      }
    }
    String slug = article.toString().substring((Terms.ID + "article/").length());
    return new Landmark(slug, day, names);
  }

  private static boolean named(String iri) {
    return iri.startsWith(Terms.ID + "person/") || iri.startsWith(Terms.ID + "organization/");
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
