package org.parley.claim.figure;

import java.util.regex.Pattern;
import org.parley.annotation.Amount;
import org.parley.claim.Claim;
import org.parley.claim.Tree;

/**
 * Tells surpluses and deficits of trade from those of other accounts, which statistics give in the
 * same words: "the errors and omissions account left a surplus of 840 mln dlrs".
 */
record OtherAccounts(Tree tree, Amount amount) {
  private static final Pattern ACCOUNTS =
      Pattern.compile(
          "errors and omissions|capital account|balance of services|transfer payments|invisibles"
              + "|invisible transactions|budget|basic balance");

  /** "The overall balance of payments", of trade and capital together. */
  private static final Pattern TOTALS = Pattern.compile("(overall|basic) balance of payments");

  /** The current account, of which no trade is told behind it. */
  private static final Pattern CURRENT = Pattern.compile("current account(?!.*\\btrade\\b)");

  /** Whether a figure of a surplus or deficit is of another account than its words name alone. */
  boolean hold(Claim claim) {
    String before = before();
    if (TOTALS.matcher(before).find()) {
      return true;
    }
    boolean bare =
        claim
            .first("QUANTITY")
            .filter(quantity -> quantity.text().matches("(?i)surplus(es)?|deficits?"))
            .isPresent();
    return bare && (ACCOUNTS.matcher(before).find() || CURRENT.matcher(before).find());
  }

  /** The words of the sentence in front of the amount. */
  private String before() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < tree.at(amount.span().start()); i++) {
      words.append(tree.word(i)).append(' ');
    }
    return words.toString();
  }
}
