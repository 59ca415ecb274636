package org.parley.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parley.Shipped;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.Span;

/** Reads single sentences of 20 June 1995. */
class EventFactsTest {
  private static final LocalDate DAY = LocalDate.of(1995, 6, 20);

  @ParameterizedTest
  @CsvFileSource(resources = "events.tsv", delimiter = '\t', numLinesToSkip = 1)
  void sentences_give_their_events(String kind, String text, String facts) {
    assertThat(facts(kind, text)).as(text).isEqualTo(facts == null ? "" : facts);
  }

  /** What is said of the nodes of a kind, as "property=value", in order. */
  private static String facts(String kind, String text) {
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    Article article =
        new Article("a", "a.txt", text, List.of(block), Metadata.NONE.withPublished(DAY));
    TreeSet<String> found = new TreeSet<>();
    for (Fact fact : Shipped.PIPELINE.read(article).facts()) {
      String property = fact.property().replaceAll(".*[#/]", "");
      boolean shown = !property.equals("type") && !property.equals("partOf");
      if (fact.subject().startsWith(Names.ID + kind + "/") && shown) {
        found.add(property + "=" + value(fact.object()));
      }
    }
    return String.join(" ", found);
  }

  private static String value(Value value) {
    return value instanceof Value.Resource resource
        ? resource.iri().replaceAll(".*[#/]", "")
        : ((Value.Literal) value).text();
  }
}
