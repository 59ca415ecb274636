package org.parley.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.article.Span;

/** A word, or a part of one between hyphens. */
record Piece(Span span, String text, String key, String lemma, String tag) {

  static List<Piece> of(List<Token> tokens) {
    List<Piece> pieces = new ArrayList<>(tokens.size() + 4);
    for (Token token : tokens) {
      String text = token.text();
      int start = 0;
      for (int i = 1; i <= text.length(); i++) {
        if (i == text.length() || parts(text.charAt(i)) && i > start) {
          String part = text.substring(start, i);
          boolean whole = part.length() == text.length();
          boolean seam = part.length() == 1 && parts(part.charAt(0));
          if (seam && !pieces.isEmpty() && last(pieces).span().end() == token.span().start()) {
            continue;
          }
          Span span = new Span(token.span().start() + start, token.span().start() + i);
          String key = key(part);
          pieces.add(
              new Piece(
                  span,
                  part,
                  key,
                  whole ? token.lemma().toLowerCase(Locale.ROOT) : key,
                  whole ? token.tag() : "NN"));
          start = i + 1;
        }
      }
    }
    return pieces;
  }

  private static Piece last(List<Piece> pieces) {
    return pieces.get(pieces.size() - 1);
  }

  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.replace("'s", " 's").replace("’s", " 's").split("[\\s\\-–/]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean parts(char c) {
    return c == '-' || c == '–' || c == '/';
  }

  static String key(String word) {
    String plain = word.replace('’', '\'').toLowerCase(Locale.ROOT);
    return plain.length() > 1 && plain.indexOf('.') >= 0 ? plain.replace(".", "") : plain;
  }
}
