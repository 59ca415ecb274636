package org.parley.claim.measure;

import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Tree;

/** Tells what a party is to a measure from the preposition that it stands behind. */
record MeasureParties(MeasureHead measure) {
  private static final Set<String> COMPLAINTS =
      Set.of("complaint", "petition", "request", "case", "charge", "claim");

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

  /** "Barring Japanese fish from the U.S. market": where it goes to. */
  boolean isMarket(Mention party, MeasureRoles roles) {
    Tree tree = measure.tree();
    int i = measure.behind(party);
    boolean named =
        i < tree.size()
            && Set.of("market", "shelf", "shore", "store", "port", "soil").contains(tree.lemma(i));
    boolean wares = Kinds.isOfWares(tree, party) && !roles.has("GOODS");
    return named || roles.has("OWNER") && isNoun(tree, i) && !wares;
  }

  /** "A panel on the American complaint": who complains brings the panel about. */
  boolean isOfComplaint(Mention party) {
    Tree tree = measure.tree();
    int next = measure.behind(party);
    return measure.type().equals("Investigation")
        && next < tree.size()
        && COMPLAINTS.contains(tree.lemma(next));
  }

  private static boolean isNoun(Tree tree, int i) {
    return i < tree.size() && tree.token(i).tag().startsWith("N");
  }
}
