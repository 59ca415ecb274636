package org.parley.annotation.date;

import java.util.ArrayList;
import java.util.List;
import org.parley.annotation.Token;
import org.parley.article.Span;

/**
 * A sentence cut into the pieces that the grammar reads; every look-up beyond its ends finds an
 * empty word.
 */
final class Line {
  private static final Atom NOTHING = new Atom(0, 0, "", Lexeme.NONE, false, false, false, "", "");

  private final List<Atom> atoms;

  /** The pieces of a sentence's tokens, which may be cut in any manner. */
  Line(List<Token> tokens) {
    List<Atom> cut = new ArrayList<>(tokens.size() + 8);
    Scissors scissors = new Scissors(cut);
    tokens.forEach(scissors::cut);
    atoms = cut;
  }

  int size() {
    return atoms.size();
  }

  private Atom atom(int i) {
    return i >= 0 && i < atoms.size() ? atoms.get(i) : NOTHING;
  }

  /** The characters in lower case. */
  String word(int i) {
    return atom(i).word();
  }

  boolean is(int i, String word) {
    return atom(i).word().equals(word);
  }

  boolean isAny(int i, String... words) {
    String word = atom(i).word();
    for (String other : words) {
      if (word.equals(other)) {
        return true;
      }
    }
    return false;
  }

  Kind kind(int i) {
    return atom(i).lexeme().kind();
  }

  boolean is(int i, Kind kind) {
    return atom(i).lexeme().kind() == kind;
  }

  int value(int i) {
    return atom(i).lexeme().value();
  }

  Unit unit(int i) {
    return Unit.values()[value(i)];
  }

  Shift shift(int i) {
    return Shift.values()[value(i)];
  }

  boolean capital(int i) {
    return atom(i).capital();
  }

  /** Whether it is written in capitals alone. */
  boolean upperCase(int i) {
    return atom(i).upperCase();
  }

  boolean glued(int i) {
    return atom(i).glued();
  }

  String tag(int i) {
    return atom(i).tag();
  }

  /** The dictionary form, "" where none is known. */
  String lemma(int i) {
    return atom(i).lemma();
  }

  /** Whether the words from {@code i} on are {@code words}. */
  boolean are(int i, String... words) {
    for (int k = 0; k < words.length; k++) {
      if (!is(i + k, words[k])) {
        return false;
      }
    }
    return true;
  }

  /** The position behind an optional hyphen. */
  int overHyphen(int i) {
    return is(i, "-") ? i + 1 : i;
  }

  /** The position behind an optional comma. */
  int overComma(int i) {
    return is(i, ",") ? i + 1 : i;
  }

  /** The first piece that stands at {@code offset} of the stored text or behind it. */
  int at(int offset) {
    int i = 0;
    while (i < atoms.size() && atoms.get(i).start() < offset) {
      i++;
    }
    return i;
  }

  /** The stretch of the stored text from one piece up to another, exclusive. */
  Span span(int from, int to) {
    return new Span(atom(from).start(), atom(to - 1).end());
  }
}
