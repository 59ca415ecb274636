package org.parley.rdf;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes a table of all claims, one row for each passage that carries one.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class ClaimTableWriter implements GraphWriter {
  private static final List<String> COLUMNS =
      List.of(
          "claim",
          "subject",
          "subjectLabel",
          "property",
          "object",
          "objectLabel",
          "modality",
          "confidence",
          "attributedTo",
          "attributedToLabel",
          "rule",
          "quote",
          "start",
          "end",
          "article",
          "title",
          "published");

  private final PrintWriter out;

  public ClaimTableWriter(OutputStream out) {
    this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
    row(COLUMNS);
  }

  @Override
  public void graph(Node name, List<Quad> quads) {
    GraphLookup lookup = new GraphLookup(quads);
    for (Quad quad : quads) {
      if (quad.getPredicate().equals(Terms.EVIDENCE)) {
        row(lookup, quad.getSubject(), quad.getObject());
      }
    }
  }

  @Override
  public void finish() {
    out.flush();
  }

  private void row(GraphLookup lookup, Node claim, Node passage) {
    Node subject = lookup.object(claim, Terms.SUBJECT);
    Node object = lookup.object(claim, Terms.OBJECT);
    Node source = lookup.object(claim, Terms.ATTRIBUTED_TO);
    Node article = lookup.object(passage, Terms.IN_ARTICLE);
    row(
        List.of(
            lookup.text(claim),
            lookup.text(subject),
            lookup.label(subject),
            lookup.local(lookup.object(claim, Terms.PREDICATE)),
            lookup.text(object),
            lookup.label(object),
            lookup.local(lookup.object(claim, Terms.MODALITY)),
            lookup.text(lookup.object(claim, Terms.CONFIDENCE)),
            lookup.text(source),
            lookup.label(source),
            lookup.local(lookup.object(claim, Terms.RULE)),
            lookup.text(lookup.object(passage, Terms.OA_EXACT)),
            lookup.text(lookup.object(passage, Terms.OA_START)),
            lookup.text(lookup.object(passage, Terms.OA_END)),
            lookup.text(article),
            lookup.text(lookup.object(article, Terms.TITLE)),
            lookup.text(lookup.object(article, Terms.PUBLISHED))));
  }

  private void row(List<String> cells) {
    out.print(cells.stream().map(ClaimTableWriter::cell).collect(Collectors.joining(",")));
    out.print("\r\n");
  }

  private static String cell(String text) {
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
