package org.parley.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Shipped;

class AnnotatorTest {
  private static final Annotator ANNOTATOR = new Annotator(Shipped.MODELS, List.of());

  @Test
  void tokens_carry_the_characters_of_the_stored_text() {
    String text = "\u201cTokyo\u2019s offer fell short,\u201d Mr. Kantor said. Talks go on.";
    Annotated annotated = ANNOTATOR.annotate(Paragraph.of(text));
    assertThat(annotated.sentences()).hasSize(2);
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().of(text)).isEqualTo(token.text());
      }
    }
  }
}
