package org.parley.claim.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormParserTest {
  @ParameterizedTest
  @CsvSource({
    "ACTOR urge TARGET, false, 2",
    "ACTOR 's demand for MEASURE, true, 2",
    "the talk between PARTY, true, 1",
    "ACTOR agree to discuss THING?, false, 2",
    "SPEAKER express|voice THING=concern|regret, false, 2",
  })
  void forms_have_a_head_and_their_phrases(String line, boolean noun, int slots) {
    Form form = FormParser.parse(line);
    assertThat(form.noun()).isEqualTo(noun);
    assertThat(form.slots()).hasSize(slots);
  }

  @Test
  void a_role_with_words_asks_for_one_of_them_at_its_head() {
    Form form = FormParser.parse("SPEAKER express THING=concern|regret");
    assertThat(form.slots().get(1).content())
        .isEqualTo(new Form.Content.Lexical("THING", Set.of("concern", "regret")));
  }

  @Test
  void a_form_without_a_head_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FormParser.parse("the"))
        .withMessageContaining("the");
  }
}
