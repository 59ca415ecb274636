package org.parley.article;

import java.util.List;
import java.util.Optional;

/**
 * One document as it is stored: the text is never rewritten, and every offset anywhere in the
 * program is into it.
 *
 * @param slug last part of the article's IRI, unique in a collection, {@code [a-z0-9-]+}
 * @param sourceFile name of the file it was read from, without folders
 * @param text the stored text
 * @param blocks the parts of the text in their order, without overlaps
 * @param metadata what is known beside the text
 */
public record Article(
    String slug, String sourceFile, String text, List<Block> blocks, Metadata metadata) {
  public Article {
    blocks = List.copyOf(blocks);
  }

  /** The headline as printed, where the text has one. */
  public Optional<String> headline() {
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .findFirst()
        .map(block -> block.span().of(text));
  }

  /** The same document with something else known of it. */
  public Article with(Metadata known) {
    return new Article(slug, sourceFile, text, blocks, known);
  }

  /** The offset in Unicode code points of an offset in UTF-16 units. */
  public int codePoint(int offset) {
    return text.codePointCount(0, offset);
  }
}
