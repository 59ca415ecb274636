package org.parley.annotation.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.annotation.Sentence;
import org.parley.annotation.Timed;
import org.parley.annotation.Token;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.Span;

class AgencyDayTest {
  private static final LocalDate MONDAY = LocalDate.of(1998, 8, 17);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NAIROBI, Kenya (AP) -- | The secretary headed Tuesday to Africa. | 1998-08-18
          NAIROBI, Kenya (AP) -- | The secretary headed Monday to Africa. | 1998-08-17
          NAIROBI, Kenya (AP) -- | The secretary headed last Tuesday to Africa. | 1998-08-11
          NAIROBI, Kenya (AP) -- | The secretary will head for Africa on Tuesday. | 1998-08-18
          NAIROBI, Kenya (AP) -- | The secretary headed Friday to Africa. | 1998-08-14
          NAIROBI -- | The secretary headed Tuesday to Africa. | 1998-08-11
          """)
  void an_agency_tells_of_tomorrow_in_the_past_where_it_writes_for_the_morning_papers(
      String dateline, String report, LocalDate day) {
    String text = dateline + "\n\n" + report;
    List<Block> blocks =
        List.of(
            new Block(new Span(0, dateline.length()), Block.Kind.DATELINE),
            new Block(
                new Span(text.length() - report.length(), text.length()), Block.Kind.PARAGRAPH));
    Article article = new Article("a", "a.txt", text, blocks, Metadata.NONE);
    List<Token> tokens = new ArrayList<>();
    int start = text.length() - report.length();
    for (Token token : Phrases.tokens(report)) {
      Span span = new Span(token.span().start() + start, token.span().end() + start);
      tokens.add(new Token(span, token.text(), "", "", -1, "root"));
    }
    Sentence sentence = new Sentence(0, blocks.get(1).span(), blocks.get(1), tokens, List.of());
    DateContext context = DateContext.of(Optional.of(MONDAY), article, List.of(sentence));
    assertThat(new DateReader().read(tokens, context))
        .extracting(Timed::value)
        .containsExactly(day.toString());
  }
}
