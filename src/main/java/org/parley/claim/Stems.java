package org.parley.claim;

import java.util.ArrayList;
import java.util.List;

/** Undoes the regular endings of English verbs and nouns, without a dictionary. */
public final class Stems {
  private static final int SHORTEST = 3;

  private Stems() {}

  /** What a word may be a regular form of, likeliest first: "expelled" of "expel" and "expelle". */
  public static List<String> of(String word) {
    List<String> stems = new ArrayList<>();
    for (String ending : List.of("ing", "ed", "es", "s")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        String stem = word.substring(0, word.length() - ending.length());
        stems.add(stem);
        stems.add(stem + "e");
        int last = stem.length() - 1;
        if (stem.charAt(last) == stem.charAt(last - 1)) {
          stems.add(stem.substring(0, last));
        }
        if (stem.charAt(last) == 'i') {
          stems.add(stem.substring(0, last) + "y");
        }
      }
    }
    return stems;
  }
}
