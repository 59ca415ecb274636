package org.parley.article;

/**
 * A stretch of the stored text with its role on the page.
 *
 * @param span where it stands, without the white space around it
 * @param kind what it is; only kinds with {@link Kind#read()} are read for facts
 */
public record Block(Span span, Kind kind) {

  /** The roles of text on a news page. */
  public enum Kind {
    HEADLINE,
    /** A label above, in or under the headline, such as "Trade:", or between paragraphs. */
    KICKER,
    /** What stands under the headline and says more. */
    DECK,
    BYLINE,
    AGENCY,
    DATELINE,
    PARAGRAPH,
    LEFTOVER;

    /** Whether text of this kind is read for facts. */
    public boolean read() {
      return this == HEADLINE || this == DECK || this == AGENCY || this == PARAGRAPH;
    }
  }
}
