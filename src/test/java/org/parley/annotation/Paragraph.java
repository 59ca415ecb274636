package org.parley.annotation;

import java.util.List;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.Span;

/** Articles of one paragraph. */
public final class Paragraph {
  private Paragraph() {}

  public static Article of(String text) {
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    return new Article("test", "test.txt", text, List.of(block), Metadata.NONE);
  }
}
