package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.query.QueryParseException;
import org.parley.store.AnswerWriter;
import org.parley.store.Names;
import org.parley.store.Queries;
import org.parley.store.Question;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the store a question. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Asks the store one of the program's questions, or one of your own.")
final class QueryCommand implements Callable<Integer> {
  @Mixin private final StoreOption store;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE.rq",
      description = "Name of a question, or a file with SPARQL. Without it, lists the questions.")
  private String query;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private AnswerWriter.Format format;

  @Option(
      names = "--bind",
      paramLabel = "NAME=VALUE",
      description = "Sets a parameter of the question; things by name or IRI.")
  private Map<String, String> values = new TreeMap<>();

  private final Surroundings surroundings;

  QueryCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    store = new StoreOption(surroundings);
  }

  @Override
  public Integer call() throws IOException {
    Queries queries = Queries.shipped();
    if (query == null) {
      queries.all().forEach(this::describe);
      return 0;
    }
    Question question = question(queries);
    try (Store opened = store.openExisting()) {
      String sparql = queries.bind(question, values, new Names(opened));
      new AnswerWriter(opened).write(sparql, format, surroundings.out());
    } catch (QueryParseException e) {
      throw new Failure(query + ": " + e.getMessage().lines().findFirst().orElse("not SPARQL"));
    }
    surroundings.out().flush();
    return 0;
  }

  private Question question(Queries queries) throws IOException {
    Path file = Path.of(query);
    if (!query.toLowerCase(Locale.ROOT).endsWith(".rq")) {
      return queries
          .question(query)
          .orElseThrow(
              () ->
                  new Failure(
                      "there is no question \""
                          + query
                          + "\": parley query lists them; a file of"
                          + " your own has to end in .rq"));
    }
    if (!Files.isReadable(file)) {
      throw new Failure("cannot read " + file);
    }
    String sparql = Files.readString(file);
    String name = file.getFileName().toString().replaceFirst("(?i)\\.rq$", "");
    return sparql.startsWith("# ")
        ? Question.read(name, sparql)
        : Question.read(name, "# " + name + "\n" + sparql);
  }

  private void describe(Question question) {
    surroundings.out().printf(Locale.ROOT, "%-14s %s%n", question.name(), question.question());
    for (Question.Parameter parameter : question.parameters()) {
      surroundings
          .out()
          .printf(
              Locale.ROOT,
              "%-14s   --bind %s=…  %s%n",
              "",
              parameter.name(),
              parameter.description());
    }
  }
}
