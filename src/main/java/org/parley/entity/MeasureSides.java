package org.parley.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Claim;

/**
 * Tells who imposes a measure of which the text does not say it, from the other measures of the
 * article: those of the same sentence, or all where they have one imposer.
 */
final class MeasureSides {
  private static final Set<String> PENALTIES = Set.of("Tariff", "Sanction", "Quota");

  private MeasureSides() {}

  static void complete(List<MeasureDraft> drafts) {
    List<MeasureDraft> penalties =
        drafts.stream()
            .filter(d -> PENALTIES.contains(d.type()) && d.instrument().isEmpty())
            .toList();
    Map<MeasureDraft, Entity> found = new LinkedHashMap<>();
    for (MeasureDraft draft : penalties) {
      if (draft.links("imposedBy").isEmpty()) {
        List<MeasureDraft> beside = penalties.stream().filter(d -> meet(d, draft)).toList();
        sole(beside, draft).ifPresent(imposer -> found.put(draft, imposer));
      }
    }
    found.forEach((draft, imposer) -> draft.link("imposedBy", imposer, draft.claims().get(0)));
  }

  /** The one imposer of these measures who is not whom the measure aims at. */
  private static Optional<Entity> sole(List<MeasureDraft> drafts, MeasureDraft measure) {
    List<Entity> imposers =
        drafts.stream()
            .flatMap(d -> d.links("imposedBy").values().stream())
            .filter(imposer -> !measure.links("against").containsKey(imposer.iri()))
            .distinct()
            .toList();
    return imposers.size() == 1 ? Optional.of(imposers.get(0)) : Optional.empty();
  }

  private static boolean meet(MeasureDraft one, MeasureDraft other) {
    return one.claims().stream()
        .map(Claim::evidence)
        .anyMatch(
            here ->
                other.claims().stream()
                    .map(Claim::evidence)
                    .anyMatch(there -> here.span().overlaps(there.span())));
  }
}
