package org.parley.rdf;

import java.util.List;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * What produced a set of claims: the same program and vocabulary are the same run, whenever and
 * wherever they work.
 *
 * @param programVersion version of Parley, such as "0.1.0"
 * @param vocabularyVersion version of the ontology files, such as the digest of their bytes
 */
public record Run(String programVersion, String vocabularyVersion) {

  /** The run's node, which is also the graph that describes it. */
  public Node node() {
    return NodeFactory.createURI(
        Terms.ID + "run/" + slug(programVersion) + "/" + slug(vocabularyVersion));
  }

  /** The run's description in its own graph. */
  List<Quad> quads() {
    Node run = node();
    return List.of(
        new Quad(run, run, Terms.TYPE, Terms.ACTIVITY),
        new Quad(run, run, Terms.TYPE, Terms.RUN),
        new Quad(
            run,
            run,
            Terms.LABEL,
            text("Parley " + programVersion + " with vocabulary " + vocabularyVersion)),
        new Quad(run, run, Terms.PROGRAM_VERSION, text(programVersion)),
        new Quad(run, run, Terms.VOCABULARY_VERSION, text(vocabularyVersion)));
  }

  private static Node text(String value) {
    return NodeFactory.createLiteralDT(value, XSDDatatype.XSDstring);
  }

  private static String slug(String version) {
    return version.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
  }
}
