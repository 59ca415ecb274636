package org.parley.claim.figure;

import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.claim.Tree;

/** Tells whether an amount is what duties have brought in. */
record Proceeds(Tree tree, Amount amount) {
  private static final int REACH = 10;
  private static final Set<String> COLLECTING = Set.of("collect", "raise", "reap", "gather");

  /** "Collected $31 billion in tariffs". */
  boolean isCollected(int end) {
    boolean duties = false;
    for (int i = end + 1; tree.word(end).matches("in|of") && i < end + 4; i++) {
      duties = duties || i < tree.size() && Implied.CHARGES.contains(tree.lemma(i));
    }
    boolean collected = false;
    for (int i = tree.at(amount.span().start()); i >= 0; i--) {
      collected = collected || COLLECTING.contains(tree.lemma(i));
    }
    for (int i = end; i < Math.min(tree.size(), end + REACH) && !tree.word(i).equals(","); i++) {
      collected =
          collected
              || COLLECTING.contains(tree.lemma(i)) && tree.token(i).tag().matches("VB[DNPZ]?");
    }
    return duties && collected || isRaised();
  }

  /** "Tariffs would raise $600 billion a year". */
  private boolean isRaised() {
    Governor governor = new Governor(tree, amount);
    boolean raised = governor.near().filter(Set.of("raise", "yield", "net")::contains).isPresent();
    int verb = governor.verb().orElse(0);
    for (int i = verb - 1; raised && i >= Math.max(0, verb - REACH); i--) {
      if (Implied.CHARGES.contains(tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }
}
