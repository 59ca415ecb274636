package org.parley.article;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of what is known of the articles in a folder: comma-separated, with a header, the column
 * "file", and any of "published", "publisher", "agency", "byline" and "url".
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class MetadataTable {
  /** The file that is looked for beside articles. */
  static final String FILE = "articles.csv";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .setAllowMissingColumnNames(true)
          .get();

  private final Path folder;
  private final Map<String, Metadata> rows = new HashMap<>();
  private final List<Outcome.Rejected> faults = new ArrayList<>();

  private MetadataTable(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads a table.
   *
   * @throws IOException where the file cannot be read or is not such a table
   */
  static MetadataTable read(Path csv) throws IOException {
    MetadataTable table = new MetadataTable(csv.toAbsolutePath().normalize().getParent());
    String text = Decoder.decode(Files.readAllBytes(csv));
    try (Reader reader = new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
        CSVParser parser = FORMAT.parse(reader)) {
      if (parser.getHeaderNames().stream().noneMatch("file"::equalsIgnoreCase)) {
        throw new IOException(
            csv + " has no column \"file\"; its first line must name the columns");
      }
      for (CSVRecord record : parser) {
        table.add(csv + ":" + parser.getCurrentLineNumber(), record);
      }
    } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
      throw new IOException(csv + " is not a table of articles: " + e.getMessage(), e);
    }
    return table;
  }

  /** Cells that make no sense. */
  List<Outcome.Rejected> faults() {
    return List.copyOf(faults);
  }

  /** What the table says of a file, found by its path from the table's folder or by its name. */
  Metadata of(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    String path =
        absolute.startsWith(folder)
            ? folder.relativize(absolute).toString().replace('\\', '/')
            : "";
    Metadata found = rows.get(path);
    return found != null
        ? found
        : rows.getOrDefault(absolute.getFileName().toString(), Metadata.NONE);
  }

  private void add(String place, CSVRecord record) {
    Optional<String> url = cell(record, "url");
    Optional<String> published = cell(record, "published");
    Optional<LocalDate> day = published.flatMap(PublicationDate::in);
    if (published.isPresent() && day.isEmpty()) {
      faults.add(
          new Outcome.Rejected(
              place,
              Outcome.Reason.MALFORMED,
              "published \"" + published.get() + "\" is not a day; write it as 1995-06-28"));
    }
    cell(record, "file")
        .ifPresent(
            file ->
                rows.put(
                    file.replace('\\', '/').replaceFirst("^\\./", ""),
                    new Metadata(
                        day,
                        cell(record, "publisher"),
                        cell(record, "agency"),
                        cell(record, "byline"),
                        url)));
  }

  private static Optional<String> cell(CSVRecord record, String column) {
    return record.isSet(column)
        ? Optional.of(record.get(column)).filter(value -> !value.isBlank())
        : Optional.empty();
  }
}
