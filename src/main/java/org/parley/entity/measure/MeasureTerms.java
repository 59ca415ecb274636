package org.parley.entity.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Claim;

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
      if (told.isPresent() && isTerm(draft, told.get().claim())) {
        draft.status(state, SURE, told.get().claim());
      }
    }
  }

  /** Whether the sentence that tells how far a measure has got tells it as a term. */
  private static boolean isTerm(MeasureDraft draft, Claim told) {
    List<Claim> here =
        draft.claims().stream()
            .filter(claim -> MeasureDraft.sentence(claim) == MeasureDraft.sentence(told))
            .toList();
    return here.stream().anyMatch(claim -> claim.constants().containsKey("terms"))
        && here.stream()
            .noneMatch(
                claim -> claim.constants().getOrDefault("status", "").endsWith("#postponed"));
  }
}
