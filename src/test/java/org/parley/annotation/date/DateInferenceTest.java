package org.parley.annotation.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.annotation.Annotated;
import org.parley.annotation.Annotator;
import org.parley.annotation.Gazetteer;
import org.parley.annotation.Models;
import org.parley.annotation.PersonFinder;
import org.parley.annotation.TitleFinder;
import org.parley.article.Article;
import org.parley.article.ArticleFiles;
import org.parley.article.ArticleReader;
import org.parley.article.Block;
import org.parley.article.Input;
import org.parley.article.Metadata;
import org.parley.article.Outcome;
import org.parley.article.Span;
import org.parley.vocabulary.Vocabulary;
import org.parley.vocabulary.VocabularyReader;

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
    Vocabulary vocabulary = new VocabularyReader().read();
    annotator =
        new Annotator(
            Models.load(), List.of(new TitleFinder(new Gazetteer(vocabulary)), new PersonFinder()));
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

  @Test
  void theTrueDayLiesInTheRangeOfEverySeedReadAlone() {
    int narrow = 0;
    for (Annotated seed : seeds) {
      DatedArticle dated = inference.infer(List.of(seed)).get(0);
      DatedArticle.Range range = dated.range().orElseThrow();
      assertThat(TRUE_DAYS.get(dated.slug())).isBetween(range.earliest(), range.latest());
      assertThat(dated.evidence()).isNotEmpty();
      narrow += range.earliest().plusYears(2).isAfter(range.latest()) ? 1 : 0;
    }
    assertThat(narrow).isGreaterThanOrEqualTo(4);
  }

  @Test
  void theSeedsReadTogetherComeInTheirTrueOrder() {
    List<DatedArticle> dated = new ArrayList<>(inference.infer(seeds));
    dated.forEach(
        article ->
            assertThat(TRUE_DAYS.get(article.slug()))
                .isBetween(
                    article.range().orElseThrow().earliest(),
                    article.range().orElseThrow().latest()));
    dated.sort((a, b) -> best(a).compareTo(best(b)));
    assertThat(dated).extracting(article -> TRUE_DAYS.get(article.slug())).isSorted();
  }

  private static LocalDate best(DatedArticle article) {
    return article.range().orElseThrow().best();
  }

  @Test
  void anArticleThatTellsNothingHasNoRange() {
    DatedArticle dated = inference.infer(List.of(article("Cars are sold in many shops."))).get(0);
    assertThat(dated.range()).isEmpty();
  }

  @Test
  void aWeekdayBesideADateTellsTheYear() {
    DatedArticle dated =
        inference
            .infer(
                List.of(
                    article(
                        "Since 1993 they have met often. They will meet on Wednesday, Sept. 27.")))
            .get(0);
    assertThat(dated.range().orElseThrow().best().getYear()).isEqualTo(1995);
  }

  private static Annotated article(String text) {
    List<Block> blocks = List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH));
    return annotator.annotate(new Article("a", "a.txt", text, blocks, Metadata.NONE));
  }

  @Test
  void aDayInTheMetadataIsKept() {
    Annotated seed = seeds.get(0);
    LocalDate day = LocalDate.of(1995, 6, 28);
    Article known =
        new Article(
            "a",
            "a.txt",
            seed.article().text(),
            seed.article().blocks(),
            Metadata.NONE.withPublished(day));
    DatedArticle dated = inference.infer(List.of(new Annotated(known, seed.sentences()))).get(0);
    assertThat(dated.range()).isEqualTo(Optional.of(new DatedArticle.Range(day, day, day)));
  }
}
