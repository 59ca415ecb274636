package org.parley.entity.action;

import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Knows names of parties by which none of them is meant to be dealt with. */
final class Namings {
  private static final Set<String> STYLES =
      Set.of("-style", "-type", "-like", "-made", "-brokered", "-speaking");

  private Namings() {}

  /** "A Swiss-style agreement" is not with the Swiss. */
  static boolean isStyle(Tree tree, Named named) {
    int last = tree.at(named.span().end() - 1);
    return STYLES.stream().anyMatch(tree.word(last)::endsWith)
        || last + 2 < tree.size()
            && tree.token(last + 1).text().equals("-")
            && STYLES.contains("-" + tree.word(last + 2));
  }

  /** "Defended the sanctions against Japan" supports whom they do not hit. */
  static boolean isAgainst(Phrase phrase, Named named) {
    Tree tree = phrase.tree();
    return tree.children(tree.at(named.span().end() - 1), "case").stream()
        .anyMatch(i -> tree.word(i).equals("against"));
  }
}
