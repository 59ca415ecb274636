package org.parley.rdf;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes the things as nodes and the claims between them as edges, for graph programs.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML</a>
 */
public final class GraphMlWriter implements GraphWriter {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final List<String> OF_NODES = List.of("label", "type");
  private static final List<String> OF_EDGES =
      List.of("property", "modality", "confidence", "quote", "article", "published");

  private record Thing(String label, SortedSet<String> types) {}

  private record Edge(String source, String target, List<String> values) {}

  private final SortedMap<String, Thing> things = new TreeMap<>();
  private final SortedMap<String, Edge> edges = new TreeMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final OutputStream out;

  public GraphMlWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void graph(Node name, List<Quad> quads) {
    GraphLookup lookup = new GraphLookup(quads);
    for (Quad quad : quads) {
      if (quad.getPredicate().equals(Terms.OBJECT) && isThing(quad.getObject())) {
        edge(lookup, quad.getSubject());
      }
    }
  }

  @Override
  public void finish() {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(NAMESPACE);
      keys(xml, "node", OF_NODES);
      keys(xml, "edge", OF_EDGES);
      xml.writeStartElement("graph");
      xml.writeAttribute("edgedefault", "directed");
      for (String iri : things.keySet()) {
        xml.writeStartElement("node");
        xml.writeAttribute("id", iri);
        data(xml, OF_NODES, List.of(things.get(iri).label(), type(things.get(iri))));
        xml.writeEndElement();
      }
      for (String claim : edges.keySet()) {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", claim);
        xml.writeAttribute("source", edges.get(claim).source());
        xml.writeAttribute("target", edges.get(claim).target());
        data(xml, OF_EDGES, edges.get(claim).values());
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot write GraphML: " + e.getMessage(), e);
    }
  }

  private void edge(GraphLookup lookup, Node claim) {
    Node subject = lookup.object(claim, Terms.SUBJECT);
    Node object = lookup.object(claim, Terms.OBJECT);
    Node passage = lookup.object(claim, Terms.EVIDENCE);
    Node article = lookup.object(passage, Terms.IN_ARTICLE);
    thing(lookup, subject);
    thing(lookup, object);
    edges.put(
        claim.getURI(),
        new Edge(
            subject.getURI(),
            object.getURI(),
            List.of(
                lookup.local(lookup.object(claim, Terms.PREDICATE)),
                lookup.local(lookup.object(claim, Terms.MODALITY)),
                lookup.text(lookup.object(claim, Terms.CONFIDENCE)),
                lookup.text(lookup.object(passage, Terms.OA_EXACT)),
                lookup.text(article),
                lookup.text(lookup.object(article, Terms.PUBLISHED)))));
  }

  private void thing(GraphLookup lookup, Node node) {
    if (!things.containsKey(node.getURI())) {
      SortedSet<String> types = lookup.locals(node, Terms.TYPE);
      types.forEach(type -> frequency.merge(type, 1, Integer::sum));
      things.put(node.getURI(), new Thing(lookup.label(node), types));
    }
  }

  /** The most special of a thing's classes is the rarest: a class above it has more things. */
  private String type(Thing thing) {
    return thing.types().stream().min(Comparator.comparing(frequency::get)).orElse("");
  }

  /** Statuses, stances and classes are values and no things. */
  private static boolean isThing(Node node) {
    return node.isURI() && !node.getURI().startsWith(Terms.PARLEY);
  }

  private static void keys(XMLStreamWriter xml, String domain, List<String> names)
      throws XMLStreamException {
    for (String name : names) {
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", name);
      xml.writeAttribute("for", domain);
      xml.writeAttribute("attr.name", name);
      xml.writeAttribute("attr.type", name.equals("confidence") ? "double" : "string");
    }
  }

  private static void data(XMLStreamWriter xml, List<String> keys, List<String> values)
      throws XMLStreamException {
    for (int i = 0; i < keys.size(); i++) {
      if (!values.get(i).isEmpty()) {
        xml.writeStartElement("data");
        xml.writeAttribute("key", keys.get(i));
        xml.writeCharacters(values.get(i).replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", " "));
        xml.writeEndElement();
      }
    }
  }
}
