package org.parley.claim.measure;

import java.util.List;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Tells where "legislation" or "a resolution" is a bill, and not the law of the land. */
final class Bills {
  static final String KIND = "https://w3id.org/parley/vocab/measure-kind/bill";

  private static final int BEHIND = 3;
  private static final Set<String> DRAFTS = Set.of("legislation", "resolution");
  private static final Set<String> PASSING =
      Words.of(
          """
          introduce sponsor propose draft pass approve veto table write enact reintroduce debate
          oppose consider adopt push prepare submit offer file unveil back block threaten plan
          favor support defeat reject
          """);

  private Bills() {}

  static boolean isOne(Tree tree, Named named) {
    int last = tree.at(named.span().end() - 1);
    if (!DRAFTS.contains(tree.smallLemma(last))) {
      return false;
    }
    List<Integer> above = tree.above(tree.head(named.span()));
    boolean under = above.stream().limit(1).anyMatch(i -> PASSING.contains(tree.lemma(i)));
    return under || isPending(tree, last);
  }

  /** "Legislation introduced by", "legislation that would", "legislation pending". */
  static boolean isPending(Tree tree, int last) {
    for (int i = last + 1; i < Math.min(tree.size(), last + 1 + BEHIND); i++) {
      boolean mark =
          PASSING.contains(tree.lemma(i)) && tree.token(i).tag().startsWith("V")
              || Set.of("would", "pending", "could", "will").contains(tree.word(i));
      if (mark) {
        return true;
      }
    }
    return false;
  }
}
