package org.parley.rdf;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Writes N-Quads as it goes. */
public final class NQuadsWriter implements GraphWriter {
  private final StreamRDF stream;

  public NQuadsWriter(OutputStream out) {
    this.stream = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
    stream.start();
  }

  @Override
  public void graph(Node name, List<Quad> quads) {
    quads.forEach(stream::quad);
  }

  @Override
  public void finish() {
    stream.finish();
  }
}
