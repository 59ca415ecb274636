package org.parley.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.parley.article.ArticleReader;
import org.parley.article.Input;
import org.parley.article.Metadata;
import org.parley.article.Outcome;

/**
 * A document that a reader hands in.
 *
 * @param name file name, of which the article's IRI is made
 * @param text its content: plain text or HTML
 * @param known what the reader knows of it
 */
record Upload(String name, String text, Metadata known) {

  /**
   * Reads a request's body.
   *
   * @throws IllegalArgumentException where something is missing or no date, with what to write
   */
  static Upload of(JsonObject body) {
    String name = field(body, "name").orElse("upload.txt").replaceAll("[^\\w.-]+", "-");
    String text =
        field(body, "text")
            .orElseThrow(() -> new IllegalArgumentException("\"text\" is empty: give the article"));
    Metadata known =
        new Metadata(
            field(body, "published").map(Upload::day),
            field(body, "publisher"),
            Optional.empty(),
            Optional.empty(),
            field(body, "url"));
    return new Upload(name.matches("(?i).*\\.(txt|html?)") ? name : name + ".txt", text, known);
  }

  /** The article, or why there is none. */
  Outcome read() throws IOException {
    Path folder = Files.createTempDirectory("parley-upload");
    Path file = folder.resolve(name);
    try {
      Files.writeString(file, text);
      return new ArticleReader().read(new Input.OneFile(file, slug(), known));
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private String slug() {
    String slug =
        name.toLowerCase(Locale.ROOT)
            .replaceFirst("\\.\\w+$", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "upload" : slug;
  }

  private static Optional<String> field(JsonObject body, String name) {
    JsonValue value = body.get(name);
    return value != null && value.isString() && !value.getAsString().value().isBlank()
        ? Optional.of(value.getAsString().value())
        : Optional.empty();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + text + "\" is not a day: write it as 1995-06-28");
    }
  }
}
