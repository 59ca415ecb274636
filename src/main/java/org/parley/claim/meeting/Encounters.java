package org.parley.claim.meeting;

import java.util.HashMap;
import java.util.Map;
import org.parley.annotation.WordTable;
import org.parley.claim.Tree;

/** The verbs and nouns that may tell of an encounter, each with how much it tells. */
final class Encounters {
  private static final String TABLE = "/claim/encounters.tsv";

  private final Map<String, Integer> verbs = new HashMap<>();
  private final Map<String, Integer> nouns = new HashMap<>();

  Encounters() {
    WordTable.rows(TABLE, 3).forEach(this::enter);
  }

  private void enter(String[] columns) {
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
