package org.parley.annotation.date;

import java.util.List;
import java.util.Locale;
import org.parley.annotation.Token;

/** Cuts tokens into atoms: letters from digits, and marks from both. */
final class Scissors {
  private static final int LONGEST_WORD = 24;
  private static final int LONGEST_NUMBER = 9;

  private final List<Atom> atoms;
  private int last = -1;
  private String tag = "";
  private String lemma = "";

  Scissors(List<Atom> atoms) {
    this.atoms = atoms;
  }

  /** Adds the atoms of a token. */
  void cut(Token source) {
    String token = source.text();
    int offset = source.span().start();
    tag = source.tag();
    lemma = source.lemma();
    int i = 0;
    while (i < token.length()) {
      char c = token.charAt(i);
      int end;
      if (digit(c)) {
        end = number(token, i, offset);
      } else if (Character.isLetter(c)) {
        end = word(token, i, offset);
      } else if (Character.isWhitespace(c)) {
        end = i + 1;
      } else {
        end = mark(token, i, offset);
      }
      i = end;
    }
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private void add(int start, int end, String word, Lexeme lexeme, boolean capital, boolean upper) {
    atoms.add(new Atom(start, end, word, lexeme, capital, upper, start == last, tag, lemma));
    last = end;
  }

  private int mark(String token, int i, int offset) {
    String mark = plain(token.charAt(i));
    boolean genitive =
        mark.equals("'")
            && i + 1 < token.length()
            && (token.charAt(i + 1) == 's' || token.charAt(i + 1) == 'S')
            && (i + 2 == token.length() || !Character.isLetter(token.charAt(i + 2)));
    int end = genitive ? i + 2 : i + 1;
    add(offset + i, offset + end, genitive ? "'s" : mark, new Lexeme(Kind.MARK, 0), false, false);
    return end;
  }

  private static String plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u0060', '\u00B4' -> "'";
      case '\u2010', '\u2011', '-' -> "-";
      case '\u2013', '\u2014' -> "--";
      case ',' -> ",";
      case '.' -> ".";
      case '\'' -> "'";
      default -> String.valueOf(c);
    };
  }

  private int word(String token, int start, int offset) {
    int end = start + 1;
    while (end < token.length() && inWord(token, end)) {
      end++;
    }
    String word =
        end - start > LONGEST_WORD ? "" : token.substring(start, end).toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(token.charAt(start));
    boolean upper = capital && end > start + 1 && Character.isUpperCase(token.charAt(end - 1));
    add(offset + start, offset + end, word, Lexicon.of(word), capital, upper);
    return end;
  }

  private static boolean inWord(String token, int i) {
    char c = token.charAt(i);
    if (Character.isLetter(c)) {
      return true;
    }
    boolean between = i + 1 < token.length() && Character.isLetter(token.charAt(i + 1));
    if (c == '.') {
      return between && (i < 2 || !Character.isLetter(token.charAt(i - 2)));
    }
    boolean genitive =
        between
            && Character.toLowerCase(token.charAt(i + 1)) == 's'
            && (i + 2 == token.length() || !Character.isLetter(token.charAt(i + 2)));
    return (c == '\'' || c == '\u2019') && between && !genitive;
  }

  private int number(String token, int start, int offset) {
    int end = start;
    boolean point = false;
    boolean colon = false;
    while (end < token.length()) {
      char c = token.charAt(end);
      if (!digit(c)) {
        boolean inside =
            (c == ',' || c == '.' || c == ':')
                && end + 1 < token.length()
                && digit(token.charAt(end + 1));
        if (!inside) {
          break;
        }
        colon |= c == ':';
        point |= c != ':';
      }
      end++;
    }
    int letters = end;
    while (letters < token.length() && Character.isLetter(token.charAt(letters))) {
      letters++;
    }
    String digits = end - start > LONGEST_NUMBER ? "" : token.substring(start, end);
    String suffix = letters - end > 2 ? "" : token.substring(end, letters).toLowerCase(Locale.ROOT);
    Lexeme lexeme = Numerals.lexeme(digits, suffix, point, colon);
    if (lexeme.kind() != Kind.ORDINAL && lexeme.kind() != Kind.DECADE) {
      letters = end;
      suffix = "";
    }
    add(offset + start, offset + letters, digits + suffix, lexeme, false, false);
    return letters;
  }
}
