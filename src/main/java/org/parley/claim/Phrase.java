package org.parley.claim;

import org.parley.article.Span;

/**
 * A noun phrase or clause of a sentence.
 *
 * @param tree the sentence
 * @param head index of its head word
 */
public record Phrase(Tree tree, int head) {

  /** The noun phrase's stretch of text. */
  public Span span() {
    return tree.phrase(head);
  }

  /** The noun phrase's words as printed. */
  public String text() {
    return new Words(tree).text(span());
  }

  /** Joins words of a sentence as printed, with single spaces for any white space. */
  private record Words(Tree tree) {
    String text(Span span) {
      StringBuilder text = new StringBuilder();
      int end = -1;
      for (int i = 0; i < tree.size(); i++) {
        Span word = tree.token(i).span();
        if (span.contains(word)) {
          if (end >= 0 && word.start() > end) {
            text.append(' ');
          }
          text.append(tree.token(i).text());
          end = word.end();
        }
      }
      return text.toString();
    }
  }
}
