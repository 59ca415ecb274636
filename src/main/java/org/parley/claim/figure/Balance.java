package org.parley.claim.figure;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Named;
import org.parley.claim.Kinds;
import org.parley.claim.Tree;

/**
 * Reads a balance of trade off what one sells or buys more than another: "sold the United States
 * $36.8 billion more than it bought". What is only bought on top of other purchases is none.
 */
record Balance(Tree tree, Amount amount) {
  private static final Set<String> SELLING = Set.of("sell", "export", "ship");
  private static final Set<String> BUYING = Set.of("buy", "import", "purchase");
  private static final int REACH = 8;

  /** The local name of the surplus or deficit; empty where the amount is neither. */
  Optional<String> quantity() {
    int end = tree.at(amount.span().end() - 1) + 1;
    boolean more = tree.word(end).equals("more") && (isMoreThan(end) || isGiven());
    return more ? side() : Optional.empty();
  }

  private Optional<String> side() {
    for (int i = tree.at(amount.span().start()) - 1; i >= 0; i--) {
      if (SELLING.contains(tree.lemma(i))) {
        return Optional.of("trade-surplus");
      }
      if (BUYING.contains(tree.lemma(i))) {
        return Optional.of("trade-deficit");
      }
    }
    return Optional.empty();
  }

  /** "More than it bought": what is reckoned against the other side's trade. */
  private boolean isMoreThan(int end) {
    boolean than = tree.word(end + 1).equals("than");
    for (int i = end + 2; than && i < Math.min(tree.size(), end + REACH); i++) {
      if (SELLING.contains(tree.lemma(i)) || BUYING.contains(tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Sold the United States $36 billion more". */
  private boolean isGiven() {
    int before = tree.at(amount.span().start()) - 1;
    before -= before > 0 && tree.token(before).tag().equals("$") ? 1 : 0;
    return before > 0
        && Kinds.isNamed(tree, before, Named.Category.PARTY)
        && new Governor(tree, amount)
            .verb()
            .filter(verb -> SELLING.contains(tree.lemma(verb)))
            .filter(verb -> tree.token(verb).tag().matches("VB[DZP]"))
            .isPresent();
  }
}
