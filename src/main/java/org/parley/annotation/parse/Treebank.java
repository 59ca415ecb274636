package org.parley.annotation.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of sentences with trees: a word a line, a blank line between sentences. */
public final class Treebank {
  private final Path file;

  /**
   * A treebank with tab-separated columns.
   *
   * @param file form, Penn Treebank tag, head (1-based, 0 for the root), relation, lemma
   */
  public Treebank(Path file) {
    this.file = file;
  }

  /** All sentences of the file. */
  public List<Example> read() {
    List<Example> examples = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    List<Arc> arcs = new ArrayList<>();
    int number = 0;
    for (String line : lines()) {
      number++;
      if (line.isBlank()) {
        if (!words.isEmpty()) {
          examples.add(new Example(words, new Tree(arcs)));
        }
        words.clear();
        arcs.clear();
      } else {
        String[] columns = line.split("\t");
        if (columns.length < 4) {
          throw new IllegalArgumentException(
              file + ":" + number + ": expected form, tag, head, relation, found " + line);
        }
        words.add(new Word(columns[0], columns[1]));
        arcs.add(new Arc(Integer.parseInt(columns[2]) - 1, columns[3]));
      }
    }
    return examples;
  }

  private List<String> lines() {
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      lines.add("");
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("treebank " + file + " cannot be read", e);
    }
  }
}
