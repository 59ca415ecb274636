package org.parley.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Adds quads to a database within one write transaction. Each term is looked up in the database's
 * table of terms once and not once for each quad that it stands in.
 */
final class QuadRows {
  private final NodeTupleTable rows;
  private final NodeTable terms;
  private final Map<Node, NodeId> numbers = new HashMap<>();

  /**
   * @param database in a write transaction, which this must not outlive
   */
  QuadRows(DatasetGraph database) {
    rows = TDBInternal.getDatasetGraphTDB(database).getQuadTable().getNodeTupleTable();
    terms = rows.getNodeTable();
  }

  void add(Collection<Quad> quads) {
    List<Tuple<NodeId>> added = quads.stream().map(this::row).collect(Collectors.toList());
    rows.getTupleTable().addAll(added);
  }

  private Tuple<NodeId> row(Quad quad) {
    return TupleFactory.create4(
        number(quad.getGraph()),
        number(quad.getSubject()),
        number(quad.getPredicate()),
        number(quad.getObject()));
  }

  private NodeId number(Node term) {
    return numbers.computeIfAbsent(term, terms::getAllocateNodeId);
  }
}
