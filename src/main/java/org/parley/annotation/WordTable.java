package org.parley.annotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tables of words that come with the program: a row a line, cells apart by tabs, with
 * blank lines and lines that begin with "#" between them.
 */
public final class WordTable {
  private WordTable() {}

  /**
   * The rows of a table in their order.
   *
   * @param name of the resource, from the root of the class path
   * @param columns how many cells each row has
   * @throws IllegalStateException where a row has more or fewer; the message names its line
   */
  public static List<String[]> rows(String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                WordTable.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t");
          if (cells.length != columns) {
            throw new IllegalStateException(
                name + ":" + number + ": not " + columns + " columns in \"" + line + "\"; mend it");
          }
          rows.add(cells);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read; the build is damaged", e);
    }
    return rows;
  }
}
