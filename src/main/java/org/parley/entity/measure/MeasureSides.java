package org.parley.entity.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.annotation.Named;
import org.parley.entity.Entity;

/**
 * Tells who imposes a measure of which the text does not say it, and how far it has got, from the
 * measures named in the same sentence.
 */
final class MeasureSides {
  private MeasureSides() {}

  static void complete(List<MeasureDraft> drafts) {
    List<MeasureDraft> penalties =
        drafts.stream().filter(d -> d.isRestriction() && d.instrument().isEmpty()).toList();
    share(penalties);
    Map<MeasureDraft, Entity> found = new LinkedHashMap<>();
    for (MeasureDraft draft : penalties) {
      List<MeasureDraft> beside = penalties.stream().filter(d -> meet(d, draft)).toList();
      if (draft.statuses().isEmpty() && !draft.claims().get(0).constants().containsKey("owned")) {
        beside.stream()
            .flatMap(d -> d.latest().stream())
            .findFirst()
            .ifPresent(status -> draft.status(status.name(), 0, draft.claims().get(0)));
      }
      if (draft.links("imposedBy").isEmpty()) {
        List<MeasureDraft> near =
            penalties.stream().filter(d -> d != draft && areNear(d, draft)).toList();
        sole(near, draft).ifPresent(imposer -> found.put(draft, imposer));
      }
    }
    found.forEach((draft, imposer) -> draft.link("imposedBy", imposer, draft.claims().get(0)));
    only(penalties)
        .ifPresent(
            imposer ->
                penalties.stream()
                    .filter(draft -> draft.links("imposedBy").isEmpty())
                    .filter(draft -> draft.links("against").isEmpty())
                    .filter(draft -> !namesParty(draft))
                    .forEach(draft -> draft.link("imposedBy", imposer, draft.claims().get(0))));
  }

  /** Whether the sentence that first speaks of a measure names a party. */
  private static boolean namesParty(MeasureDraft draft) {
    return draft.claims().get(0).first("MEASURE").stream()
        .flatMap(phrase -> phrase.tree().sentence().mentions().stream())
        .anyMatch(
            mention -> mention instanceof Named named && named.category() == Named.Category.PARTY);
  }

  /** Whoever imposes all the measures of an article of which it is told who does. */
  private static Optional<Entity> only(List<MeasureDraft> drafts) {
    List<Entity> imposers =
        drafts.stream().flatMap(d -> d.links("imposedBy").values().stream()).distinct().toList();
    return imposers.size() == 1 ? Optional.of(imposers.get(0)) : Optional.empty();
  }

  /** "Tariffs of 25% on steel and 10% on aluminum": what one phrase names has one history. */
  private static void share(List<MeasureDraft> drafts) {
    for (MeasureDraft draft : drafts) {
      for (MeasureDraft twin : drafts) {
        if (draft != twin && draft.isNamedWith(twin)) {
          for (String property : List.of("imposedBy", "against", "legalBasis")) {
            if (draft.links(property).isEmpty()) {
              twin.links(property)
                  .values()
                  .forEach(
                      entity ->
                          draft.link(property, entity, twin.source(property + " " + entity.iri())));
            }
          }
          if (draft.effective().isEmpty()) {
            twin.effective().ifPresent(day -> draft.effective(day, twin.source("effectiveDate")));
          }
        }
      }
    }
  }

  /** The one imposer that the measure's sentences name who is not whom it aims at. */
  private static Optional<Entity> sole(List<MeasureDraft> drafts, MeasureDraft measure) {
    List<Entity> imposers =
        drafts.stream()
            .flatMap(
                d ->
                    d.links("imposedBy").values().stream()
                        .filter(
                            imposer ->
                                measure
                                    .sentences()
                                    .contains(d.sentence("imposedBy " + imposer.iri()))))
            .filter(imposer -> !measure.links("against").containsKey(imposer.iri()))
            .distinct()
            .toList();
    return imposers.size() == 1 ? Optional.of(imposers.get(0)) : Optional.empty();
  }

  private static boolean meet(MeasureDraft one, MeasureDraft other) {
    return one != other && one.type().equals(other.type()) && areNear(one, other);
  }

  private static boolean areNear(MeasureDraft one, MeasureDraft other) {
    return one.sentences().stream().anyMatch(other.sentences()::contains);
  }
}
