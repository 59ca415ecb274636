package org.parley.annotation.name;

import java.util.ArrayList;
import java.util.List;

/** The labels of words in and outside names, and which may stand side by side. */
final class Labels {
  static final String OUTSIDE = "O";

  private Labels() {}

  /** Whether one label may follow another, or end a sentence. */
  static boolean follows(String last, String label, boolean end) {
    boolean open = last.startsWith("B-") || last.startsWith("I-");
    boolean goesOn = label.startsWith("I-") || label.startsWith("L-");
    if (open != goesOn || goesOn && !last.substring(2).equals(label.substring(2))) {
      return false;
    }
    return !end || !label.startsWith("B-") && !label.startsWith("I-");
  }

  /** Labels that tell last words and single words apart, from those of the CoNLL files. */
  static List<String> detailed(List<String> plain) {
    List<String> detailed = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      String label = plain.get(i);
      boolean starts = !label.startsWith("I-") || i == 0 || !inside(plain.get(i - 1), label);
      boolean ends =
          i + 1 == plain.size()
              || !inside(label, plain.get(i + 1))
              || plain.get(i + 1).startsWith("B-");
      detailed.add(
          label.equals(OUTSIDE)
              ? OUTSIDE
              : (starts ? ends ? "U" : "B" : ends ? "L" : "I") + label.substring(1));
    }
    return detailed;
  }

  private static boolean inside(String before, String label) {
    return !before.equals(OUTSIDE)
        && !label.equals(OUTSIDE)
        && before.substring(2).equals(label.substring(2));
  }
}
