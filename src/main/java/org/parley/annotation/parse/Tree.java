package org.parley.annotation.parse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The dependencies of a sentence: one arc a word, one root, no cycle.
 *
 * @param arcs the arc of each word in word order; empty for an empty sentence
 */
public record Tree(List<Arc> arcs) {
  public Tree {
    arcs = List.copyOf(arcs);
    fault(arcs)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault);
            });
  }

  /** What keeps arcs from being a tree. */
  public static Optional<String> fault(List<Arc> arcs) {
    long roots = arcs.stream().filter(arc -> arc.head() == Arc.ROOT).count();
    if (roots != (arcs.isEmpty() ? 0 : 1)) {
      return Optional.of("tree of " + arcs.size() + " words has " + roots + " roots");
    }
    OptionalInt circle = circle(arcs);
    return circle.isPresent()
        ? Optional.of("word " + circle.getAsInt() + " depends on itself: " + arcs)
        : Optional.empty();
  }

  /** A word that depends on itself, where there is one. */
  public static OptionalInt circle(List<Arc> arcs) {
    int[] seen = new int[arcs.size()];
    for (int start = 0; start < arcs.size(); start++) {
      for (int at = start; at != Arc.ROOT && seen[at] != -1; at = arcs.get(at).head()) {
        if (seen[at] == start + 1) {
          return OptionalInt.of(at);
        }
        seen[at] = start + 1;
      }
      for (int at = start; at != Arc.ROOT && seen[at] != -1; at = arcs.get(at).head()) {
        seen[at] = -1;
      }
    }
    return OptionalInt.empty();
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
