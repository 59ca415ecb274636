package org.parley.claim.meeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.parley.claim.Tree;

/** The verbs and nouns that may tell of an encounter, each with how much it tells. */
final class Encounters {
  private static final String TABLE = "/claim/encounters.tsv";

  private final Map<String, Integer> verbs = new HashMap<>();
  private final Map<String, Integer> nouns = new HashMap<>();

  Encounters() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Encounters.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          enter(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " cannot be read; the build is damaged", e);
    }
  }

  private void enter(String line) {
    String[] columns = line.split("\t");
    if (columns.length != 3) {
      throw new IllegalStateException(TABLE + ": not three columns in \"" + line + "\"; add them");
    }
    Map<String, Integer> words = columns[1].equals("V") ? verbs : nouns;
    for (String word : columns[2].split(" ")) {
      words.merge(word, Integer.valueOf(columns[0]), Math::max);
    }
  }

  /** How much the word at an index tells of an encounter; 0 for nothing. */
  int weight(Tree tree, int i) {
    String tag = tree.token(i).tag();
    if (tree.mention(i).isPresent()) {
      return 0;
    }
    return tag.startsWith("V") || tree.word(i).equals("due")
        ? verbs.getOrDefault(tree.smallLemma(i), 0)
        : tag.startsWith("NN") ? nouns.getOrDefault(tree.smallLemma(i), 0) : 0;
  }
}
