package org.parley.entity.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.entity.Entity;

/**
 * The figures of an article so far, to tell one that is told again from another with the same
 * number: "94 percent of its gallium and 94 percent of its germanium".
 */
final class KnownFigures {
  private final Map<String, List<Known>> byValue = new HashMap<>();

  private record Known(String iri, Optional<Entity> goods) {
    boolean isOf(Optional<Entity> others) {
      return goods.isEmpty() || others.isEmpty() || goods.equals(others);
    }
  }

  /**
   * The IRI of a figure.
   *
   * @param value what is measured, and how much it is
   * @param goods the goods that its own words name
   * @param fresh the IRI of one that is told for the first time
   */
  String iri(String value, Optional<Entity> goods, Supplier<String> fresh) {
    List<Known> same = byValue.computeIfAbsent(value, v -> new ArrayList<>());
    return same.stream()
        .filter(known -> known.isOf(goods))
        .map(Known::iri)
        .findFirst()
        .orElseGet(
            () -> {
              same.add(new Known(fresh.get(), goods));
              return same.get(same.size() - 1).iri();
            });
  }
}
