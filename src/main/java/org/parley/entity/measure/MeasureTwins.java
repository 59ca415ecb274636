package org.parley.entity.measure;

import java.util.List;

/** Gives a penalty what is told of those that its phrase or its sentence names beside it. */
final class MeasureTwins {
  private MeasureTwins() {}

  static void complete(List<MeasureDraft> drafts) {
    List<MeasureDraft> penalties = drafts.stream().filter(MeasureDraft::isLaid).toList();
    share(penalties);
    for (MeasureDraft draft : penalties) {
      if (draft.statuses().isEmpty() && !draft.claims().get(0).constants().containsKey("owned")) {
        penalties.stream()
            .filter(other -> other.type().equals(draft.type()) && draft.isBeside(other))
            .flatMap(other -> other.latest().stream())
            .findFirst()
            .ifPresent(status -> draft.status(status.name(), 0, draft.claims().get(0)));
      }
    }
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
}
