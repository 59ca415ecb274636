package org.parley.claim.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/**
 * Tells whether an amount goes on a list that an earlier one began, of the same matter for other
 * goods or with another partner: "$1 billion of beef and $2 billion of soybeans", "$4 billion from
 * Canada, $2 billion from China".
 */
record Listed(Tree tree, Amount earlier, Amount amount) {
  private static final Set<String> GOODS = Set.of("of", "in", "worth", "for");
  private static final Set<String> PARTNERS = Set.of("from", "to", "with");
  private static final Set<String> BETWEEN = Set.of("about", "some", "another", "nearly", "$", "a");
  private static final int REACH = 14;
  private static final int NEAR = 5;

  /** Whether both stand in one list. */
  boolean holds() {
    int from = tree.at(earlier.span().end() - 1) + 1;
    int first = tree.at(amount.span().start());
    int joint = first - 1;
    while (joint > from && BETWEEN.contains(tree.word(joint))) {
      joint--;
    }
    boolean joined = joint > from && tree.word(joint).matches(",|and");
    boolean alike =
        amount.unit().equals(earlier.unit())
            || Units.isMoney(earlier) && Units.isMoney(amount)
            || amount.unit().isEmpty();
    if (!joined || !alike || joint - from > REACH) {
      return false;
    }
    String link = link();
    boolean parallel = false;
    for (int i = from; i < joint; i++) {
      if (tree.finite(i, i + 1) || tree.isAmount(i) || tree.word(i).equals(";")) {
        return false;
      }
      parallel = parallel || tree.word(i).equals(link);
    }
    return parallel && (GOODS.contains(link) || PARTNERS.contains(link));
  }

  /** A claim of the earlier amount with what its own place in the list says of this one. */
  Claim fill(Claim claim) {
    if (PARTNERS.contains(link())) {
      List<Phrase> partner = name(Named.Category.PARTY);
      return partner.isEmpty() ? claim : claim.replace("WITH", partner);
    }
    List<Phrase> goods = name(Named.Category.INDUSTRY);
    return claim.replace("GOODS", goods);
  }

  private String link() {
    int end = tree.at(amount.span().end() - 1) + 1;
    boolean worth = tree.word(end).equals("worth") && tree.word(end + 1).equals("of");
    return tree.word(worth ? end + 1 : end);
  }

  /** The first name of a kind right behind the amount. */
  private List<Phrase> name(Named.Category category) {
    int end = tree.at(amount.span().end() - 1) + 1;
    for (int i = end; i < Math.min(tree.size(), end + NEAR); i++) {
      Optional<Named> named = tree.named(i).filter(n -> n.category() == category);
      if (named.isPresent()) {
        return List.of(Phrase.of(tree, named.get()));
      }
      if (i > end && tree.word(i).matches(",|;|and")) {
        return List.of();
      }
    }
    return List.of();
  }
}
