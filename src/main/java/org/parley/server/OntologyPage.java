package org.parley.server;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.parley.rdf.Terms;
import org.parley.store.Labels;

/** Writes the terms of the ontology as one page, so that a link to a term leads to its entry. */
final class OntologyPage {
  private static final Node COMMENT = NodeFactory.createURI(Terms.RDFS + "comment");

  /**
   * @param terms the ontology's graph
   */
  String write(Graph terms) {
    Html html = new Html("Ontology");
    html.tags("<h1>The Parley ontology</h1>\n<p><a href=\"/ontology?format=ttl\">Turtle</a></p>\n");
    html.tags("<table>\n");
    for (String iri : names(terms)) {
      term(html, terms, NodeFactory.createURI(iri));
    }
    return html.tags("</table>\n").page();
  }

  private static void term(Html html, Graph terms, Node term) {
    String name = Labels.local(term.getURI());
    html.tags("<tr id=\"").text(name).tags("\"><th>parley:").text(name).tags("</th><td>");
    terms
        .find(term, COMMENT, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .forEachRemaining(comment -> html.element("p", comment.getLiteralLexicalForm()));
    terms
        .find(term, Terms.SUBCLASS_OF, Node.ANY)
        .andThen(terms.find(term, Terms.SUBPROPERTY_OF, Node.ANY))
        .mapWith(Triple::getObject)
        .filterKeep(Node::isURI)
        .forEachRemaining(
            parent -> {
              html.tags("<p class=\"soft\">below ");
              html.link(Addresses.of(parent.getURI()), parent.getURI()).tags("</p>");
            });
    html.tags("</td></tr>\n");
  }

  private static Set<String> names(Graph terms) {
    Set<String> names = new TreeSet<>();
    terms
        .find(Node.ANY, Terms.LABEL, Node.ANY)
        .mapWith(Triple::getSubject)
        .filterKeep(node -> node.isURI() && node.getURI().startsWith(Terms.PARLEY))
        .forEachRemaining(node -> names.add(node.getURI()));
    return names;
  }
}
