package org.parley.annotation;

/** The printer's variants of marks and spaces in the plain form that language models know. */
final class PlainText {
  private PlainText() {}

  /** The same text, character for character, so that offsets stay as they are. */
  static String of(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(plain(text.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\n', '\r', '\t', '\f', '\u000B', '\u0085', '\u00A0', '\u2007', '\u2009', '\u202F' ->
          ' ';
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u0060', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011', '\u00AD' -> '-';
      default -> c;
    };
  }
}
