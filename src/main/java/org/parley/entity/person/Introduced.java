package org.parley.entity.person;

import java.util.Locale;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.Tree;

/**
 * Tells whether the words around a name that no list knows show it to be a body's: "told CNBC",
 * "Adefa, the manufacturers' association", "ABIEC, which represents meatpackers", "the lobby
 * SMART".
 */
record Introduced(Tree tree, Named named) {
  private static final int REACH = 8;
  private static final Set<String> SORTS =
      Set.of(
          "lobby",
          "group",
          "association",
          "company",
          "maker",
          "union",
          "federation",
          "firm",
          "producer",
          "retailer",
          "chain",
          "giant",
          "manufacturer",
          "carmaker",
          "automaker",
          "steelmaker",
          "cooperative",
          "bank",
          "broker",
          "brokerage",
          "newspaper",
          "consultancy",
          "exporter",
          "importer",
          "miner",
          "brewer",
          "distiller",
          "broadcaster",
          "airline",
          "federations",
          "confederation",
          "chamber",
          "institute",
          "body",
          "agency",
          "winemaker");
  private static final Set<String> DOING =
      Set.of(
          "represent",
          "make",
          "own",
          "produce",
          "sell",
          "ship",
          "export",
          "import",
          "employ",
          "speak",
          "run",
          "build",
          "grow",
          "mine",
          "supply",
          "publish",
          "lobby");

  boolean holds() {
    int first = tree.at(named.span().start());
    int behind = tree.at(named.span().end() - 1) + 1;
    return isTold(first) || isNamed(first) || isExplained(behind);
  }

  /** "Told CNBC", "asked by RTE". */
  private boolean isTold(int first) {
    boolean told = first > 0 && tree.lemma(first - 1).equals("tell");
    boolean asked =
        first > 1 && tree.word(first - 1).equals("by") && tree.lemma(first - 2).equals("ask");
    String text = named.text();
    return (told || asked) && text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** "The business group Amcham Brasil". */
  private boolean isNamed(int first) {
    return first > 1
        && SORTS.contains(tree.lemma(first - 1))
        && tree.token(first - 1).tag().equals("NN");
  }

  private boolean isExplained(int behind) {
    if (behind + 2 >= tree.size() || !tree.word(behind).equals(",")) {
      return false;
    }
    if (tree.word(behind + 1).equals("which")) {
      return DOING.contains(tree.lemma(behind + 2));
    }
    if (!tree.token(behind + 1).tag().equals("DT") && !tree.token(behind + 2).tag().equals("POS")) {
      return false;
    }
    for (int i = behind + 2; i < Math.min(tree.size(), behind + REACH); i++) {
      boolean last = i + 1 == tree.size() || tree.token(i + 1).tag().matches("[,.]|IN|VB.|WDT");
      if (SORTS.contains(tree.lemma(i)) && last) {
        return true;
      }
      if (tree.token(i).tag().matches("VB.|[,.:]|IN|MD")) {
        return false;
      }
    }
    return false;
  }
}
