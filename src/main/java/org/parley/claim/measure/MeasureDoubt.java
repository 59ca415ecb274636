package org.parley.claim.measure;

import java.util.Set;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Tells from the words in front of a measure that what is said of it may not be so. */
record MeasureDoubt(MeasureHead measure) {
  private static final int NEAR = 4;
  private static final Set<String> DOUBTING =
      Set.of("if", "unless", "until", "whether", "once", "before", "till", "lest");
  private static final Set<String> LAYING =
      Words.of("imposition introduction application collection implementation enforcement");

  /** "Had no accord been signed". */
  boolean isDenied() {
    Tree tree = measure.tree();
    for (int i = measure.first() - 1; i >= Math.max(0, measure.first() - NEAR); i--) {
      if (tree.word(i).matches("no|any|neither")) {
        return true;
      }
      if (!tree.token(i).tag().matches("JJ.?|NN.*|CD|HYPH")) {
        return false;
      }
    }
    return false;
  }

  /**
   * "If the tariffs are imposed", told of what may be; "relief from the tariffs was denied", told
   * of something else.
   */
  boolean isDoubted() {
    Tree tree = measure.tree();
    int i = measure.first() - 1;
    while (i >= 0 && tree.token(i).tag().matches("DT|JJ.?|NN.*|CD|HYPH|PRP\\$|POS|RB|VBG")) {
      i--;
    }
    boolean other =
        i > 0
            && tree.token(i).tag().equals("IN")
            && tree.token(i - 1).tag().startsWith("N")
            && !LAYING.contains(tree.lemma(i - 1));
    return other || i >= 0 && DOUBTING.contains(tree.word(i));
  }
}
