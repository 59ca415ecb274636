package org.parley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes headlines apart: "TRADE : Headline : Talks: What stands under it." */
final class Headlines {
  private static final Pattern PART = Pattern.compile("\\s:\\s+");
  private static final Pattern LABELLED =
      Pattern.compile("(\\p{Lu}[\\p{L}.'’&-]*(?: [\\p{L}.'’&-]+){0,3}):\\s+(?=\\S)");
  private static final int LONGEST = 300;
  private static final int LABEL_WORDS = 3;

  private Headlines() {}

  /** Whether a paragraph is a headline with parts set off by spaced colons. */
  static boolean inParts(String line) {
    Matcher part = PART.matcher(line);
    return line.length() <= 2 * LONGEST
        && part.find()
        && part.start() < LONGEST / 2
        && line.substring(0, part.start()).chars().noneMatch(c -> c == '"' || c == '“');
  }

  /**
   * The parts of a headline.
   *
   * @param text that holds it
   * @param line where it stands
   */
  static List<Block> split(String text, Span line) {
    List<Span> parts = new ArrayList<>();
    int start = line.start();
    Matcher colon = PART.matcher(text).region(line.start(), line.end());
    while (colon.find()) {
      parts.add(new Span(start, colon.start()));
      start = colon.end();
    }
    parts.add(new Span(start, line.end()));

    List<Block> blocks = new ArrayList<>();
    boolean headed = false;
    for (int i = 0; i < parts.size(); i++) {
      Span part = parts.get(i);
      Matcher label = LABELLED.matcher(text).region(part.start(), part.end());
      if (headed && label.lookingAt()) {
        blocks.add(new Block(new Span(part.start(), label.end(1) + 1), Block.Kind.KICKER));
        blocks.add(new Block(new Span(label.end(), part.end()), Block.Kind.DECK));
      } else if (headed) {
        blocks.add(new Block(part, Block.Kind.DECK));
      } else if (i + 1 < parts.size()
          && words(part.of(text)) <= LABEL_WORDS
          && !labelled(text, parts.get(i + 1))) {
        blocks.add(new Block(part, Block.Kind.KICKER));
      } else {
        blocks.add(new Block(part, Block.Kind.HEADLINE));
        headed = true;
      }
    }
    return blocks;
  }

  private static boolean labelled(String text, Span part) {
    return LABELLED.matcher(text).region(part.start(), part.end()).lookingAt();
  }

  static int words(String line) {
    return line.strip().split("\\s+").length;
  }
}
