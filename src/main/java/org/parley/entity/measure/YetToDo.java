package org.parley.entity.measure;

import java.util.Set;
import java.util.stream.IntStream;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Tells verbs for what is still to be done, though nothing in their form says so. */
record YetToDo(Phrase verb) {
  private static final int NEAR = 5;
  private static final int FAR = 9;
  private static final Set<String> RESOLVING =
      Set.of("vote", "decide", "resolve", "backing", "approval", "go-ahead", "clearance");
  private static final Set<String> PLANS = Set.of("plan", "intention", "decision", "intent");

  /** "Announced plans on Friday to levy duties": what a plan is for. */
  boolean isOfPlan() {
    Tree tree = verb.tree();
    int to = verb.head() - 1;
    return isInfinitive()
        && IntStream.range(Math.max(0, to - NEAR), to)
            .anyMatch(i -> PLANS.contains(tree.lemma(i)) && tree.token(i).tag().startsWith("N"));
  }

  /** "Voted by the narrowest of margins to levy duties": resolved on, wherever the verb hangs. */
  boolean isVoted() {
    Tree tree = verb.tree();
    int to = verb.head() - 1;
    for (int i = to - 1; isInfinitive() && i >= Math.max(0, to - FAR); i--) {
      if (RESOLVING.contains(tree.lemma(i)) && tree.token(i).tag().matches("VB[DZ]|VBN|NN")) {
        return true;
      }
      if (tree.token(i).tag().matches("VB.?|MD|[.:,]")) {
        return false;
      }
    }
    return false;
  }

  /** "Is to take effect". */
  boolean isToBe() {
    Tree tree = verb.tree();
    return isInfinitive()
        && Set.of("is", "are", "was", "were").contains(tree.word(verb.head() - 2));
  }

  /** "Japan is to restrict exports": settled, if no one doubts it. */
  boolean isDue() {
    return isToBe() && verb.tree().word(verb.head() - 2).matches("is|are");
  }

  /** "Before Washington slaps duties on cars". */
  boolean isAhead() {
    Tree tree = verb.tree();
    return tree.token(verb.head()).tag().matches("VB[ZP]")
        && tree.children(verb.head(), "mark").stream().anyMatch(i -> tree.word(i).equals("before"));
  }

  /** "Offered to drop the quotas": they are still there. */
  boolean isOffered() {
    int above = verb.tree().token(verb.head()).head();
    return above >= 0 && Set.of("offer", "propose").contains(verb.tree().lemma(above));
  }

  private boolean isInfinitive() {
    return verb.head() > 1 && verb.tree().word(verb.head() - 1).equals("to");
  }
}
