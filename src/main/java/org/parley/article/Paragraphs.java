package org.parley.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins lines to paragraphs, whether a page parts these by blank lines, by indentation or by a line
 * each, and whether or not their lines are wrapped.
 */
final class Paragraphs {
  private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?:;…][\"'”’»)\\]]*");
  private static final Pattern CUT_WORD = Pattern.compile("\\p{L}-$");
  private static final int WIDEST = 130;
  private static final int LONG_ENOUGH = 60;
  private static final double MOSTLY = 0.3;
  private static final double ALMOST_ALL = 0.9;
  private static final double SHORT = 0.6;

  private final String text;
  private final List<Line> lines;
  private final Set<Line> alone;
  private final int width;
  private final int margin;
  private final boolean indented;

  /**
   * @param text that the lines are of
   * @param lines in their order
   * @param standsAlone tells lines that are never part of a paragraph
   */
  Paragraphs(String text, List<Line> lines, Predicate<String> standsAlone) {
    this.text = text;
    this.lines = lines;
    this.alone =
        lines.stream().filter(line -> standsAlone.test(of(line))).collect(Collectors.toSet());
    this.width = width();
    this.margin = lines.stream().mapToInt(Line::indent).min().orElse(0);
    long deeper = lines.stream().filter(line -> line.indent() > margin + 1).count();
    this.indented = deeper >= 2 && deeper < lines.size();
  }

  /** Where the paragraphs stand. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i > 0 && joined(spans.get(spans.size() - 1), lines.get(i - 1), line, spans.size())) {
        spans.set(spans.size() - 1, spans.get(spans.size() - 1).cover(line.span()));
      } else {
        spans.add(line.span());
      }
    }
    return spans;
  }

  private boolean joined(Span paragraph, Line above, Line line, int paragraphs) {
    if (alone.contains(above) || alone.contains(line)) {
      return false;
    }
    String before = of(above);
    String after = of(line);
    if (line.apart()) {
      return interrupted(paragraph.of(text), after, paragraphs);
    }
    if (capitals(before) && capitals(after)) {
      return paragraphs == 1;
    }
    if (indented) {
      return line.indent() <= margin + 1 && (above.indent() > margin + 1 || width > 0);
    }
    boolean ended = SENTENCE_END.matcher(before).matches();
    if (width > 0) {
      boolean full = before.length() + 1 + firstWord(after).length() > width;
      boolean heading = !ended && before.length() < SHORT * width && !lower(after);
      return full || !ended && !heading;
    }
    return !ended && lower(after);
  }

  /** Whether a blank line stands in the middle of a sentence. */
  private static boolean interrupted(String before, String after, int paragraphs) {
    char last = before.charAt(before.length() - 1);
    if (paragraphs > 1 && CUT_WORD.matcher(before).find() && Character.isLetter(after.charAt(0))) {
      return true;
    }
    if (!lower(after) || SENTENCE_END.matcher(before).matches()) {
      return false;
    }
    boolean open = last == ',' || last == '-' && !before.endsWith("--") && !before.endsWith(" -");
    return open || paragraphs > 1 && before.length() >= LONG_ENOUGH && Character.isLetter(last);
  }

  /** The width to which lines are wrapped; 0 where they are not. */
  private int width() {
    int open = 0;
    int pairs = 0;
    List<Integer> lengths = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      lengths.add(lines.get(i).span().length());
      if (i > 0 && !lines.get(i).apart()) {
        pairs++;
        String before = of(lines.get(i - 1));
        open += !SENTENCE_END.matcher(before).matches() && before.length() >= 30 ? 1 : 0;
      }
    }
    int[] sorted = lengths.stream().mapToInt(Integer::intValue).sorted().toArray();
    int longest = sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * ALMOST_ALL)];
    boolean wrapped = pairs >= 2 && open >= MOSTLY * pairs && longest <= WIDEST;
    return wrapped
        ? Arrays.stream(sorted).filter(length -> length <= longest + 3).max().orElse(longest)
        : 0;
  }

  private String of(Line line) {
    return line.span().of(text);
  }

  private static String firstWord(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line : line.substring(0, space);
  }

  private static boolean lower(String line) {
    return Character.isLowerCase(line.codePointAt(0));
  }

  private static boolean capitals(String line) {
    return line.chars().anyMatch(Character::isLetter)
        && line.chars().noneMatch(Character::isLowerCase);
  }
}
