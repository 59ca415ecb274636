package org.parley.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells from the verb above the word for a measure whether the measure is only to come. */
record MeasureMood(MeasureHead measure) {
  private static final int DEPTH = 3;
  private static final int REACH = 3;
  private static final Set<String> COMING =
      Set.of(
          "eventual",
          "future",
          "impending",
          "looming",
          "pending",
          "possible",
          "potential",
          "proposed",
          "renegotiated",
          "revised",
          "rewritten",
          "threatened");
  private static final Set<String> IMPOSED =
      Set.of("Tariff", "Sanction", "Quota", "TradeMeasure", "VoluntaryPlan");
  private static final Set<String> ENDING =
      Set.of(
          "abolish",
          "cut",
          "dismantle",
          "drop",
          "ease",
          "eliminate",
          "end",
          "lift",
          "loosen",
          "keep",
          "lower",
          "maintain",
          "phase",
          "preserve",
          "reduce",
          "relax",
          "remove",
          "repeal",
          "rescind",
          "retain",
          "scrap",
          "slash",
          "trim",
          "waive");

  private static final Set<String> REMOVALS =
      Set.of(
          "abolition",
          "cut",
          "effect",
          "elimination",
          "end",
          "impact",
          "lifting",
          "reduction",
          "relief",
          "removal",
          "repeal",
          "suspension",
          "threat");

  /** Whether the text speaks of the measure as of something that may or will be. */
  boolean isOpen() {
    Tree tree = measure.tree();
    for (int i = Math.max(0, measure.first() - REACH); i < measure.first(); i++) {
      if (COMING.contains(tree.word(i))) {
        return true;
      }
    }
    int word = tree.head(measure.mention().span());
    List<Integer> above = tree.above(word).stream().limit(DEPTH).toList();
    Optional<Integer> verb =
        above.stream().filter(i -> tree.token(i).tag().startsWith("V")).findFirst();
    boolean imposed = IMPOSED.contains(measure.type()) && !measure.known();
    if (verb.isEmpty()
        || !imposed
        || ENDING.contains(tree.lemma(verb.get()))
        || above.stream().anyMatch(i -> REMOVALS.contains(tree.lemma(i)))) {
      return false;
    }
    boolean subject = tree.token(word).relation().equals("nsubj");
    return switch (new ModalityReader(tree).of(verb.get())) {
      case ASSERTED, DENIED -> false;
      case POSSIBLE -> !subject;
      case PLANNED, CONDITIONAL -> true;
    };
  }
}
