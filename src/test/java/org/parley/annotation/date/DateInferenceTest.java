package org.parley.annotation.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Shipped;
import org.parley.annotation.Annotated;
import org.parley.annotation.Annotator;
import org.parley.annotation.Gazetteer;
import org.parley.annotation.PersonFinder;
import org.parley.annotation.TitleFinder;
import org.parley.article.Article;
import org.parley.article.ArticleFiles;
import org.parley.article.ArticleReader;
import org.parley.article.Block;
import org.parley.article.Dating;
import org.parley.article.Input;
import org.parley.article.Metadata;
import org.parley.article.Outcome;
import org.parley.article.Span;
import org.parley.vocabulary.Vocabulary;

class DateInferenceTest {
  private static final Map<String, LocalDate> TRUE_DAYS =
      Map.of(
          "000-91b0f5c63820acac", LocalDate.of(1995, 6, 28),
          "001-9f6c9e215f1aa29f", LocalDate.of(1995, 5, 4),
          "002-aa1c2406ce2935cc", LocalDate.of(1994, 9, 22),
          "003-0589ed17367b6e00", LocalDate.of(1995, 3, 17),
          "004-8ff7d0f306882a5b", LocalDate.of(1994, 7, 31));

  private static Annotator annotator;
  private static DateInference inference;
  private static List<Annotated> seeds;

  @BeforeAll
  static void read() {
    Vocabulary vocabulary = Shipped.VOCABULARY;
    annotator =
        new Annotator(
            Shipped.MODELS,
            List.of(new TitleFinder(new Gazetteer(vocabulary)), new PersonFinder()));
    inference = new DateInference(vocabulary);
    seeds = new ArrayList<>();
    ArticleReader reader = new ArticleReader();
    new ArticleFiles()
        .find(
            List.of(Path.of("seeds")),
            input -> {
              if (input instanceof Input.OneFile file) {
                Input bare = new Input.OneFile(file.file(), file.slug(), Metadata.NONE);
                if (reader.read(bare) instanceof Outcome.Read read) {
                  seeds.add(annotator.annotate(read.article()));
                }
              }
            });
  }

  private static List<Optional<Dating>> infer(List<Annotated> articles) {
    return inference.infer(articles, day -> List.of());
  }

  private static LocalDate trueDay(Annotated seed) {
    return TRUE_DAYS.get(seed.article().slug());
  }

  @Test
  void the_true_day_lies_in_the_range_of_every_seed_read_alone() {
    int narrow = 0;
    for (Annotated seed : seeds) {
      Dating dating = infer(List.of(seed)).get(0).orElseThrow();
      assertThat(trueDay(seed)).isBetween(dating.earliest(), dating.latest());
      assertThat(dating.grounds()).isNotEmpty();
      narrow += dating.earliest().plusYears(2).isAfter(dating.latest()) ? 1 : 0;
    }
    assertThat(narrow).isGreaterThanOrEqualTo(4);
  }

  @Test
  void the_seeds_read_together_come_in_their_true_order() {
    Map<LocalDate, LocalDate> trueByBest = new TreeMap<>();
    List<Optional<Dating>> dated = infer(seeds);
    for (int i = 0; i < seeds.size(); i++) {
      Dating dating = dated.get(i).orElseThrow();
      assertThat(trueDay(seeds.get(i))).isBetween(dating.earliest(), dating.latest());
      trueByBest.put(dating.best(), trueDay(seeds.get(i)));
    }
    assertThat(List.copyOf(trueByBest.values())).hasSameSizeAs(seeds).isSorted();
  }

  @Test
  void the_order_of_the_articles_makes_no_difference() {
    List<Annotated> reversed = new ArrayList<>(seeds);
    Collections.reverse(reversed);
    List<Optional<Dating>> dated = new ArrayList<>(infer(reversed));
    Collections.reverse(dated);
    assertThat(dated).isEqualTo(infer(seeds));
  }

  @Test
  void an_article_that_tells_nothing_has_no_day() {
    assertThat(infer(List.of(article("Cars are sold in many shops."))).get(0)).isEmpty();
  }

  @Test
  void a_weekday_beside_a_date_tells_the_year() {
    String text = "Exports rose 5 pct in 1994. They will meet on Wednesday, Sept. 27.";
    assertThat(infer(List.of(article(text))).get(0).orElseThrow().best().getYear()).isEqualTo(1995);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The 103rd Congress passed the bill. | 1992-10-04 | 1995-04-01
          Exports rose to 40 billion dlrs in 1986 from 38 billion dlrs in 1985. | 1986-01-01 | 1989-12-31
          Output grew 5 pct last year after 3 pct in 1985, and 4 pct in 1984. | 1985-01-01 | 1990-12-31
          """)
  void the_years_of_figures_and_of_congresses_tell_the_year(
      String text, LocalDate earliest, LocalDate latest) {
    Dating dating = infer(List.of(article(text))).get(0).orElseThrow();
    assertThat(dating.earliest()).isEqualTo(earliest);
    assertThat(dating.latest()).isEqualTo(latest);
  }

  @Test
  void a_story_of_long_ago_does_not_tell_its_own_day() {
    String text = "The treaty was signed in 1947 and nobody has read it since.";
    assertThat(infer(List.of(article(text))).get(0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Howard Lutnick, the nominee for commerce secretary, met Prime Minister Justin Trudeau.",
        "Howard Lutnick, the commerce secretary designate, met Prime Minister Justin Trudeau."
      })
  void who_is_only_to_hold_a_post_does_not_hold_it_yet(String text) {
    Dating dating = infer(List.of(article(text))).get(0).orElseThrow();
    assertThat(dating.earliest()).isBefore(LocalDate.of(2025, 2, 21));
  }

  @Test
  void a_dated_article_that_names_the_same_people_and_day_tells_the_year() {
    String text =
        "U.S. Trade Representative Mickey Kantor and Ryutaro Hashimoto face a June 28 deadline.";
    Landmark landmark =
        new Landmark("other", LocalDate.of(1995, 6, 28), Set.of("Kantor", "Hashimoto"));
    Function<MonthDay, List<Landmark>> landmarks =
        day -> day.equals(MonthDay.of(6, 28)) ? List.of(landmark) : List.of();
    Dating dating = inference.infer(List.of(article(text)), landmarks).get(0).orElseThrow();
    assertThat(dating.earliest()).isAfter(LocalDate.of(1994, 6, 28));
    assertThat(dating.latest()).isBefore(LocalDate.of(1996, 6, 28));
    assertThat(dating.grounds())
        .extracting(Dating.Ground::says)
        .contains("is named by other too, as 1995-06-28");
  }

  @Test
  void the_day_in_a_dateline_tells_the_day_of_the_year() {
    String text = "TOKYO, Thursday, June 29 -- Exports rose 5 pct in 1994.";
    List<Block> blocks =
        List.of(
            new Block(new Span(0, 27), Block.Kind.DATELINE),
            new Block(new Span(28, text.length()), Block.Kind.PARAGRAPH));
    Article article = new Article("a", "a.txt", text, blocks, Metadata.NONE);
    assertThat(infer(List.of(annotator.annotate(article))).get(0).orElseThrow().best())
        .isEqualTo(LocalDate.of(1995, 6, 29));
  }

  private static Annotated article(String text) {
    List<Block> blocks = List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH));
    return annotator.annotate(new Article("a", "a.txt", text, blocks, Metadata.NONE));
  }

  @Test
  void a_day_in_the_metadata_is_kept() {
    Annotated seed = seeds.get(0);
    LocalDate day = LocalDate.of(1995, 6, 28);
    Article known = seed.article().with(Metadata.NONE.withPublished(day));
    Dating dating = infer(List.of(new Annotated(known, seed.sentences()))).get(0).orElseThrow();
    assertThat(List.of(dating.earliest(), dating.latest(), dating.best())).containsOnly(day);
  }
}
