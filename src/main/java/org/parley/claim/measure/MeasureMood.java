package org.parley.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Tells from the verb above the word for a measure whether the measure is only to come. */
record MeasureMood(MeasureHead measure) {
  private static final int DEPTH = 3;
  private static final int REACH = 3;
  private static final int NEAR = 5;
  private static final Set<String> FACING = Set.of("face", "be", "carry", "attract", "have", "pay");

  /** Words that say of a measure that it is there. */
  private static final Set<String> STANDING =
      Set.of(
          "already",
          "now",
          "currently",
          "still",
          "existing",
          "current",
          "present",
          "longstanding",
          "long-standing",
          "prevailing");

  /** What is ready and not yet there. */
  private static final Set<String> DRAFTED =
      Words.of("drafted prepared drawn planned threatened proposed announced readied promised");

  private static final Set<String> VANISHING =
      Words.of("disappear vanish go lapse expire end fall die");
  private static final Set<String> CHANGING =
      Words.of("rise climb jump go increase double triple leap fall drop be");
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
          "absorb",
          "circumvent",
          "cut",
          "dismantle",
          "dodge",
          "drop",
          "ease",
          "eliminate",
          "end",
          "evade",
          "forgo",
          "halve",
          "lift",
          "loosen",
          "keep",
          "lower",
          "maintain",
          "pay",
          "pare",
          "phase",
          "preserve",
          "reduce",
          "refund",
          "relax",
          "remove",
          "repeal",
          "rescind",
          "retain",
          "scrap",
          "skirt",
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

  /** Whether the words right around the measure say that it is there. */
  boolean isStanding() {
    Tree tree = measure.tree();
    boolean imposed = IMPOSED.contains(measure.type()) && !measure.known() && !isToChange();
    for (int i = measure.first() - 1; imposed && i >= Math.max(0, measure.first() - NEAR); i--) {
      if (isStanding(i)) {
        return true;
      }
      if (tree.token(i).tag().matches("[,:]|CC|VB[DPZ]") && !FACING.contains(tree.lemma(i))) {
        break;
      }
    }
    for (int i = measure.last() + 1; imposed && i < end(); i++) {
      boolean drafted = i + 1 < tree.size() && DRAFTED.contains(tree.word(i + 1));
      if (STANDING.contains(tree.word(i)) && !drafted) {
        return true;
      }
    }
    return imposed && new MeasureApart(tree).since(measure.last()).isPresent();
  }

  /** "The duty, now 1%, will climb to 40%": it is there, and is to be another. */
  private boolean isToChange() {
    Tree tree = measure.tree();
    for (int i = measure.last() + 1; i + 1 < tree.size(); i++) {
      if (Set.of("will", "would").contains(tree.word(i))) {
        return CHANGING.contains(tree.lemma(i + 1));
      }
    }
    return false;
  }

  /** "Would not rule out a duty", "refused to rule out sanctions". */
  private boolean isNotRuledOut() {
    Tree tree = measure.tree();
    for (int i = measure.first() - 1; i > Math.max(1, measure.first() - NEAR); i--) {
      if (tree.word(i).equals("out") && tree.lemma(i - 1).equals("rule")) {
        return tree.word(i - 2).matches("not|n't|n’t|never|to|without");
      }
      if (tree.token(i).tag().matches("[,.:]|VB[DPZ]")) {
        return false;
      }
    }
    return false;
  }

  /** "Vowed to keep talking after a 39% tariff": what a clause takes for granted. */
  private boolean isGiven() {
    Tree tree = measure.tree();
    int i = measure.first() - 1;
    while (i >= 0 && tree.token(i).tag().matches("DT|JJ.?|NN.*|CD|HYPH|PRP\\$|POS|RB|\\$")) {
      i--;
    }
    return i >= 0 && Set.of("after", "since", "despite", "amid").contains(tree.word(i));
  }

  /** "May have to pay penalty duties". */
  private boolean isYetToPay(int verb) {
    Tree tree = measure.tree();
    Modality told = new ModalityReader(tree).of(verb);
    return tree.lemma(verb).equals("pay")
        && (told == Modality.POSSIBLE || told == Modality.CONDITIONAL);
  }

  /** "Could end in tariffs", "would fall on cheese": what comes about and does not go. */
  private boolean isFollowedBy(int verb, String one, String other) {
    Tree tree = measure.tree();
    String next = verb + 1 < tree.size() ? tree.word(verb + 1) : "";
    return next.equals(one) || next.equals(other);
  }

  private int end() {
    return Math.min(measure.tree().size(), measure.last() + NEAR);
  }

  private boolean isStanding(int i) {
    String word = measure.tree().word(i);
    return STANDING.contains(word) || word.endsWith("-old");
  }

  /** "Duties will fall on wine": what is to be, and not only may be. */
  boolean isComing() {
    Tree tree = measure.tree();
    Optional<Integer> verb =
        tree.above(tree.head(measure.mention().span())).stream()
            .limit(DEPTH)
            .filter(i -> tree.token(i).tag().startsWith("V"))
            .findFirst();
    return verb.filter(
            v ->
                new ModalityReader(tree).of(v) == Modality.PLANNED
                    && tree.children(v, "aux").stream()
                        .anyMatch(i -> Set.of("will", "'ll", "’ll").contains(tree.word(i))))
        .isPresent();
  }

  /** Whether the text speaks of the measure as of something that may or will be. */
  boolean isOpen() {
    Tree tree = measure.tree();
    if (isStanding()) {
      return false;
    }
    for (int i = Math.max(0, measure.first() - REACH); i < measure.first(); i++) {
      if (COMING.contains(tree.word(i))) {
        return true;
      }
    }
    if (isNotRuledOut()) {
      return true;
    }
    if (isGiven()) {
      return false;
    }
    int word = tree.head(measure.mention().span());
    List<Integer> above = tree.above(word).stream().limit(DEPTH).toList();
    Optional<Integer> verb =
        above.stream().filter(i -> tree.token(i).tag().startsWith("V")).findFirst();
    boolean imposed = IMPOSED.contains(measure.type()) && !measure.known();
    if (verb.isEmpty()
        || !imposed
        || ENDING.contains(tree.lemma(verb.get()))
            && !isYetToPay(verb.get())
            && !isFollowedBy(verb.get(), "in", "with")
        || above.stream().anyMatch(i -> REMOVALS.contains(tree.lemma(i)))) {
      return false;
    }
    boolean subject = tree.token(word).relation().equals("nsubj");
    boolean falling = isFollowedBy(verb.get(), "on", "upon");
    if (subject && VANISHING.contains(tree.lemma(verb.get())) && !falling) {
      return false;
    }
    return switch (new ModalityReader(tree).of(verb.get())) {
      case ASSERTED, DENIED -> false;
      case POSSIBLE -> !subject;
      case PLANNED, CONDITIONAL -> true;
    };
  }
}
