package org.parley.claim.measure;

import java.util.Optional;
import java.util.Set;
import org.parley.claim.Tree;

/** Tells from the words in front of a measure whether it is new, old, or one named before. */
record MeasureAge(MeasureHead measure) {
  private static final int REACH = 4;
  private static final Set<String> NEW =
      Set.of("new", "fresh", "successor", "second", "replacement", "future", "renegotiated");
  private static final Set<String> OLD =
      Set.of("current", "existing", "old", "present", "expiring", "original", "previous", "first");
  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "such");

  /** "new" or "old", where a word says so. */
  Optional<String> told() {
    Tree tree = measure.tree();
    for (int i = measure.first() - 1; i >= Math.max(0, measure.first() - REACH); i--) {
      String word = tree.word(i);
      if (NEW.contains(word)) {
        return Optional.of("new");
      }
      if (OLD.contains(word) || isPastYear(word)) {
        return Optional.of("old");
      }
      if (!tree.token(i).tag().matches("[NJC].*|VBG|HYPH")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The 1986 accord". */
  private static boolean isPastYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
  }

  /** Whether it is spoken of as known: "the duties". */
  boolean isDefinite() {
    int before = measure.first() - 1;
    return before >= 0 && DEFINITE.contains(measure.tree().word(before));
  }
}
