package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.ArticleFiles;
import org.parley.article.Outcome;
import org.parley.rdf.Run;
import org.parley.rdf.Terms;
import org.parley.store.Store;

class UndatedArticlesTest {
  private static final String UNDATED =
      """
      Tokyo Stands Firm on Glass

      WASHINGTON (AP) -- U.S. Trade Representative Mickey Kantor said on Wednesday that Japan had \
      until Sept. 30 to open its glass market. Foreign Minister Yohei Kono, who arrived for talks, \
      asked for more time.
      """;
  private static final String DATED =
      """
      Kantor Sets Limit for Tokyo

      U.S. Trade Representative Mickey Kantor on Monday set a Sept. 30 deadline for Japan to open \
      its glass market. Foreign Minister Yohei Kono said the demand was unfair.
      """;

  @TempDir private Path folder;

  private Store ingest(String store, int threads, Map<String, String> articles) throws IOException {
    Path texts = Files.createDirectory(folder.resolve(store + "-texts"));
    for (Map.Entry<String, String> article : articles.entrySet()) {
      Files.writeString(texts.resolve(article.getKey()), article.getValue());
    }
    Store opened = Store.open(folder.resolve(store));
    new Ingestion(Shipped.PIPELINE, Shipped.graphs(), new Run("0", "0"), opened, threads)
        .read(new ArticleFiles(), List.of(texts), new Deaf());
    return opened;
  }

  private static Optional<LocalDate> day(Store store, String slug, Node property) {
    return store.read(
        () -> {
          Node article = Terms.article(slug);
          var quads = store.dataset().find(article, article, property, Node.ANY);
          return quads.hasNext()
              ? Optional.of(LocalDate.parse(quads.next().getObject().getLiteralLexicalForm()))
              : Optional.empty();
        });
  }

  @Test
  void an_article_without_a_date_gets_a_range_and_what_tells_it() throws IOException {
    try (Store store = ingest("alone", 1, Map.of("undated.txt", UNDATED))) {
      LocalDate earliest = day(store, "undated", Terms.PUBLISHED_EARLIEST).orElseThrow();
      LocalDate latest = day(store, "undated", Terms.PUBLISHED_LATEST).orElseThrow();
      assertThat(LocalDate.of(1994, 9, 22)).isBetween(earliest, latest);
      assertThat(day(store, "undated", Terms.PUBLISHED_BEST).orElseThrow())
          .isBetween(earliest, latest);
      assertThat(day(store, "undated", Terms.PUBLISHED)).isEmpty();
      store.read(
          () -> {
            Graph graph = store.dataset().getGraph(Terms.article("undated"));
            Node article = Terms.article("undated");
            assertThat(graph.contains(article, Terms.DATING_METHOD, Terms.parley("inferred")))
                .isTrue();
            Node claim =
                graph.find(Node.ANY, Terms.PREDICATE, Terms.PUBLISHED_LATEST).next().getSubject();
            assertThat(graph.contains(claim, Terms.EVIDENCE, Node.ANY)).isTrue();
            assertThat(graph.contains(claim, Terms.COMMENT, Node.ANY)).isTrue();
            return null;
          });
    }
  }

  @Test
  void a_dated_article_of_the_same_deadline_narrows_the_range() throws IOException {
    try (Store alone = ingest("one", 1, Map.of("undated.txt", UNDATED));
        Store both =
            ingest("both", 2, Map.of("undated.txt", UNDATED, "zz-dated-1994-09-12.txt", DATED))) {
      assertThat(day(both, "undated", Terms.PUBLISHED_LATEST).orElseThrow())
          .isBefore(day(alone, "undated", Terms.PUBLISHED_LATEST).orElseThrow())
          .isBefore(LocalDate.of(1994, 10, 31));
      assertThat(day(both, "undated", Terms.PUBLISHED_EARLIEST).orElseThrow())
          .isAfter(LocalDate.of(1993, 9, 30));
    }
  }

  @Test
  void no_date_is_finer_than_the_range_allows() throws IOException {
    try (Store store = ingest("coarse", 1, Map.of("undated.txt", UNDATED))) {
      store.read(
          () -> {
            store
                .dataset()
                .find(Terms.article("undated"), Node.ANY, Terms.parley("date"), Node.ANY)
                .forEachRemaining(
                    quad ->
                        assertThat(quad.getObject().getLiteralLexicalForm())
                            .doesNotMatch("\\d{4}-\\d\\d-\\d\\d"));
            return null;
          });
    }
  }

  @Test
  void the_number_of_threads_makes_no_difference() throws IOException {
    Map<String, String> articles = new TreeMap<>(Map.of("dated-1994-09-12.txt", DATED));
    for (int i = 0; i < 6; i++) {
      articles.put("undated-" + i + ".txt", UNDATED.replace("glass", i % 2 == 0 ? "rice" : "wood"));
    }
    try (Store one = ingest("single", 1, articles);
        Store four = ingest("many", 4, articles)) {
      assertThat(quads(four)).isEqualTo(quads(one)).isNotEmpty();
    }
  }

  private static Set<Quad> quads(Store store) {
    return store.read(
        () -> {
          Set<Quad> quads = new HashSet<>();
          store.dataset().find().forEachRemaining(quads::add);
          return quads;
        });
  }

  /** Hears nothing but failures. */
  private static final class Deaf implements Ingestion.Listener {
    @Override
    public void rejected(Outcome.Rejected rejected) {
      throw new AssertionError(rejected.message());
    }

    @Override
    public void stored(int articles, int claims) {
      assertThat(claims).isNotNegative();
    }
  }
}
