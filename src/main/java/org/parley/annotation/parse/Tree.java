package org.parley.annotation.parse;

import java.util.List;

/**
 * The dependencies of a sentence: one arc a word, one root, no cycle.
 *
 * @param arcs the arc of each word in word order; empty for an empty sentence
 */
public record Tree(List<Arc> arcs) {
  public Tree {
    arcs = List.copyOf(arcs);
    long roots = arcs.stream().filter(arc -> arc.head() == Arc.ROOT).count();
    if (roots != (arcs.isEmpty() ? 0 : 1)) {
      throw new IllegalArgumentException(
          "tree of " + arcs.size() + " words has " + roots + " roots");
    }
    int word = dependingOnItself(arcs);
    if (word >= 0) {
      throw new IllegalArgumentException("word " + word + " depends on itself: " + arcs);
    }
  }

  /** A word that depends on itself by way of others, or -1 where none does. */
  public static int dependingOnItself(List<Arc> arcs) {
    int[] seen = new int[arcs.size()];
    for (int start = 0; start < arcs.size(); start++) {
      for (int at = start; at != Arc.ROOT && seen[at] != -1; at = arcs.get(at).head()) {
        if (seen[at] == start + 1) {
          return at;
        }
        seen[at] = start + 1;
      }
      for (int at = start; at != Arc.ROOT && seen[at] != -1; at = arcs.get(at).head()) {
        seen[at] = -1;
      }
    }
    return -1;
  }

  public int head(int word) {
    return arcs.get(word).head();
  }

  public String relation(int word) {
    return arcs.get(word).relation();
  }

  public int size() {
    return arcs.size();
  }
}
