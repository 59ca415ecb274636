package org.parley.claim.measure;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.annotation.Named;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells whether a measure is told as a term of a deal: "under the accord, Tokyo will cut its
 * duties", "the pact would bar production subsidies", "in exchange, Seoul is to halve its tariff".
 */
record DealTerms(Tree tree) {
  private static final int OPENING = 7;
  private static final Set<String> DEALS =
      Words.of(
          """
          accord agreement arrangement bargain compromise deal framework memorandum pact package
          settlement term treaty truce understanding
          """);
  private static final Set<String> RETURNS = Set.of("return", "exchange");

  /**
   * Whether the word stands under such words.
   *
   * @param word index of the word for the measure
   */
  boolean holds(int word) {
    return isUnderDeal(word) || isInExchange() || isDoneByDeal(word);
  }

  /** "Under its terms", "as part of the deal", "a deal under which". */
  private boolean isUnderDeal(int word) {
    return IntStream.range(0, word)
        .filter(i -> tree.word(i).equals("under") || tree.word(i).equals("part"))
        .anyMatch(
            i ->
                i > 0 && tree.word(i + 1).equals("which") && isDeal(i - 1)
                    || IntStream.range(i + 1, Math.min(word, i + OPENING))
                        .takeWhile(k -> !tree.token(k).tag().matches("[,.:]|V.*"))
                        .anyMatch(this::isDeal));
  }

  private boolean isInExchange() {
    return IntStream.range(0, Math.min(OPENING, tree.size() - 2))
        .anyMatch(
            i ->
                tree.word(i).equals("in")
                    && RETURNS.contains(tree.word(i + 1))
                    && tree.word(i + 2).equals(","));
  }

  private boolean isDoneByDeal(int word) {
    return Stream.concat(Stream.of(word), tree.above(word).stream().limit(2))
        .filter(i -> tree.token(i).tag().startsWith("V"))
        .flatMap(verb -> new FrameReader(tree).read(verb).arguments("subj").stream())
        .anyMatch(i -> isDeal(i) && !tree.word(i).equals("terms"));
  }

  private boolean isDeal(int i) {
    return DEALS.contains(tree.lemma(i))
        && (tree.token(i).tag().startsWith("N") || Kinds.isNamed(tree, i, Named.Category.MEASURE));
  }
}
