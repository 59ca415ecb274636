package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import org.parley.annotation.Timed;
import org.parley.annotation.Token;
import org.parley.article.Span;

/** Reads sentences given as plain text, cut at white space and without tags. */
final class Phrases {
  private static final DateReader READER = new DateReader();

  private Phrases() {}

  static List<Timed> read(String text, Optional<LocalDate> published) {
    return READER.read(tokens(text), DateContext.of(published));
  }

  static List<Timed> read(String text, String published) {
    return read(text, Optional.of(LocalDate.parse(published)));
  }

  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    StringTokenizer words = new StringTokenizer(text);
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      at = text.indexOf(word, at);
      tokens.add(new Token(new Span(at, at + word.length()), word, "", "", -1, "root"));
      at += word.length();
    }
    return tokens;
  }
}
