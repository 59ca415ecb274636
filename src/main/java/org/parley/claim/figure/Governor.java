package org.parley.claim.figure;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Finds the verb that an amount is the object of, off the surface. */
record Governor(Tree tree, Amount amount) {
  private static final int BACK = 11;
  private static final Set<String> BETWEEN =
      Words.of(
          """
          about some nearly almost around roughly to in up as much more less fewer than over only
          just worth the a an another on average of at least
          """);

  /** The verb, where only what may stand before its object is between. */
  Optional<Integer> verb() {
    int first = tree.at(amount.span().start());
    for (int i = first - 1; i >= Math.max(0, first - BACK); i--) {
      if (tree.token(i).tag().startsWith("V") && tree.named(i).isEmpty()) {
        return Optional.of(i);
      }
      boolean passes =
          tree.named(i).isPresent()
              || BETWEEN.contains(tree.word(i))
              || tree.token(i).tag().matches("RB.?|RP|PRP|JJ.?|NN.*|\\$");
      if (!passes) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The verb where nothing but words of more or less stands between, with its particle. */
  Optional<String> near() {
    int first = tree.at(amount.span().start());
    Optional<Integer> verb = verb();
    String particle = "";
    for (int i = verb.map(v -> v + 1).orElse(first); i < first; i++) {
      boolean particular = i == verb.get() + 1 && tree.token(i).tag().matches("RP|IN");
      if (tree.word(i).matches("to|in") && !tree.word(i - 1).equals("up")) {
        return Optional.empty();
      }
      particle = particular ? "_" + tree.word(i) : particle;
      boolean passes =
          particular || BETWEEN.contains(tree.word(i)) || tree.token(i).tag().matches("RB.?|\\$");
      if (!passes) {
        return Optional.empty();
      }
    }
    String ending = particle;
    return verb.map(v -> tree.smallLemma(v) + (isAmountWord(ending) ? "" : ending));
  }

  private static boolean isAmountWord(String particle) {
    return !particle.isEmpty() && BETWEEN.contains(particle.substring(1));
  }
}
