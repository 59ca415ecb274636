package org.parley.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Shipped;

class NameReaderTest {
  private static final Annotator ANNOTATOR =
      new Annotator(Shipped.MODELS, List.of(new NameReader(Shipped.MODELS)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks with Robert Miller failed. Miller left. | PERSON Robert Miller; PERSON Miller",
        "He flew from London to Brussels. | PLACE London; PLACE Brussels",
        "Mr. Peter Johnson met Sen. Smith in Chicago. | PERSON Peter Johnson; PERSON Smith; PLACE Chicago",
        "The deal fell short of what was hoped. | ",
      })
  void names_that_no_list_knows_are_found(String text, String expected) {
    String found =
        ANNOTATOR.annotate(Paragraph.of(text)).sentences().stream()
            .flatMap(sentence -> sentence.mentions().stream())
            .map(Named.class::cast)
            .map(named -> named.category() + " " + named.text())
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }
}
