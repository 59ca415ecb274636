package org.parley.article;

/** What became of a document that was to be read. */
public sealed interface Outcome {

  /** It is an article. */
  record Read(Article article) implements Outcome {}

  /**
   * It is not read, and the rest goes on.
   *
   * @param place file, or file and line, that held it
   * @param reason why not; documents with the same fault have the same reason
   * @param detail what exactly is wrong with this one, may be empty
   */
  record Rejected(String place, Reason reason, String detail) implements Outcome {

    /** One line for the user. */
    public String message() {
      return place + ": " + reason.text() + (detail.isEmpty() ? "" : ": " + detail);
    }
  }

  /** The faults of documents. */
  enum Reason {
    UNREADABLE("cannot be read"),
    EMPTY("is empty"),
    TOO_LARGE("is too large for one article"),
    BINARY("is not text"),
    UNKNOWN_FORMAT("is neither .txt, .html, .jsonl nor .jsonl.gz"),
    MALFORMED("is not well formed"),
    NOT_ENGLISH("is not in English"),
    NOT_AN_ARTICLE("is not an article"),
    FAILED("could not be analysed");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    /** The fault as the predicate of a sentence. */
    public String text() {
      return text;
    }
  }
}
