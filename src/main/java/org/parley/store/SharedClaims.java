package org.parley.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.parley.rdf.Terms;

/**
 * The claims that several reports carry. Claims of one triple reify one and the same term, and the
 * index by predicate and object has them side by side, so that one pass over the numbers of the
 * terms finds them; only those of several reports are looked up by name.
 */
final class SharedClaims {
  private final NodeTupleTable quads;
  private final NodeTable terms;
  private final Map<Node, Node> originals;
  private final Map<NodeId, Node> graphs = new HashMap<>();

  /**
   * @param database read inside a transaction
   * @param originals each article to the report it copies, itself where it copies none
   */
  SharedClaims(DatasetGraph database, Map<Node, Node> originals) {
    quads = TDBInternal.getDatasetGraphTDB(database).getQuadTable().getNodeTupleTable();
    terms = quads.getNodeTable();
    this.originals = originals;
  }

  /** What several reports say alike. */
  record Shared(List<Node> claims, Set<Node> reports) {}

  /** One claim by the numbers of its terms. */
  private record Row(NodeId graph, NodeId claim, NodeId said) {
    static Row of(Tuple<NodeId> quad) {
      return new Row(quad.get(0), quad.get(1), quad.get(3));
    }
  }

  /** All that more than one report carries. */
  List<Shared> find() {
    List<Shared> found = new ArrayList<>();
    List<Row> alike = new ArrayList<>();
    Iterator<Tuple<NodeId>> reified =
        quads.findAsNodeIds(Node.ANY, Node.ANY, Terms.REIFIES, Node.ANY);
    while (reified != null && reified.hasNext()) {
      Row row = Row.of(reified.next());
      if (!alike.isEmpty() && !alike.get(0).said().equals(row.said())) {
        add(alike, found);
        alike.clear();
      }
      alike.add(row);
    }
    add(alike, found);
    return found;
  }

  private void add(List<Row> alike, List<Shared> found) {
    if (alike.size() < 2) {
      return;
    }
    List<Row> ofReports =
        alike.stream().filter(row -> originals.containsKey(graph(row.graph()))).toList();
    Set<Node> reports =
        ofReports.stream()
            .map(row -> originals.get(graph(row.graph())))
            .collect(Collectors.toSet());
    if (reports.size() > 1) {
      List<Node> claims =
          ofReports.stream().map(row -> terms.getNodeForNodeId(row.claim())).distinct().toList();
      found.add(new Shared(claims, reports));
    }
  }

  private Node graph(NodeId id) {
    return graphs.computeIfAbsent(id, terms::getNodeForNodeId);
  }
}
