package org.parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.annotation.Paragraph;
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
      })
  void quotationsRunFromMarkToMarkOrToTheEndOfTheParagraph(String text, String quote) {
    Article article = Paragraph.of(text);
    List<String> found = Quotes.of(article).stream().map(span -> span.of(article.text())).toList();
    assertThat(String.join("|", found)).isEqualTo(quote);
  }
}
