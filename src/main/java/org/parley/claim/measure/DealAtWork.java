package org.parley.claim.measure;

import java.util.Set;
import java.util.stream.IntStream;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells from what is done under an agreement that it has been made: "under the accord, Canada will
 * collect a tax", where "would" leaves that open.
 */
record DealAtWork(MeasureHead measure) {
  private static final int REACH = 30;
  private static final Set<String> BOUND = Set.of("the", "that", "this", "its", "their", "whose");
  private static final Set<String> OPEN =
      Words.of(
          """
          would could may might should if proposed planned draft possible potential eventual
          unless emerging prospective
          """);

  /** Whether it stands in "under the agreement" before a clause that is told as sure. */
  boolean holds() {
    Tree tree = measure.tree();
    int under = under();
    if (under < 0 || !measure.isAgreement()) {
      return false;
    }
    int end = Math.min(tree.size(), measure.last() + REACH);
    boolean open = IntStream.range(under, end).anyMatch(i -> OPEN.contains(tree.word(i)));
    int main =
        IntStream.range(measure.last() + 1, end)
            .filter(i -> tree.token(i).tag().matches("MD|VB[ZP]"))
            .findFirst()
            .orElse(-1);
    return !open && main > 0 && isSure(main);
  }

  private boolean isSure(int verb) {
    Tree tree = measure.tree();
    return !tree.token(verb).tag().equals("MD")
        || Set.of("will", "shall", "must", "can").contains(tree.word(verb));
  }

  /** Index of "under" in "under the terms of the accord", or -1. */
  private int under() {
    Tree tree = measure.tree();
    int i = measure.first() - 1;
    while (i > 0 && tree.token(i).tag().matches("JJ.?|NN.*|CD|HYPH|POS|VBN")) {
      i--;
    }
    if (i < 1 || !BOUND.contains(tree.word(i))) {
      return -1;
    }
    boolean terms = i > 3 && tree.word(i - 1).equals("of") && tree.lemma(i - 2).equals("term");
    int before = terms ? i - 3 : i - 1;
    before -= terms && before > 0 && tree.word(before).equals("the") ? 1 : 0;
    return before >= 0 && tree.word(before).equals("under") ? before : -1;
  }
}
