package org.parley.server;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.rdf.Terms;
import org.parley.store.Explanation;
import org.parley.store.Labels;
import org.parley.store.StoredClaim;

/** Writes what is known of a thing as a page to be read: every fact with its words and source. */
final class EntityPage {
  private final Labels labels;

  /**
   * @param graph is read while the page is written
   */
  EntityPage(Graph graph) {
    this.labels = new Labels(graph);
  }

  String write(Explanation thing) {
    Html html = new Html(thing.label());
    head(html, thing);
    if (!thing.known().isEmpty()) {
      html.tags("<h2>From the vocabularies</h2>\n<table>\n");
      thing.known().forEach(triple -> known(html, triple));
      html.tags("</table>\n");
    }
    claims(html, "What articles say", thing.said());
    claims(html, "Where it plays a part", thing.pointing());
    if (thing.more()) {
      html.tags("<p class=\"soft\">There are more facts than are shown here.</p>\n");
    }
    return html.page();
  }

  private static void head(Html html, Explanation thing) {
    html.element("h1", thing.label()).tags("\n<p class=\"types\">");
    thing.types().forEach(type -> html.element("span", Addresses.words(type)));
    html.tags("</p>\n");
    if (!thing.otherNames().isEmpty()) {
      html.tags("<p>Also called ").text(String.join(" · ", thing.otherNames())).tags("</p>\n");
    }
    String iri = thing.thing().getURI();
    html.tags("<p class=\"soft iri\">").text(iri).tags("<br>");
    html.link("/?view=entity&sel=" + encode(iri), "In the graph").tags(" · ");
    html.link(Addresses.of(iri) + "?format=ttl", "Turtle").tags(" · ");
    html.link(Addresses.of(iri) + "?format=jsonld", "JSON-LD").tags("</p>\n");
  }

  private void known(Html html, Triple triple) {
    html.tags("<tr><th>");
    link(html, triple.getPredicate());
    html.tags("</th><td>");
    link(html, triple.getObject());
    html.tags("</td></tr>\n");
  }

  private void claims(Html html, String title, List<StoredClaim> claims) {
    if (claims.isEmpty()) {
      return;
    }
    html.element("h2", title).tags("\n<ul>\n");
    claims.forEach(claim -> claim(html, claim));
    html.tags("</ul>\n");
  }

  /** One claim as a list item: the triple in words, its passages, and how sure it is. */
  void claim(Html html, StoredClaim claim) {
    html.tags("<li id=\"").text(Labels.local(claim.iri()));
    html.tags("\" class=\"").text(claim.modality()).tags("\">");
    link(html, claim.triple().getSubject());
    html.text(" ");
    link(html, claim.triple().getPredicate());
    html.text(" ");
    link(html, claim.triple().getObject());
    if (!claim.modality().equals("asserted")) {
      html.tags(" <strong>(").text(claim.modality()).tags(")</strong>");
    }
    for (StoredClaim.Quote quote : claim.quotes()) {
      html.tags("<blockquote>“").text(quote.text()).tags("”<br><span class=\"soft\">");
      html.link(
          Addresses.of(quote.article().getURI()) + "#" + Labels.local(claim.iri()),
          labels.of(quote.article()));
      labels.published(quote.article()).ifPresent(day -> html.text(", " + day));
      source(html, claim.source());
      html.text(" · confidence " + claim.confidence() + " · rule ");
      html.link(Addresses.of(claim.rule().toString()), claim.ruleName());
      html.tags("</span></blockquote>");
    }
    html.tags("</li>\n");
  }

  private void source(Html html, Optional<Node> source) {
    source.ifPresent(
        speaker -> {
          html.text(" · according to ");
          link(html, speaker);
        });
  }

  private void link(Html html, Node node) {
    if (!node.isURI()) {
      html.text(labels.of(node));
      return;
    }
    String iri = node.getURI();
    String label = labels.of(node);
    boolean term = iri.startsWith(Terms.PARLEY) && label.equals(Labels.local(iri));
    html.link(Addresses.of(iri), term ? Addresses.words(label) : label);
  }

  static String encode(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }
}
