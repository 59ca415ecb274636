package org.parley.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.Span;

class AnnotatorTest {
  private static final Annotator ANNOTATOR = new Annotator(Models.load(), List.of());

  @Test
  void tokensCarryTheCharactersOfTheStoredText() {
    String text = "\u201cTokyo\u2019s offer fell short,\u201d Mr. Kantor said. Talks go on.";
    Annotated annotated = ANNOTATOR.annotate(article(text));
    assertThat(annotated.sentences()).hasSize(2);
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().of(text)).isEqualTo(token.text());
      }
    }
  }

  private static Article article(String text) {
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    return new Article("test", "test.txt", text, List.of(block), Metadata.NONE);
  }
}
