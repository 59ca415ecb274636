package org.parley.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.rdf.Terms;
import org.parley.rdf.VocabularyGraphs;
import org.parley.store.Explain;
import org.parley.store.Explanation;
import org.parley.store.Exporter;
import org.parley.store.Selection;
import org.parley.store.Store;

/**
 * Serves the page of every thing whose IRI lies in Parley's namespaces: HTML for a browser, Turtle
 * or JSON-LD for who asks for them.
 */
final class ThingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String HTML = "text/html";
  private static final int MOST_CLAIMS = 300;
  private static final AcceptList OFFERED =
      AcceptList.create(HTML, "text/turtle", "application/ld+json", "application/trig");
  private static final Map<String, String> FORMATS =
      Map.of("html", HTML, "ttl", "text/turtle", "jsonld", "application/ld+json");

  private static final Node TERMS =
      NodeFactory.createURI(VocabularyGraphs.CATALOGUE.getURI() + "/parley");

  private final transient Store store;

  ThingServlet(Store store) {
    this.store = store;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answer answer = new Answer(response);
    response.setHeader("Vary", "Accept");
    response.setHeader("Cache-Control", "no-cache");
    String type = type(request);
    Node thing = NodeFactory.createURI(Addresses.iri(request.getRequestURI()));
    Explanation found = new Explain(store, MOST_CLAIMS).of(thing);
    if (type == null) {
      answer.error(
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          "this page comes as text/html, text/turtle and application/ld+json");
    } else if (found.isEmpty()) {
      answer.error(
          HttpServletResponse.SC_NOT_FOUND,
          "the store knows nothing of <" + thing.getURI() + ">: search for it at /");
    } else if (type.equals(HTML)) {
      answer.text(HTML, store.read(() -> page(found)));
    } else {
      answer.bytes(type, export(thing, type));
    }
  }

  private String page(Explanation found) {
    if (found.thing().getURI().equals(Addresses.ONTOLOGY)) {
      return new OntologyPage().write(store.dataset().getGraph(TERMS));
    }
    if (found.types().contains("Article")) {
      Graph graph = store.dataset().getUnionGraph();
      return new ArticlePage(graph)
          .write(found.thing(), new Explain(store, MOST_CLAIMS).claimsIn(found.thing()));
    }
    return new EntityPage(store.dataset().getUnionGraph()).write(found);
  }

  private byte[] export(Node thing, String type) {
    Exporter.Format format =
        switch (type) {
          case "application/ld+json" -> Exporter.Format.JSONLD;
          case "application/trig" -> Exporter.Format.TRIG;
          default -> Exporter.Format.TTL;
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(store).write(selection(thing), format, out);
    return out.toByteArray();
  }

  private static Selection selection(Node thing) {
    if (thing.getURI().equals(Addresses.ONTOLOGY)) {
      return new Selection.One(TERMS);
    }
    return thing.getURI().startsWith(Terms.ID + "article/")
        ? new Selection.One(thing)
        : new Selection.Around(thing);
  }

  private static String type(HttpServletRequest request) {
    String format = request.getParameter("format");
    if (format != null) {
      return FORMATS.get(format);
    }
    List<String> headers = java.util.Collections.list(request.getHeaders("Accept"));
    if (headers.isEmpty()) {
      return HTML;
    }
    MediaType match = AcceptList.match(new AcceptList(String.join(",", headers)), OFFERED);
    return match == null ? null : match.getContentTypeStr();
  }
}
