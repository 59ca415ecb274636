package org.parley.claim.measure;

import java.util.Optional;
import org.parley.annotation.Mention;
import org.parley.claim.MeasurePart;
import org.parley.claim.Tree;

/** Tells goods that only say of which kind others are: the trucks of "car and truck tires". */
record Compounds(Tree tree) {
  /** Whether goods are such a part, and none themselves. */
  boolean isPart(Mention goods) {
    int next = tree.at(goods.span().end() - 1) + 1;
    if (next >= tree.size()) {
      return false;
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
