package org.parley.claim;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;

/** Finds the stretches between quotation marks. */
final class Quotes {

  private Quotes() {}

  /**
   * The quotations of an article in text order, marks included. One that is not closed in its
   * paragraph ends with it, as where a speech goes on in the next paragraph.
   */
  static List<Span> of(Article article) {
    List<Span> found = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind().read()) {
        find(article.text(), block.span(), found);
      }
    }
    return found;
  }

  private static void find(String text, Span block, List<Span> found) {
    int open = -1;
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (open < 0 && opens(text, block, i, c)) {
        open = i;
      } else if (open >= 0 && closes(c)) {
        found.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      found.add(new Span(open, block.end()));
    }
  }

  private static boolean opens(String text, Span block, int i, char c) {
    if (c == '“') {
      return true;
    }
    return c == '"' && i + 1 < block.end() && !Character.isWhitespace(text.charAt(i + 1));
  }

  private static boolean closes(char c) {
    return c == '”' || c == '"';
  }
}
