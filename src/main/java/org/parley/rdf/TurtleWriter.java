package org.parley.rdf;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes TriG, or Turtle with the triples of all graphs together. Booleans are written out, because
 * Jena 5 does not read {@code true} inside a triple term.
 *
 * @see <a href="https://www.w3.org/TR/rdf12-trig/">RDF 1.2 TriG</a>
 */
public final class TurtleWriter implements GraphWriter {
  private static final String BOOLEAN = Terms.XSD + "boolean";

  private final AWriter out;
  private final boolean graphs;
  private final NodeFormatterTTL formatter;

  /**
   * @param graphs whether to write TriG
   */
  public TurtleWriter(OutputStream out, boolean graphs) {
    this.out = IO.wrapUTF8(out);
    this.graphs = graphs;
    Map<String, String> prefixes = new TreeMap<>(Terms.PREFIXES.getNsPrefixMap());
    PrefixMap map = PrefixMapFactory.create(prefixes);
    this.formatter = new Formatter(map);
    prefixes.forEach((prefix, iri) -> this.out.print("PREFIX " + prefix + ": <" + iri + ">\n"));
  }

  @Override
  public void graph(Node name, List<Quad> quads) {
    out.print("\n");
    if (graphs) {
      formatter.format(out, name);
      out.print(" {\n");
    }
    Node subject = Node.ANY;
    Node property = Node.ANY;
    for (Quad quad : quads) {
      if (!quad.getSubject().equals(subject)) {
        out.print(subject.equals(Node.ANY) ? "" : " .\n");
        subject = quad.getSubject();
        formatter.format(out, subject);
        out.print("\n    ");
        property(quad.getPredicate());
      } else if (!quad.getPredicate().equals(property)) {
        out.print(" ;\n    ");
        property(quad.getPredicate());
      } else {
        out.print(" ,\n        ");
      }
      property = quad.getPredicate();
      formatter.format(out, quad.getObject());
    }
    out.print(subject.equals(Node.ANY) ? "" : " .\n");
    out.print(graphs ? "}\n" : "");
  }

  @Override
  public void finish() {
    out.flush();
  }

  private void property(Node property) {
    if (property.equals(Terms.TYPE)) {
      out.print("a");
    } else {
      formatter.format(out, property);
    }
    out.print(" ");
  }

  /** Jena's form of nodes, but for booleans. */
  private static final class Formatter extends NodeFormatterTTL {
    Formatter(PrefixMap prefixes) {
      super(null, prefixes);
    }

    @Override
    protected boolean writeLiteralAbbreviated(AWriter writer, String text, String datatype) {
      return !datatype.equals(BOOLEAN) && super.writeLiteralAbbreviated(writer, text, datatype);
    }
  }
}
