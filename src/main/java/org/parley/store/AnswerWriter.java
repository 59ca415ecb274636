package org.parley.store;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.parley.rdf.Terms;

/** Runs a query on a store and writes what it answers. */
public final class AnswerWriter {
  private static final String LABEL = "Label";
  private static final int WIDEST = 60;

  private final Store store;

  /** The forms in which an answer can be written. */
  public enum Format {
    TABLE,
    CSV,
    JSON
  }

  public AnswerWriter(Store store) {
    this.store = store;
  }

  /**
   * Runs a query. In a table, a column {@code xLabel} takes the place of the column {@code x} where
   * it has a value.
   *
   * @param sparql the whole text of the query
   * @param out stays open
   * @throws org.apache.jena.query.QueryParseException where it is not SPARQL, with line and column
   */
  public void write(String sparql, Format format, OutputStream out) {
    Query query = QueryFactory.create(sparql);
    store.read(
        () -> {
          try (QueryExecution execution =
              QueryExecution.create(query, DatasetFactory.wrap(store.dataset()))) {
            write(execution, format, out);
            return true;
          }
        });
  }

  private static void write(QueryExecution execution, Format format, OutputStream out) {
    Query query = execution.getQuery();
    if (query.isAskType()) {
      PrintWriter writer = writer(out);
      writer.println(execution.execAsk());
      writer.flush();
    } else if (query.isSelectType()) {
      ResultSet rows = execution.execSelect();
      switch (format) {
        case TABLE -> table(rows, writer(out));
        case CSV -> ResultSetFormatter.outputAsCSV(out, rows);
        case JSON -> ResultSetFormatter.outputAsJSON(out, rows);
      }
    } else {
      Graph graph =
          query.isDescribeType()
              ? execution.execDescribe().getGraph()
              : execution.execConstruct().getGraph();
      Terms.PREFIXES.getNsPrefixMap().forEach(graph.getPrefixMapping()::setNsPrefix);
      RDFDataMgr.write(out, graph, Lang.TURTLE);
    }
  }

  private static void table(ResultSet rows, PrintWriter writer) {
    List<String> columns =
        rows.getResultVars().stream()
            .filter(
                name ->
                    !(name.endsWith(LABEL)
                        && rows.getResultVars().contains(name.replaceFirst(LABEL + "$", ""))))
            .toList();
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns);
    rows.forEachRemaining(
        row -> {
          Binding binding = org.apache.jena.sparql.engine.binding.BindingLib.asBinding(row);
          lines.add(columns.stream().map(column -> cell(binding, column)).toList());
        });
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      widths.add(
          Math.min(
              WIDEST, lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0)));
    }
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < line.size(); i++) {
        text.append(pad(line.get(i), widths.get(i))).append(i + 1 < line.size() ? "  " : "");
      }
      writer.println(text.toString().stripTrailing());
    }
    int found = lines.size() - 1;
    writer.println(found == 1 ? "1 row" : found + " rows");
    writer.flush();
  }

  private static String pad(String text, int width) {
    return text.length() > width
        ? text.substring(0, width - 1) + "…"
        : text + " ".repeat(width - text.length());
  }

  private static String cell(Binding row, String column) {
    Node label = row.get(Var.alloc(column + LABEL));
    Node node = label == null ? row.get(Var.alloc(column)) : label;
    return node == null ? "" : text(node).replaceAll("\\s+", " ");
  }

  private static String text(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    if (node.isTripleTerm()) {
      return "<<( "
          + List.of(
                  node.getTriple().getSubject(),
                  node.getTriple().getPredicate(),
                  node.getTriple().getObject())
              .stream()
              .map(AnswerWriter::text)
              .collect(Collectors.joining(" "))
          + " )>>";
    }
    return node.isURI() ? shorten(node.getURI()) : node.toString();
  }

  private static String shorten(String iri) {
    return Terms.PREFIXES.getNsPrefixMap().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .max(Comparator.comparing(prefix -> prefix.getValue().length()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .orElse(iri);
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(out, false, StandardCharsets.UTF_8);
  }
}
