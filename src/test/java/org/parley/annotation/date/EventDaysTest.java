package org.parley.annotation.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parley.Shipped;
import org.parley.annotation.Annotator;
import org.parley.annotation.Paragraph;
import org.parley.annotation.Sentence;
import org.parley.annotation.Timed;
import org.parley.article.Article;

/** Times that are counted from events whose day the article tells elsewhere. */
class EventDaysTest {
  private static final Annotator ANNOTATOR = new Annotator(Shipped.MODELS, List.of());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "events.tsv", delimiter = '\t', numLinesToSkip = 1)
  void counts_from_the_day_that_the_article_has_told_for_an_event(
      String text, String published, String expected) {
    Article article = Paragraph.of(text);
    DateContext context = DateContext.of(Optional.of(LocalDate.parse(published)));
    List<Timed> found = new ArrayList<>();
    for (Sentence sentence : ANNOTATOR.annotate(article).sentences()) {
      List<Timed> times = new DateReader().read(sentence.tokens(), context);
      context = context.after(sentence.tokens(), times);
      found.addAll(times);
    }
    assertThat(
            found.stream()
                .map(timed -> timed.span().of(text) + " = " + timed.value() + end(timed))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  /** The day on which a length of time ends. */
  private static String end(Timed timed) {
    boolean ends = timed.type() == Timed.Type.DURATION && timed.when().isPresent();
    return ends ? " to " + timed.when().orElseThrow().last() : "";
  }
}
