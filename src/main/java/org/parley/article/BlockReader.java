package org.parley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the parts of a news page apart: headline, byline, dateline, paragraphs, left-overs. */
final class BlockReader {
  private static final Pattern CHUNK = Pattern.compile("\\S(?:.*\\S)?", Pattern.DOTALL);
  private static final Pattern GAP = Pattern.compile("\\R[ \\t\\u00A0]*(?:\\R[ \\t\\u00A0]*)+");

  /**
   * The parts of a text in their order.
   *
   * @param text the stored text
   * @param from offset in UTF-16 units behind front matter
   * @param headline the headline, where the format of the document tells
   */
  List<Block> read(String text, int from, Optional<String> headline) {
    List<Block> blocks = new ArrayList<>();
    int start = from;
    Matcher gap = GAP.matcher(text).region(from, text.length());
    while (gap.find()) {
      add(blocks, text, start, gap.start());
      start = gap.end();
    }
    add(blocks, text, start, text.length());
    return blocks;
  }

  private static void add(List<Block> blocks, String text, int start, int end) {
    Matcher chunk = CHUNK.matcher(text).region(start, end);
    if (chunk.find()) {
      blocks.add(new Block(new Span(chunk.start(), chunk.end()), Block.Kind.PARAGRAPH));
    }
  }
}
