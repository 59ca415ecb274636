package org.parley.claim.figure;

import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Amount;
import org.parley.claim.Tree;

/** Tells percentages that are rates of duty, and no figures. */
record Rates(Measured measured) {
  private static final int FAR = 14;
  private static final Set<String> RATES =
      Set.of("tariff", "duty", "levy", "tax", "surcharge", "surtax");

  /** Whether the amount between two words is a rate of duty. */
  boolean isOne(int first, int end, Amount amount) {
    Tree tree = measured.tree();
    boolean low =
        isCharged(first)
            || tree.word(first - 1).matches("of|at")
                && tree.word(first - 2).equals("rate")
                && isLevied(first - 3);
    if (amount.unit().equals("percent") && (low || isLaidOn(first, end))) {
      return true;
    }
    for (int i = end; i < Math.min(tree.size(), end + 4); i++) {
      if (RATES.contains(tree.lemma(i))) {
        return true;
      }
      if (!Measured.isPlain(tree, i)) {
        break;
      }
    }
    for (int i = first - 1; i >= Math.max(0, first - 7); i--) {
      if (RATES.contains(tree.lemma(i))) {
        return true;
      }
      boolean finite = Set.of("VBD", "VBZ", "VBP", "MD").contains(tree.token(i).tag());
      if (measured.quantity(i, amount).isPresent() || finite && i < first - 4) {
        return false;
      }
    }
    return false;
  }

  /** "Cut its tariff on Chinese imports to 30 percent": what duties are raised or cut to. */
  private boolean isCharged(int first) {
    Tree tree = measured.tree();
    boolean moved = first > 0 && tree.word(first - 1).matches("to|from");
    for (int i = first - 2; moved && i >= 0 && first - i < FAR; i--) {
      boolean on = tree.word(i).matches("on|against");
      if (on && IntStream.range(Math.max(0, i - 2), i).anyMatch(k -> isDuty(k))) {
        return true;
      }
      if (tree.word(i).matches(";|:|while|but")) {
        return false;
      }
    }
    return false;
  }

  private boolean isDuty(int i) {
    Tree tree = measured.tree();
    return RATES.contains(tree.lemma(i)) && tree.tag(i).startsWith("N");
  }

  /** "The minimum rate of 10%", "a reciprocal rate of 20%": a rate of duty. */
  private boolean isLevied(int i) {
    Tree tree = measured.tree();
    return i >= 0
        && tree.word(i)
            .matches(
                "minimum|baseline|base|reciprocal|preferential|reduced|punitive|standard|flat"
                    + "|blanket|general|uniform|higher|lower|lowest|highest|top|bound|new|same");
  }

  /** "A 34% tariff on China, 20% on Europe": a rate in a list behind the word for a measure. */
  private boolean isLaidOn(int first, int end) {
    Tree tree = measured.tree();
    boolean on = end < tree.size() && tree.word(end).equals("on");
    boolean taxing = false;
    for (int i = 0; i < first; i++) {
      taxing = taxing || RATES.contains(tree.lemma(i));
    }
    return on && taxing;
  }
}
