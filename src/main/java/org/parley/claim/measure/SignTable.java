package org.parley.claim.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.annotation.WordTable;
import org.parley.claim.Tree;

/** The words that tell how far a measure beside them has got. */
final class SignTable {
  private static final String TABLE = "/claim/measure-signs.tsv";

  private final Map<String, List<Sign>> before = new HashMap<>();
  private final Map<String, List<Sign>> behind = new HashMap<>();

  /**
   * One line of the table.
   *
   * @param status local name of the status
   * @param weight above 0
   * @param slots alternatives for each word
   */
  record Sign(String status, int weight, List<Set<String>> slots) {
    int length() {
      return slots.size();
    }
  }

  SignTable() {
    WordTable.rows(TABLE, 4).forEach(this::enter);
  }

  private void enter(String[] columns) {
    List<Set<String>> slots = new ArrayList<>();
    for (String slot : columns[3].split(" ")) {
      slots.add(Set.of(slot.split("\\|")));
    }
    Sign sign = new Sign(columns[0], Integer.parseInt(columns[1]), List.copyOf(slots));
    boolean front = columns[2].equals("before");
    Map<String, List<Sign>> index = front ? before : behind;
    for (String word : slots.get(front ? slots.size() - 1 : 0)) {
      index.computeIfAbsent(word, key -> new ArrayList<>()).add(sign);
    }
  }

  /** The signs in front of a measure whose last word is this one. */
  List<Sign> endingAt(Tree tree, int word) {
    return found(tree, word, before, true);
  }

  /** The signs behind a measure whose first word is this one. */
  List<Sign> startingAt(Tree tree, int word) {
    return found(tree, word, behind, false);
  }

  private static List<Sign> found(
      Tree tree, int word, Map<String, List<Sign>> index, boolean backward) {
    List<Sign> candidates = index.get(tree.lemma(word));
    List<Sign> plain = index.get(tree.word(word));
    List<Sign> found = new ArrayList<>();
    for (List<Sign> signs : Arrays.asList(candidates, plain)) {
      if (signs != null) {
        for (Sign sign : signs) {
          int first = backward ? word - sign.length() + 1 : word;
          if (!found.contains(sign) && fits(tree, first, sign)) {
            found.add(sign);
          }
        }
      }
    }
    return found;
  }

  private static boolean fits(Tree tree, int first, Sign sign) {
    if (first < 0 || first + sign.length() > tree.size()) {
      return false;
    }
    for (int i = 0; i < sign.length(); i++) {
      Set<String> words = sign.slots().get(i);
      if (!words.contains(tree.lemma(first + i)) && !words.contains(tree.word(first + i))) {
        return false;
      }
    }
    return true;
  }
}
