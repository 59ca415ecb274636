package org.parley.annotation;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerModel;
import org.parley.article.Span;

/** Divides a sentence into words and marks in the manner of the Penn Treebank. */
final class WordSplitter {
  private final Tokenizer tokenizer;

  WordSplitter(TokenizerModel model) {
    tokenizer = new ThreadSafeTokenizerME(model);
  }

  /**
   * Words of a sentence in their order.
   *
   * @param text the text that {@code sentence} points into
   */
  List<Span> split(String text, Span sentence) {
    String plain = PlainText.of(sentence.of(text));
    List<Span> words = new ArrayList<>();
    for (opennlp.tools.util.Span word : tokenizer.tokenizePos(plain)) {
      words.add(new Span(sentence.start() + word.getStart(), sentence.start() + word.getEnd()));
    }
    return words;
  }
}
