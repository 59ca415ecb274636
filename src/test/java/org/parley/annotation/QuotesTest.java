package org.parley.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.article.Article;

class QuotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "“Nothing is decided,” Kantor said.; “Nothing is decided,”",
        "\"Nothing is decided,\" Kantor said.; \"Nothing is decided,\"",
        "He added.\"If you ask me, no.\" Talks went on.; \"If you ask me, no.\"",
        "He began: \"Talks go on; \"Talks go on",
        "Talks went on.; ''",
        "Fox called it ‘patently absurd’, and left.; ‘patently absurd’",
        "‘The UK’s view is that they aren’t justified,’ Fox said.;"
            + " ‘The UK’s view is that they aren’t justified,’",
        "The workers’ union called it ‘a blow to workers’ rights’. It will sue.;"
            + " ‘a blow to workers’ rights’",
        "The US behaved like an `outlaw', Byers said.; `outlaw'",
        "He asked the farmers' lobby about the '80s.; ''",
        "``We are not bluffing,`` Yeutter said.; ``We are not bluffing,``",
        "“He said ‘no’ twice,” an aide said.; “He said ‘no’ twice,”",
      })
  void quotations_run_from_mark_to_mark_or_to_the_end_of_the_paragraph(String text, String quote) {
    Article article = Paragraph.of(text);
    List<String> found = Quotes.of(article).stream().map(span -> span.of(article.text())).toList();
    assertThat(String.join("|", found)).isEqualTo(quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "'No,' he said.; “No,” he said.",
        "''No,'' he said.;  “No,”  he said.",
        "The ministers' aides left.; The ministers' aides left.",
      })
  void marks_of_all_kinds_are_read_as_one(String text, String marked) {
    assertThat(Quotes.marked(Paragraph.of(text)).strip()).isEqualTo(marked.strip());
  }
}
