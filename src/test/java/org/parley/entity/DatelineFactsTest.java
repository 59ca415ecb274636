package org.parley.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Shipped;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.Span;

class DatelineFactsTest {
  private static final String TEXT = "The minister said talks with Japan would go on.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"WASHINGTON, March 3 (Reuter) - \"| washington| Washington| WASHINGTON",
        "\"Geneva, 4 April 1990 -- \"| geneva| Geneva| Geneva",
        "\"DAR ES SALAAM, Tanzania (AP) _ \"| dar-es-salaam| Dar es Salaam| DAR ES SALAAM",
        "\"BRUSSELS/PARIS (Reuters) - \"| brussels| Brussels| BRUSSELS"
      })
  void the_article_is_sent_from_the_place_in_its_dateline(
      String dateline, String iri, String label, String quote) {
    Article article = article(dateline);
    ArticleFacts facts = Shipped.PIPELINE.read(article);
    assertThat(facts.facts())
        .filteredOn(fact -> fact.property().equals(Names.ONTOLOGY + "dateline"))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.subject()).isEqualTo(Names.ID + "article/a_1");
              assertThat(fact.object()).isEqualTo(new Value.Resource(Names.ID + "place/" + iri));
              assertThat(fact.evidence().get(0).span().of(article.text())).isEqualTo(quote);
            });
    assertThat(facts.entities())
        .anySatisfy(
            entity -> {
              assertThat(entity.iri()).isEqualTo(Names.ID + "place/" + iri);
              assertThat(entity.label()).isEqualTo(label);
            });
  }

  private static Article article(String dateline) {
    int start = dateline.length();
    List<Block> blocks =
        List.of(
            new Block(new Span(0, start), Block.Kind.DATELINE),
            new Block(new Span(start, start + TEXT.length()), Block.Kind.PARAGRAPH));
    return new Article("a_1", "a.txt", dateline + TEXT, blocks, Metadata.NONE);
  }
}
