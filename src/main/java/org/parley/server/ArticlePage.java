package org.parley.server;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.rdf.Terms;
import org.parley.store.Labels;
import org.parley.store.StoredClaim;

/** Writes an article as a page: its text with every passage marked that a claim rests on. */
final class ArticlePage {
  private final Graph graph;
  private final Labels labels;
  private final EntityPage claims;

  /**
   * @param graph is read while the page is written
   */
  ArticlePage(Graph graph) {
    this.graph = graph;
    this.labels = new Labels(graph);
    this.claims = new EntityPage(graph);
  }

  /**
   * @param article its IRI
   * @param found its claims in text order
   */
  String write(Node article, List<StoredClaim> found) {
    Html html = new Html(labels.of(article));
    html.element("h1", value(article, Terms.TITLE)).tags("\n<p class=\"soft\">");
    html.text(
        String.join(
            " · ",
            List.of(
                    value(article, Terms.PUBLISHER),
                    value(article, Terms.AGENCY),
                    value(article, Terms.BYLINE),
                    published(article))
                .stream()
                .filter(text -> !text.isEmpty())
                .toList()));
    String source = value(article, Terms.SOURCE);
    if (Addresses.isWeb(source)) {
      html.tags(" · ").link(source, "original");
    }
    String address = Addresses.of(article.getURI());
    html.tags("<br>")
        .link("/?view=article&sel=" + EntityPage.encode(article.getURI()), "In the graph");
    html.tags(" · ").link(address + "?format=ttl", "Turtle");
    html.tags(" · ").link(address + "?format=jsonld", "JSON-LD").tags("</p>\n");
    text(html, value(article, Terms.TEXT), found);
    html.tags("<h2>What was read out of it</h2>\n<ul>\n");
    found.forEach(claim -> claims.claim(html, claim));
    html.tags("</ul>\n");
    return html.page();
  }

  /** Marks every stretch between two ends of passages that lies in at least one of them. */
  private static void text(Html html, String text, List<StoredClaim> found) {
    SortedSet<Integer> cuts = new TreeSet<>(List.of(0, text.codePointCount(0, text.length())));
    List<StoredClaim.Quote> quotes =
        found.stream().flatMap(claim -> claim.quotes().stream()).toList();
    for (StoredClaim.Quote quote : quotes) {
      cuts.add(Math.min(quote.start(), cuts.last()));
      cuts.add(Math.min(quote.end(), cuts.last()));
    }
    html.tags("<div class=\"text\">");
    int start = 0;
    for (int end : cuts) {
      if (end > start) {
        int from = start;
        boolean marked =
            quotes.stream().anyMatch(quote -> quote.start() <= from && quote.end() >= end);
        String part =
            text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        html.tags(marked ? "<mark>" : "").text(part).tags(marked ? "</mark>" : "");
      }
      start = end;
    }
    html.tags("</div>\n");
  }

  private String published(Node article) {
    String day = value(article, Terms.PUBLISHED);
    String earliest = value(article, Terms.PUBLISHED_EARLIEST);
    return day.isEmpty() && !earliest.isEmpty()
        ? "between %s and %s, most likely on %s"
            .formatted(
                earliest,
                value(article, Terms.PUBLISHED_LATEST),
                value(article, Terms.PUBLISHED_BEST))
        : day;
  }

  private String value(Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(Triple::getObject)
        .mapWith(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .nextOptional()
        .orElse("");
  }
}
