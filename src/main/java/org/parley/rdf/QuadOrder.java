package org.parley.rdf;

import java.util.Comparator;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/** Orders quads by graph, subject, predicate and object, so that two exports can be compared. */
public final class QuadOrder implements Comparator<Quad> {
  @Override
  public int compare(Quad one, Quad other) {
    int order = NodeCmp.compareRDFTerms(one.getGraph(), other.getGraph());
    if (order == 0) {
      order = NodeCmp.compareRDFTerms(one.getSubject(), other.getSubject());
    }
    if (order == 0) {
      order = NodeCmp.compareRDFTerms(one.getPredicate(), other.getPredicate());
    }
    return order == 0 ? NodeCmp.compareRDFTerms(one.getObject(), other.getObject()) : order;
  }
}
