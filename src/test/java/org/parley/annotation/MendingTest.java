package org.parley.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Shipped;

class MendingTest {
  private static final Annotator ANNOTATOR = new Annotator(Shipped.MODELS, List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "American makers, for whom memory chips became sharply dearer, had asked for it. | makers | asked",
        "Brazil, joined by Ecuador, Honduras and Mexico, has rejected the plan. | Brazil | rejected",
        "Talks on steel collapsed yesterday. | Talks | collapsed",
        "Canberra had itself halted live cattle exports. | Canberra | halted"
      })
  void subjects_belong_to_the_main_verb(String text, String subject, String verb) {
    List<Token> tokens = ANNOTATOR.annotate(Paragraph.of(text)).sentences().get(0).tokens();
    Token found =
        tokens.stream().filter(token -> token.text().equals(subject)).findFirst().orElseThrow();
    assertThat(found.relation()).isEqualTo("nsubj");
    assertThat(tokens.get(found.head()).text()).isEqualTo(verb);
    assertThat(tokens.get(found.head()).relation()).isEqualTo("root");
  }
}
