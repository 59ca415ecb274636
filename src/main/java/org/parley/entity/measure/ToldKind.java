package org.parley.entity.measure;

import java.util.Locale;
import org.parley.claim.Claim;

/** Names the kind of a measure that a phrasing tells and no noun names. */
final class ToldKind {
  private ToldKind() {}

  /**
   * The label of the kind.
   *
   * @param type local name of the measure's class
   */
  static String of(String type, Claim claim) {
    return switch (claim.rule()) {
      case "require-bonds" -> "bond requirement";
      case "rule-on-dumping" -> "anti-dumping investigation";
      default -> of(type);
    };
  }

  private static String of(String type) {
    return switch (type) {
      case "Sanction" -> "retaliation";
      case "MarketOpening" -> "market opening";
      case "VoluntaryPlan" -> "voluntary plan";
      case "NumericalTarget" -> "numerical target";
      case "TradeAgreement" -> "trade agreement";
      case "LegalProvision" -> "law";
      default -> type.toLowerCase(Locale.ROOT);
    };
  }
}
