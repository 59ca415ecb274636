package org.parley.cli;

import java.util.List;
import org.parley.store.AnswerWriter;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts what the store holds. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = "Counts articles, claims and things by kind.")
final class StatsCommand implements Runnable {
  private static final String PREFIXES =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      """;
  private static final List<String> COUNTS =
      List.of(
          """
          SELECT (COUNT(?article) AS ?articles) (MIN(?day) AS ?first) (MAX(?day) AS ?last)
          WHERE { GRAPH ?article { ?article a parley:Article
                  OPTIONAL { ?article parley:published ?day } } }
          """,
          """
          SELECT ?class (COUNT(DISTINCT ?thing) AS ?things) (COUNT(DISTINCT ?article) AS ?articles)
          WHERE { GRAPH ?article { ?article parley:mentions ?thing . ?thing a ?type }
                  BIND(STRAFTER(STR(?type), STR(parley:)) AS ?class) FILTER(?class != "") }
          GROUP BY ?class ORDER BY DESC(?things) ?class
          """,
          """
          SELECT ?property (COUNT(?claim) AS ?claims)
          WHERE { ?claim a parley:Claim ; rdf:predicate ?p
                  BIND(REPLACE(STR(?p), "^.*[/#]", "") AS ?property) }
          GROUP BY ?property ORDER BY DESC(?claims) ?property
          """);

  @Mixin private final StoreOption store;

  private final Surroundings surroundings;

  StatsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    store = new StoreOption(surroundings);
  }

  @Override
  public void run() {
    try (Store opened = store.openExisting()) {
      AnswerWriter answers = new AnswerWriter(opened);
      for (String count : COUNTS) {
        answers.write(PREFIXES + count, AnswerWriter.Format.TABLE, surroundings.out());
        surroundings.out().println();
      }
      opened
          .vocabularyVersion()
          .ifPresent(version -> surroundings.out().println("Vocabulary " + version));
    }
    surroundings.out().flush();
  }
}
