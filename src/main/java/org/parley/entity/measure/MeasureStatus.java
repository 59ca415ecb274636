package org.parley.entity.measure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Modality;

/** Tells how far a measure has got from the verb that it stands with and how that is put. */
final class MeasureStatus {
  private static final Set<String> ACHIEVED =
      Set.of("inForce", "agreed", "withdrawn", "postponed", "rejected", "expired");
  private static final Map<String, String> BY_CLASS =
      Map.of(
          "Tariff", "inForce",
          "Sanction", "threatened",
          "Quota", "inForce",
          "TradeAgreement", "proposed",
          "LegalProvision", "inForce",
          "MarketOpening", "demanded",
          "NumericalTarget", "demanded",
          "VoluntaryPlan", "proposed",
          "Investigation", "inForce");

  /** Kinds that are spoken of because they are there. */
  private static final Set<String> STANDING =
      Set.of(
          "import ban",
          "exemption",
          "trading status",
          "export ban",
          "embargo",
          "export control",
          "export licence",
          "export tax",
          "export subsidy",
          "subsidy",
          "import licence",
          "minimum price",
          "managed trade",
          "local content requirement",
          "rules of origin",
          "procurement rules",
          "product standard",
          "tax");

  private MeasureStatus() {}

  /**
   * The status that a verb gives.
   *
   * @param status the status that the verb gives where it is told as fact
   * @param modality how the text puts the verb
   * @param stated whether the text states that the verb's act is done or resolved on
   * @param penalty whether the measure is one that is threatened rather than offered
   */
  static Optional<String> of(String status, Modality modality, boolean stated, boolean penalty) {
    if (!stated && ACHIEVED.contains(status) && modality != Modality.DENIED) {
      boolean begins = status.equals("inForce") || status.equals("agreed");
      return begins ? Optional.of(penalty ? "threatened" : "proposed") : Optional.empty();
    }
    if (!ACHIEVED.contains(status)) {
      return modality == Modality.DENIED ? Optional.empty() : Optional.of(status);
    }
    boolean starts = status.equals("inForce");
    return switch (modality) {
      case ASSERTED -> Optional.of(status);
      case PLANNED ->
          starts
              ? Optional.of(penalty ? "announced" : "agreed")
              : status.equals("agreed") ? Optional.of("proposed") : Optional.of(status);
      case POSSIBLE, CONDITIONAL ->
          starts || status.equals("agreed")
              ? Optional.of(penalty ? "threatened" : "proposed")
              : Optional.empty();
      case DENIED ->
          status.equals("rejected")
              ? Optional.of(penalty ? "threatened" : "proposed")
              : status.equals("agreed") ? Optional.of("proposed") : Optional.empty();
    };
  }

  /**
   * The status of a measure of which the text gives none.
   *
   * @param kind label of its kind, such as "import ban"
   */
  static String usual(String type, String kind) {
    return STANDING.contains(kind) ? "inForce" : BY_CLASS.getOrDefault(type, "proposed");
  }
}
