package org.parley.annotation.date;

import java.util.List;
import java.util.Locale;

/** Cuts tokens into atoms: letters from digits, and marks from both. */
final class Scissors {
  private static final int LONGEST_WORD = 24;
  private static final int LONGEST_NUMBER = 9;

  private final List<Atom> atoms;
  private int last = -1;

  Scissors(List<Atom> atoms) {
    this.atoms = atoms;
  }

  /**
   * Adds the atoms of a token.
   *
   * @param offset of the token in the stored text
   */
  void cut(String token, int offset, String tag) {
    int i = 0;
    while (i < token.length()) {
      char c = token.charAt(i);
      int end;
      if (digit(c)) {
        end = number(token, i, offset, tag);
      } else if (Character.isLetter(c)) {
        end = word(token, i, offset, tag);
      } else if (Character.isWhitespace(c)) {
        end = i + 1;
      } else {
        end = mark(token, i, offset, tag);
      }
      i = end;
    }
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private void add(
      int start, int end, String word, Lexeme lexeme, boolean capital, boolean upper, String tag) {
    atoms.add(new Atom(start, end, word, lexeme, capital, upper, start == last, tag));
    last = end;
  }

  private int mark(String token, int i, int offset, String tag) {
    String mark = plain(token.charAt(i));
    boolean genitive =
        mark.equals("'")
            && i + 1 < token.length()
            && (token.charAt(i + 1) == 's' || token.charAt(i + 1) == 'S')
            && (i + 2 == token.length() || !Character.isLetter(token.charAt(i + 2)));
    int end = genitive ? i + 2 : i + 1;
    add(
        offset + i,
        offset + end,
        genitive ? "'s" : mark,
        new Lexeme(Kind.MARK, 0),
        false,
        false,
        tag);
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

  private int word(String token, int start, int offset, String tag) {
    int end = start + 1;
    while (end < token.length() && inWord(token, end)) {
      end++;
    }
    String word =
        end - start > LONGEST_WORD ? "" : token.substring(start, end).toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(token.charAt(start));
    boolean upper = capital && end > start + 1 && Character.isUpperCase(token.charAt(end - 1));
    add(offset + start, offset + end, word, Lexicon.of(word), capital, upper, tag);
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

  private int number(String token, int start, int offset, String tag) {
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
    add(offset + start, offset + letters, digits + suffix, lexeme, false, false, tag);
    return letters;
  }
}
