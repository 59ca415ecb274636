package org.parley.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;

/**
 * Finds the stretches between quotation marks, double or single, and tells single marks from
 * apostrophes.
 */
public final class Quotes {
  private static final String DOUBLE = "\"“”„‟«»";
  private static final String SINGLE = "'‘’‚‛`";
  private static final String OPENERS = "([{-–—/\"“„";
  private static final String CLOSED_BY = ".,;:?!)]}-–—/…\"”";
  private static final Set<String> ELIDED =
      Set.of("em", "til", "tis", "twas", "cause", "bout", "round", "n", "tween");

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Quotes(String text) {
    this.text = text;
  }

  /**
   * The quotations of an article in text order, marks included, but not those inside others. One
   * that is not closed in its paragraph ends with it, as where a speech goes on in the next
   * paragraph.
   */
  public static List<Span> of(Article article) {
    Quotes quotes = new Quotes(article.text());
    for (Block block : article.blocks()) {
      if (block.kind().read()) {
        quotes.find(block.span());
      }
    }
    return quotes.found;
  }

  /** The text of the article, character for character, with “ and ” at the edges of quotations. */
  static String marked(Article article) {
    StringBuilder marked = new StringBuilder(article.text());
    for (Span quote : of(article)) {
      mark(marked, quote.start(), '“');
      if (closes(article.text(), quote)) {
        mark(marked, quote.end() - 1, '”');
      }
    }
    return marked.toString();
  }

  /** Writes one mark for a mark, or for a pair of single ones and a blank on its outer side. */
  private static void mark(StringBuilder text, int at, char mark) {
    int inner = mark == '“' ? at + 1 : at - 1;
    boolean pair =
        inner >= 0
            && inner < text.length()
            && SINGLE.indexOf(text.charAt(at)) >= 0
            && text.charAt(inner) == text.charAt(at);
    text.setCharAt(at, pair ? ' ' : mark);
    if (pair) {
      text.setCharAt(inner, mark);
    }
  }

  private static boolean closes(String text, Span quote) {
    char last = text.charAt(quote.end() - 1);
    return quote.length() > 1 && (DOUBLE.indexOf(last) >= 0 || SINGLE.indexOf(last) >= 0);
  }

  private void find(Span block) {
    int i = block.start();
    while (i < block.end()) {
      int width = opening(block, i);
      int end = width == 0 ? -1 : end(block, i, width);
      if (end > i) {
        found.add(new Span(i, end));
        i = end;
      } else {
        i++;
      }
    }
  }

  /** How many characters open a quotation here; 0 where none does. */
  private int opening(Span block, int i) {
    char c = text.charAt(i);
    int width = isPair(i) && i + 1 < block.end() ? 2 : 1;
    boolean word = i + width < block.end() && !Character.isWhitespace(text.charAt(i + width));
    if (c == '“' || width == 2 || DOUBLE.indexOf(c) >= 0) {
      return (word || c == '“') && c != '”' && c != '»' ? width : 0;
    }
    boolean free =
        i == block.start()
            || Character.isWhitespace(text.charAt(i - 1))
            || OPENERS.indexOf(text.charAt(i - 1)) >= 0;
    return SINGLE.indexOf(c) >= 0 && free && word && !isElided(block, i) ? 1 : 0;
  }

  private boolean isPair(int i) {
    return i + 1 < text.length()
        && SINGLE.indexOf(text.charAt(i)) >= 0
        && text.charAt(i + 1) == text.charAt(i);
  }

  /** Whether a mark stands for letters left out: "the '80s", "'til". */
  private boolean isElided(Span block, int i) {
    int end = i + 1;
    while (end < block.end() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(i + 1, end);
    return word.matches("\\d\\ds?") || ELIDED.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Where the quotation that opens here ends, or -1 where the mark opens none. */
  private int end(Span block, int open, int width) {
    if (width == 1 && SINGLE.indexOf(text.charAt(open)) >= 0) {
      return singleEnd(block, open);
    }
    for (int i = open + width; i < block.end(); i++) {
      boolean closing =
          width == 2 ? isPair(i) : text.charAt(i) != '“' && DOUBLE.indexOf(text.charAt(i)) >= 0;
      if (closing) {
        return i + width;
      }
    }
    return block.end();
  }

  /**
   * Where a quotation in single marks ends. A mark behind a plural may be its apostrophe, "the
   * workers' rights", where a surer one follows.
   */
  private int singleEnd(Span block, int open) {
    int doubtful = -1;
    for (int i = open + 2; i < block.end(); i++) {
      if (opening(block, i) > 0 && (doubtful > 0 || text.charAt(i) == '‘')) {
        break;
      }
      if (!mayClose(block, i)) {
        continue;
      }
      boolean plural = text.charAt(i - 1) == 's' && i + 1 < block.end();
      boolean goesOn = plural && Character.isWhitespace(text.charAt(i + 1));
      if (!goesOn) {
        return i + 1;
      }
      doubtful = doubtful < 0 ? i + 1 : doubtful;
    }
    return doubtful < 0 && open == block.start() ? block.end() : doubtful;
  }

  private boolean mayClose(Span block, int i) {
    boolean mark = SINGLE.indexOf(text.charAt(i)) >= 0 && text.charAt(i) != '‘';
    boolean after =
        i + 1 == block.end()
            || Character.isWhitespace(text.charAt(i + 1))
            || CLOSED_BY.indexOf(text.charAt(i + 1)) >= 0;
    return mark && after && !Character.isWhitespace(text.charAt(i - 1));
  }
}
