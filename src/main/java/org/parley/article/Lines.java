package org.parley.article;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts into lines that are not blank. */
final class Lines {
  private static final int TAB = 4;

  private Lines() {}

  /**
   * The lines of a text.
   *
   * @param text with any kind of line ends
   * @param from offset in UTF-16 units at which to begin
   */
  static List<Line> of(String text, int from) {
    List<Line> lines = new ArrayList<>();
    boolean apart = true;
    int start = from;
    for (int i = from; i <= text.length(); i++) {
      if (i == text.length() || lineEnd(text.charAt(i))) {
        Line line = line(text, start, i, apart);
        boolean secondOfPair = i > from && i == start && text.charAt(i - 1) == '\r';
        if (line != null) {
          lines.add(line);
          apart = false;
        } else if (!(secondOfPair && i < text.length() && text.charAt(i) == '\n')) {
          apart = true;
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static Line line(String text, int start, int end, boolean apart) {
    int first = start;
    int indent = 0;
    while (first < end && blank(text.charAt(first))) {
      indent += text.charAt(first) == '\t' ? TAB : text.charAt(first) == '\uFEFF' ? 0 : 1;
      first++;
    }
    int last = end;
    while (last > first && blank(text.charAt(last - 1))) {
      last--;
    }
    return first == last ? null : new Line(new Span(first, last), indent, apart);
  }

  private static boolean lineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c < ' '
        || c == 0x7F;
  }
}
