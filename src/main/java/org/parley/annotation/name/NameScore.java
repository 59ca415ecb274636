package org.parley.annotation.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How well a model finds names in sentences whose names are known.
 *
 * @param right names found with the right kind and extent
 * @param found names found
 * @param known names that are there
 */
public record NameScore(int right, int found, int known) {

  /**
   * Labels the examples and compares.
   *
   * @param kinds kinds of names that count, such as PER
   */
  public static NameScore of(NameModel model, List<NameExample> examples, Set<String> kinds) {
    int right = 0;
    int found = 0;
    int known = 0;
    for (NameExample example : examples) {
      Set<String> guesses = names(model.label(example.words(), example.tags()), kinds);
      Set<String> gold = names(Labels.detailed(example.labels()), kinds);
      found += guesses.size();
      known += gold.size();
      guesses.retainAll(gold);
      right += guesses.size();
    }
    return new NameScore(right, found, known);
  }

  private static Set<String> names(List<String> labels, Set<String> kinds) {
    Set<String> names = new HashSet<>();
    int start = 0;
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      start = label.startsWith("B-") || label.startsWith("U-") ? i : start;
      if (label.startsWith("L-") || label.startsWith("U-")) {
        String kind = label.substring(2);
        if (kinds.contains(kind)) {
          names.add(start + "-" + i + " " + kind);
        }
      }
    }
    return names;
  }

  @Override
  public String toString() {
    double precision = (double) right / Math.max(1, found);
    double recall = (double) right / Math.max(1, known);
    double f1 = 2.0 * right / Math.max(1, found + known);
    return String.format(
        Locale.ROOT, "precision %.3f recall %.3f F1 %.3f of %d", precision, recall, f1, known);
  }
}
