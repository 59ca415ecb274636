package org.parley.claim.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Tree;

/**
 * Finds rates of duty that are told without a number: "several hundred percent on rice, and stiff
 * rates on pork".
 */
final class RateWords {
  private static final Set<String> PERCENT = Set.of("percent", "cent", "pct", "%");
  private static final Set<String> COUNTS = Set.of("hundred", "hundreds", "thousand");
  private static final int NEAR = 3;

  private RateWords() {}

  /** The words that stand for such a rate in front of "on". */
  static List<Mention> read(Tree tree) {
    return IntStream.range(1, tree.size() - 1)
        .filter(i -> tree.word(i + 1).equals("on") && tree.mention(i).isEmpty())
        .filter(i -> isVague(tree, i) || isHigh(tree, i))
        .<Mention>mapToObj(
            i ->
                new Named(
                    tree.token(i).span(),
                    tree.token(i).text(),
                    Named.Category.MEASURE,
                    List.of(DeedSort.TARIFF.iri())))
        .toList();
  }

  /** "Several hundred percent". */
  private static boolean isVague(Tree tree, int i) {
    return PERCENT.contains(tree.word(i))
        && IntStream.range(Math.max(0, i - NEAR), i).anyMatch(k -> COUNTS.contains(tree.word(k)));
  }

  /** "Stiff rates". */
  private static boolean isHigh(Tree tree, int i) {
    return tree.word(i).equals("rates") && tree.token(i - 1).tag().startsWith("JJ");
  }
}
