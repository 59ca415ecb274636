package org.parley.rdf;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes JSON-LD 1.1. It has no triple terms: a claim is connected by its plain links {@code
 * rdf:subject}, {@code rdf:predicate} and {@code rdf:object}.
 */
public final class JsonLdWriter implements GraphWriter {
  private final DatasetGraph all = DatasetGraphFactory.create();
  private final OutputStream out;

  public JsonLdWriter(OutputStream out) {
    this.out = out;
    Terms.PREFIXES.getNsPrefixMap().forEach(all.prefixes()::add);
  }

  @Override
  public void graph(Node name, List<Quad> quads) {
    quads.stream().filter(quad -> !quad.getObject().isTripleTerm()).forEach(all::add);
  }

  @Override
  public void finish() {
    RDFWriter.source(all).format(RDFFormat.JSONLD_PRETTY).output(out);
  }
}
