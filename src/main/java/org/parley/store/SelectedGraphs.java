package org.parley.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.parley.rdf.GraphWriter;
import org.parley.rdf.QuadOrder;
import org.parley.rdf.Terms;
import org.parley.rdf.VocabularyGraphs;

/** Hands the graphs of a selection to a writer, ordered by name, their quads sorted. */
final class SelectedGraphs {
  private final DatasetGraph dataset;

  /**
   * @param dataset in a transaction
   */
  SelectedGraphs(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  void write(Selection selection, GraphWriter writer) {
    if (selection instanceof Selection.Around around) {
      around(around.thing(), writer);
    } else if (selection instanceof Selection.One one) {
      whole(one.article(), writer);
    } else {
      boolean all = selection instanceof Selection.Everything;
      for (Node graph : graphs()) {
        if (all || !graph.getURI().startsWith(VocabularyGraphs.CATALOGUE.getURI())) {
          whole(graph, writer);
        }
      }
    }
  }

  private SortedSet<Node> graphs() {
    SortedSet<Node> names = new TreeSet<>(NodeCmp::compareRDFTerms);
    dataset.listGraphNodes().forEachRemaining(names::add);
    return names;
  }

  private void whole(Node graph, GraphWriter writer) {
    List<Quad> quads = new ArrayList<>();
    dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    quads.sort(new QuadOrder());
    writer.graph(graph, quads);
  }

  private void around(Node thing, GraphWriter writer) {
    SortedMap<Node, SortedSet<Quad>> graphs = new TreeMap<>(NodeCmp::compareRDFTerms);
    Iterator<Quad> own = dataset.find(Node.ANY, thing, Node.ANY, Node.ANY);
    while (own.hasNext()) {
      add(graphs, own.next());
    }
    Graph union = dataset.getUnionGraph();
    for (Node link : List.of(Terms.SUBJECT, Terms.OBJECT)) {
      union
          .find(Node.ANY, link, thing)
          .mapWith(Triple::getSubject)
          .filterKeep(claim -> claim.isURI() && claim.getURI().contains("#claim-"))
          .toList()
          .forEach(claim -> claim(claim, graphs));
    }
    graphs.forEach((graph, quads) -> writer.graph(graph, List.copyOf(quads)));
  }

  /** The claim with its passages, the article's head, and the names of the things in it. */
  private void claim(Node claim, SortedMap<Node, SortedSet<Quad>> graphs) {
    String article = claim.getURI().substring(0, claim.getURI().indexOf('#'));
    Node graph = NodeFactory.createURI(article);
    Set<Node> things = new HashSet<>(List.of(graph));
    Iterator<Quad> quads = dataset.find(graph, claim, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      add(graphs, quad);
      Node object = quad.getObject();
      if (quad.getPredicate().equals(Terms.EVIDENCE)) {
        dataset
            .find(graph, object, Node.ANY, Node.ANY)
            .forEachRemaining(passage -> add(graphs, passage));
      } else if (object.isURI()) {
        things.add(object);
      }
    }
    for (Node thing : things) {
      for (Node property :
          List.of(Terms.TYPE, Terms.LABEL, Terms.TITLE, Terms.PUBLISHED, Terms.ALT_LABEL)) {
        dataset.find(graph, thing, property, Node.ANY).forEachRemaining(quad -> add(graphs, quad));
      }
    }
  }

  private static void add(SortedMap<Node, SortedSet<Quad>> graphs, Quad quad) {
    graphs.computeIfAbsent(quad.getGraph(), name -> new TreeSet<>(new QuadOrder())).add(quad);
  }
}
