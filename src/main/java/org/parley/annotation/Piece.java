package org.parley.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.article.Span;

/**
 * A word, or a part of one between hyphens.
 *
 * @param joint the hyphen or slash that joins it to the piece before; empty where none does
 */
record Piece(Span span, String text, String key, String lemma, String tag, String joint) {
  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("assn", "association"),
          Map.entry("assoc", "association"),
          Map.entry("dept", "department"),
          Map.entry("organisation", "organization"),
          Map.entry("organisations", "organizations"),
          Map.entry("labour", "labor"),
          Map.entry("centre", "center"),
          Map.entry("defence", "defense"),
          Map.entry("aluminium", "aluminum"),
          Map.entry("fibre", "fiber"),
          Map.entry("programme", "program"));

  static List<Piece> of(List<Token> tokens) {
    List<Piece> pieces = new ArrayList<>(tokens.size() + 4);
    String joint = "";
    for (Token token : tokens) {
      String text = token.text();
      int start = 0;
      for (int i = 1; i <= text.length(); i++) {
        if (i == text.length() || parts(text.charAt(i)) && i > start) {
          String part = text.substring(start, i);
          boolean whole = part.length() == text.length();
          boolean seam = part.length() == 1 && parts(part.charAt(0));
          if (seam && !pieces.isEmpty() && last(pieces).span().end() == token.span().start()) {
            joint = part;
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
                  whole ? token.tag() : "NN",
                  start > 0 ? text.substring(start - 1, start) : joint));
          joint = "";
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
    String apart =
        name.replace('’', '\'').replace("'s", " 's").replace("s' ", "s ' ").replace(",", " ,");
    for (String word : apart.split("[\\s\\-–/]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean parts(char c) {
    return c == '-' || c == '–' || c == '/';
  }

  static String key(String name) {
    String plain = name.replace('’', '\'').toLowerCase(Locale.ROOT);
    String word = plain.length() > 1 && plain.indexOf('.') >= 0 ? plain.replace(".", "") : plain;
    return SPELLINGS.getOrDefault(word, word);
  }
}
