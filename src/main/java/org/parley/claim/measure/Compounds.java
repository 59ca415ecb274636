package org.parley.claim.measure;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.claim.MeasurePart;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells goods that only say of which kind something else is: the trucks of "car and truck tires",
 * the wine of "the wine war".
 */
record Compounds(Tree tree) {
  private static final Set<String> QUARRELS =
      Words.of(
          """
          fight dispute row war spat clash feud battle quarrel conflict standoff stand-off tiff
          squabble wrangle showdown skirmish talk negotiation truce saga crisis
          """);

  /** Whether goods are such a part, and none themselves. */
  boolean isPart(Mention goods) {
    int next = tree.at(goods.span().end() - 1) + 1;
    if (next >= tree.size()) {
      return false;
    }
    if (QUARRELS.contains(tree.lemma(next)) && tree.token(next).tag().startsWith("N")) {
      return true;
    }
    Optional<Mention> behind = at(next);
    boolean joined = tree.token(next).tag().equals("CC") && next + 1 < tree.size();
    return behind.isPresent()
        || joined
            && isSingular(next - 1)
            && at(next + 1).filter(second -> isSingular(second) && isPart(second)).isPresent();
  }

  private Optional<Mention> at(int i) {
    return tree.mention(i)
        .filter(mention -> MeasurePart.of(mention) == MeasurePart.GOODS)
        .filter(mention -> tree.at(mention.span().start()) == i);
  }

  private boolean isSingular(Mention mention) {
    return isSingular(tree.at(mention.span().end() - 1));
  }

  private boolean isSingular(int i) {
    return tree.token(i).tag().matches("NN|JJ");
  }
}
