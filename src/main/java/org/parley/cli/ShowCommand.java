package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.parley.Pipeline;
import org.parley.annotation.Models;
import org.parley.annotation.Sentence;
import org.parley.article.Article;
import org.parley.article.ArticleFiles;
import org.parley.article.ArticleReader;
import org.parley.article.Outcome;
import org.parley.vocabulary.VocabularyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is read out of articles, without storing anything. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows what is read out of articles, sentence by sentence. Nothing is stored.")
final class ShowCommand implements Callable<Integer> {
  private static final int EXAMPLES = 3;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders, as for ingest.")
  private List<Path> paths;

  @Option(
      names = "--missed",
      description =
          "List instead the sentences that speak of a known actor and of trade yet gave no claim,"
              + " by construction, the most frequent first.")
  private boolean missed;

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description = "Table of what is known of the articles, as for ingest.")
  private Optional<Path> metadata = Optional.empty();

  private final Surroundings surroundings;

  ShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Existence.require(paths);
    Pipeline pipeline = new Pipeline(new VocabularyReader().read(), Models.load());
    ArticleFiles files = metadata.map(ArticleFiles::new).orElseGet(ArticleFiles::new);
    ArticleReader reader = new ArticleReader();
    Map<String, List<String>> constructions = new TreeMap<>();
    int[] rejected = {0};
    files.find(
        paths,
        input -> {
          Outcome outcome = reader.read(input);
          if (outcome instanceof Outcome.Read read) {
            Pipeline.Workings workings = pipeline.workings(read.article());
            if (missed) {
              collect(workings, constructions);
            } else {
              new ArticleView(surroundings.out()).print(workings);
            }
          } else {
            rejected[0]++;
            surroundings.err().println("Not read: " + ((Outcome.Rejected) outcome).message());
          }
        });
    if (missed) {
      print(constructions);
    }
    surroundings.out().flush();
    return rejected[0] == 0 ? 0 : 1;
  }

  private static void collect(Pipeline.Workings workings, Map<String, List<String>> constructions) {
    Article article = workings.annotated().article();
    for (Sentence sentence : Sentences.missed(workings)) {
      String text = sentence.span().of(article.text()).replaceAll("\\s+", " ");
      constructions
          .computeIfAbsent(Sentences.construction(sentence), key -> new ArrayList<>())
          .add(article.sourceFile() + ": " + text);
    }
  }

  private void print(Map<String, List<String>> constructions) {
    Comparator<Map.Entry<String, List<String>>> order =
        Comparator.comparing(entry -> -entry.getValue().size());
    constructions.entrySet().stream()
        .sorted(order.thenComparing(Map.Entry::getKey))
        .forEach(
            entry -> {
              surroundings.out().println(entry.getValue().size() + "  " + entry.getKey());
              entry.getValue().stream()
                  .limit(EXAMPLES)
                  .forEach(example -> surroundings.out().println("     " + example));
            });
  }
}
