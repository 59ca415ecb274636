package org.parley.claim.figure;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.Kinds;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells what a sum is that something is worth.
 *
 * @param first where the sum begins
 */
record Worth(Tree tree, int first) {
  private static final Set<String> CONTRACTS =
      Set.of("contract", "deal", "project", "company", "job", "share", "asset", "loan");
  private static final Set<String> DEALS =
      Words.of("deal pact agreement accord treaty partnership round liberalisation liberalization");
  private static final Set<String> GAINS = Set.of("gain", "benefit", "boost", "windfall");
  private static final int FAR = 12;
  private static final int REACH = 8;

  /** "The pact could be worth £10bn a year", "an open market would be worth $1 billion". */
  Optional<String> promised() {
    for (int i = first - 1; i > Math.max(0, first - 4); i--) {
      if (tree.word(i).equals("worth")) {
        return promiser(i);
      }
    }
    return gain();
  }

  /** "The gain for the bloc as a whole at €119bn". */
  private Optional<String> gain() {
    for (int i = first - 1; i > Math.max(0, first - FAR); i--) {
      if (GAINS.contains(tree.lemma(i)) && tree.tag(i).startsWith("N")) {
        return Optional.of("economic-gain");
      }
      if (tree.isAmount(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> promiser(int worth) {
    for (int i = worth - 1; i > Math.max(-1, worth - REACH); i--) {
      if (tree.lemma(i).equals("market")) {
        return Optional.of("market-size");
      }
      if (tree.lemma(i).equals("business")) {
        return Optional.of("project-value");
      }
      if (DEALS.contains(tree.lemma(i)) || Kinds.isNamed(tree, i, Named.Category.MEASURE)) {
        return Optional.of("economic-gain");
      }
    }
    return Optional.empty();
  }

  /** "Products worth about $160 billion", "goods valued at". */
  boolean isOfWares() {
    for (int i = first - 1; i > Math.max(0, first - 4); i--) {
      if (tree.word(i).equals("worth") || tree.word(i).equals("valued")) {
        boolean told = Set.of("be", "are", "is", "were", "was").contains(tree.word(i - 1));
        boolean apart = tree.word(i - 1).equals(",");
        return Implied.WARES.contains(tree.lemma(i - 1))
            || isIndustry(i - 1)
            || tree.tag(i - 1).equals("NNS") && !CONTRACTS.contains(tree.lemma(i - 1))
            || (told || apart) && hasWares(i);
      }
    }
    return false;
  }

  /** "The goods, which come from 40 states, are worth $2.4 billion". */
  private boolean hasWares(int worth) {
    for (int i = 0; i < worth; i++) {
      if (Implied.WARES.contains(tree.lemma(i)) || isIndustry(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIndustry(int i) {
    return Kinds.isNamed(tree, i, Named.Category.INDUSTRY);
  }
}
