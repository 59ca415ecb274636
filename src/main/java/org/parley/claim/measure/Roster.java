package org.parley.claim.measure;

import java.util.List;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.claim.MeasurePart;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells which goods a sentence lists as hit by the measure named before it: "Paper and drugs are on
 * the list", "Among the targets are wine and cheese", "Products affected range from toys to steel".
 */
record Roster(Tree tree) {
  private static final int NEAR = 8;
  private static final Set<String> LISTS =
      Words.of("list lists roster hit-list blacklist line target targets crosshairs schedule");
  private static final Set<String> WARES =
      Words.of("good product item import target export shipment article category ware commodity");
  private static final Set<String> HIT =
      Words.of(
          """
          affect hit target cover list include involve single name tax penalize penalise strike
          concern subject
          """);
  private static final Set<String> LISTING = Words.of("include range be comprise number run cover");

  private static final Set<String> FILLING =
      Words.of("account make top head lead dominate crown fill feature figure");

  /** The goods; none where the sentence is no such list. */
  List<Mention> goods() {
    int on = onList();
    if (on > 0) {
      return goods(0, on);
    }
    if (isFilled()) {
      return goods(0, tree.size());
    }
    int verb = listing();
    return verb > 0 ? goods(verb + 1, tree.size()) : List.of();
  }

  private List<Mention> goods(int from, int to) {
    return tree.sentence().mentions().stream()
        .filter(mention -> MeasurePart.of(mention) == MeasurePart.GOODS)
        .filter(
            mention -> {
              int at = tree.at(mention.span().start());
              return at >= from && at < to;
            })
        .toList();
  }

  /** The "on" of "wine and cheese are on the list". */
  private int onList() {
    for (int i = 1; i + 2 < tree.size(); i++) {
      boolean on = tree.word(i).equals("on") || tree.word(i).equals("among");
      boolean list = LISTS.contains(tree.lemma(i + 2)) || LISTS.contains(tree.word(i + 2));
      if (on && list && Set.of("the", "its", "that", "this").contains(tree.word(i + 1))) {
        return isThere(i - 1) ? i : -1;
      }
    }
    return -1;
  }

  /** "Wine accounts for the bulk of the list", "orange juice tops the list". */
  private boolean isFilled() {
    int verb = -1;
    for (int i = 1; i < tree.size(); i++) {
      boolean told = tree.token(i).tag().matches("VB[DPZ]") || tree.word(i).equals("accounts");
      if (told && FILLING.contains(tree.smallLemma(i))) {
        verb = i;
      }
      boolean list = tree.lemma(i).matches("list|roster|hit-list") && !tree.word(i).equals("lists");
      if (verb > 0 && list && i - verb < NEAR) {
        return !goods(0, verb).isEmpty();
      }
    }
    return false;
  }

  /** "Are", "will also be", and not "are not". */
  private boolean isThere(int i) {
    boolean be = false;
    for (int k = i; k > Math.max(0, i - 4); k--) {
      if (Set.of("not", "n't", "n’t", "never", "no").contains(tree.word(k))) {
        return false;
      }
      be = be || tree.lemma(k).equals("be");
    }
    return be;
  }

  /** The verb of "the products affected include", "among those hit are". */
  private int listing() {
    boolean wares = false;
    boolean hit = tree.word(0).equals("among") || tree.word(0).equals("also");
    for (int i = 0; i < Math.min(tree.size(), NEAR); i++) {
      boolean list = WARES.contains(tree.lemma(i)) || LISTS.contains(tree.word(i));
      wares = wares || list || tree.word(i).equals("those");
      hit = hit || HIT.contains(tree.lemma(i)) && tree.token(i).tag().equals("VBN");
      hit = hit || LISTS.contains(tree.word(i)) || Set.of("target").contains(tree.lemma(i));
      boolean verb = tree.token(i).tag().matches("VB[DPZ]") && LISTING.contains(tree.lemma(i));
      if (verb && !isAuxiliary(i)) {
        return wares && hit ? i : -1;
      }
      if (tree.token(i).tag().matches("[.:]|PRP")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isAuxiliary(int i) {
    return i + 1 < tree.size()
        && tree.token(i + 1).tag().matches("VBN|VBG|RB|IN|TO")
        && tree.lemma(i).equals("be");
  }
}
