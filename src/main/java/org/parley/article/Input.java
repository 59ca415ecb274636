package org.parley.article;

import java.nio.file.Path;

/** A document that was found but not yet read. */
public sealed interface Input {

  /** The file, or the file and line, that holds it. */
  String place();

  /**
   * A file with one document.
   *
   * @param file where it lies
   * @param slug what its article is to be called
   * @param known what is known of it beside its own content
   */
  record OneFile(Path file, String slug, Metadata known) implements Input {
    @Override
    public String place() {
      return file.toString();
    }
  }

  /**
   * A line of a file with one document in JSON a line.
   *
   * @param file where the file lies
   * @param number of the line, from 1
   * @param json the line
   */
  record OneLine(Path file, long number, String json) implements Input {
    @Override
    public String place() {
      return file + ":" + number;
    }
  }

  /** Something that cannot even be opened. */
  record Unreadable(Outcome.Rejected rejected) implements Input {
    @Override
    public String place() {
      return rejected.place();
    }
  }
}
