package org.parley.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Takes graphs one after the other and writes them down in one format. */
public interface GraphWriter {

  /**
   * Takes the next graph.
   *
   * @param name the graph
   * @param quads its quads, sorted by {@link QuadOrder}
   */
  void graph(Node name, List<Quad> quads);

  /** Writes what is still to be written, and leaves the stream open. */
  void finish();
}
