package org.parley.entity.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Claim;
import org.parley.claim.Modality;

/** Gives what is told as a term of a deal the state of the deal: agreed, or still proposed. */
final class MeasureTerms {
  private static final Set<String> TO_COME =
      Set.of("threatened", "announced", "withdrawn", "proposed");
  private static final int SURE = 4;

  private MeasureTerms() {}

  static void settle(List<MeasureDraft> drafts) {
    Set<String> states =
        Set.copyOf(
            drafts.stream()
                .filter(draft -> draft.type().equals("TradeAgreement"))
                .flatMap(draft -> draft.latest().stream())
                .map(MeasureDraft.Status::name)
                .toList());
    String state = states.contains("agreed") ? "agreed" : "proposed";
    for (MeasureDraft draft : drafts) {
      Optional<MeasureDraft.Status> told =
          draft.latest().filter(status -> TO_COME.contains(status.name()));
      boolean term =
          told.isPresent()
              && (isTerm(draft, told.get().claim()) || isCut(draft, told.get(), drafts));
      if (term) {
        draft.status(state, SURE, told.get().claim());
      }
    }
  }

  /** "Tokyo will lower its duty on beef", in news of a deal that Tokyo has signed. */
  private static boolean isCut(
      MeasureDraft draft, MeasureDraft.Status told, List<MeasureDraft> drafts) {
    Claim claim = told.claim();
    return claim.rule().equals("cut-measure")
        && claim.modality() == Modality.PLANNED
        && drafts.stream()
            .filter(deal -> deal.type().equals("TradeAgreement"))
            .filter(deal -> deal.latest().filter(s -> s.name().equals("agreed")).isPresent())
            .anyMatch(
                deal ->
                    draft.links("imposedBy").keySet().stream()
                        .anyMatch(deal.links("imposedBy")::containsKey));
  }

  /** Whether the sentence that tells how far a measure has got tells it as a term. */
  private static boolean isTerm(MeasureDraft draft, Claim told) {
    List<Claim> here =
        draft.claims().stream()
            .filter(claim -> MeasureDraft.sentence(claim) == MeasureDraft.sentence(told))
            .toList();
    return !told.rule().equals("press-ahead")
        && here.stream().anyMatch(claim -> claim.constants().containsKey("terms"))
        && here.stream()
            .noneMatch(
                claim -> claim.constants().getOrDefault("status", "").endsWith("#postponed"));
  }
}
