package org.parley.annotation.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Picks for each article the few others of a collection that most likely tell the same story. */
final class Companions {
  private static final int MOST = 8;
  private static final int SHARED_NAMES = 3;

  /** A name in more articles than this tells nothing of any two of them. */
  private static final int COMMON = 200;

  private final List<Witness> witnesses;
  private final Map<String, List<Integer>> byName = new HashMap<>();

  Companions(List<Witness> witnesses) {
    this.witnesses = List.copyOf(witnesses);
    for (int i = 0; i < witnesses.size(); i++) {
      for (String name : witnesses.get(i).names()) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The positions of those that share most names with the article at a position. */
  List<Integer> of(int article) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String name : witnesses.get(article).names()) {
      List<Integer> named = byName.get(name);
      if (named.size() <= COMMON) {
        named.forEach(other -> shared.merge(other, 1, Integer::sum));
      }
    }
    shared.remove(article);
    return shared.keySet().stream()
        .filter(other -> shared.get(other) >= SHARED_NAMES)
        .sorted(
            Comparator.<Integer>comparingInt(other -> -shared.get(other))
                .thenComparing(other -> witnesses.get(other).slug()))
        .limit(MOST)
        .toList();
  }
}
