package org.parley.entity.meeting;

import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/**
 * Tells whether a phrase stands for the people of many countries that it does not name: "trade
 * ministers from 135 nations".
 */
record Crowd(Phrase phrase) {
  private static final int REACH = 7;
  private static final Set<String> COUNTED =
      Set.of("nation", "country", "member", "economy", "government", "state", "signatory");
  private static final Set<String> FEW =
      Set.of("two", "both", "three", "2", "3", "other", "their", "whose", "these", "the");
  private static final Set<String> UNION =
      Set.of("six", "nine", "ten", "twelve", "fifteen", "12", "15", "25", "27", "28");
  private static final Set<String> STATES = Set.of("states", "governments", "countries");
  private static final Set<String> SCORES = Set.of("dozen", "dozens", "scores", "many", "all");

  /** Whether it counts the countries of which it speaks, and they are four or more. */
  boolean isMany() {
    Tree tree = phrase.tree();
    int first = tree.at(phrase.span().start());
    int last = Math.min(tree.size(), phrase.head() + REACH);
    return IntStream.range(first, last - 1).anyMatch(i -> isCount(tree, i))
        && IntStream.range(first, last).noneMatch(i -> isNamed(tree, i));
  }

  /** "Negotiators of the 12 countries": those of whose talks the article tells. */
  boolean isKnown() {
    Tree tree = phrase.tree();
    int first = tree.at(phrase.span().start());
    return IntStream.range(first + 1, Math.min(tree.size() - 1, phrase.head() + REACH))
        .anyMatch(i -> tree.word(i - 1).equals("the") && isCount(tree, i));
  }

  /**
   * Whether they are of the member states, or governments, of one union: "the 27 member states".
   */
  boolean isOfStates() {
    Tree tree = phrase.tree();
    int first = tree.at(phrase.span().start());
    int last = Math.min(tree.size() - 1, phrase.head() + REACH);
    return IntStream.range(first, last)
            .anyMatch(
                i ->
                    tree.word(i).startsWith("member") && STATES.contains(tree.word(i + 1))
                        || isOfAll(tree, i))
        && IntStream.range(first, last).noneMatch(i -> isNamed(tree, i));
  }

  /** "Ministers of the Twelve". */
  private static boolean isOfAll(Tree tree, int i) {
    return i + 2 < tree.size()
        && tree.word(i).equals("of")
        && tree.word(i + 1).equals("the")
        && UNION.contains(tree.word(i + 2))
        && (i + 3 == tree.size() || !tree.token(i + 3).tag().startsWith("N"));
  }

  private static boolean isNamed(Tree tree, int i) {
    return tree.named(i)
        .filter(
            named ->
                named.category() == Named.Category.PARTY
                    || named.category() == Named.Category.ORGANIZATION)
        .isPresent();
  }

  private static boolean isCount(Tree tree, int i) {
    boolean number =
        tree.token(i).tag().equals("CD") && !FEW.contains(tree.word(i))
            || SCORES.contains(tree.word(i));
    return number
        && IntStream.range(i + 1, Math.min(tree.size(), i + 3))
            .anyMatch(next -> COUNTED.contains(tree.smallLemma(next)));
  }
}
