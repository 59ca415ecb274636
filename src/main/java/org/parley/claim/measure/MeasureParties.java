package org.parley.claim.measure;

import java.util.Set;
import org.parley.claim.MeasurePart;

/** Tells what a party is to a measure from the preposition that it stands behind. */
record MeasureParties(MeasureHead measure) {

  /**
   * The role of a party.
   *
   * @param preposition the preposition in force; empty where none is
   * @param noun the last noun before the party, or an empty string
   * @param last what was named last before it
   * @param outward whether goods that leave are spoken of
   */
  String role(String preposition, String noun, MeasurePart last, boolean outward) {
    if (measure.isAgreement()) {
      return preposition.equals("with")
          ? "OWNER"
          : Set.of("between", "and", "by", "among").contains(preposition) ? "SIDE" : "";
    }
    boolean opening = measure.isOpening();
    return switch (preposition) {
      case "on", "against", "from", "onto", "upon" -> "OWNER";
      case "into" -> measure.type().equals("Investigation") ? "OWNER" : "";
      case "over", "about" -> measure.kind().equals("complaint") ? "OWNER" : "";
      case "to" -> opening || outward ? "OWNER" : "";
      case "of" ->
          opening || measure.kind().equals("embargo") || measure.type().equals("Investigation")
              ? "OWNER"
              : "";
      case "in" ->
          opening || Set.of("make", "market").contains(noun)
              ? "OWNER"
              : measure.type().equals("Tariff") && (noun.isEmpty() || last == MeasurePart.PERCENT)
                  ? "IMPOSER"
                  : "";
      case "by" -> noun.equals("make") ? "" : "IMPOSER";
      case "for" ->
          measure.type().equals("Quota")
                  || measure.isPrivilege()
                  || measure.isRate()
                  || measure.type().equals("Tariff") && last == MeasurePart.PERCENT
              ? "OWNER"
              : "";
      default -> "";
    };
  }
}
