package org.parley.claim.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds the houses and rooms in which people sit, whether or not they have a name that is known.
 */
record Rooms(Tree tree) {
  private static final int NEAR = 14;
  private static final int NAME = 5;
  private static final Set<String> BEHIND =
      Set.of("in", "at", "over", "around", "across", "inside");
  private static final Set<String> HOUSES =
      Words.of(
          """
          house hotel hall palace center centre club inn building residence headquarters lodge
          villa castle manor airport tower ranch resort embassy
          """);

  private static final Set<String> ROOMS =
      Words.of(
          """
          room suite office hotel residence table restaurant bar villa mansion ballroom lounge
          embassy mission compound hangar cottage farmhouse chateau
          """);

  /**
   * Whether a room or a table stands behind a verb, or in front of it at the head of a sentence.
   */
  boolean isIn(int verb) {
    int first = tree.finite(0, verb) ? verb : 0;
    int last = Math.min(tree.size(), verb + NEAR);
    return IntStream.range(first, last)
        .filter(i -> ROOMS.contains(tree.smallLemma(i)) && tree.token(i).tag().startsWith("N"))
        .anyMatch(i -> before(i) < i - 1 && BEHIND.contains(tree.word(before(i))));
  }

  /** The word in front of a noun phrase: "in" in "in a hotel room". */
  private int before(int noun) {
    int i = noun - 1;
    while (i > 0
        && noun - i <= NAME
        && (tree.token(i).tag().matches("[JN].*|DT|PRP\\$|POS|HYPH|CD")
            || tree.mention(i).isPresent())) {
      i--;
    }
    return Math.max(0, i);
  }

  /** "At the Foreign Ministry's Iikura House": a name that ends in the noun for a house. */
  Optional<Phrase> named(int last) {
    boolean house =
        HOUSES.contains(tree.smallLemma(last))
            && Character.isUpperCase(tree.token(last).text().charAt(0))
            && (tree.mention(last).isEmpty() || isOther(last));
    int first = last;
    while (house && first > 1 && last - first < NAME && isNamePart(first - 1)) {
      first--;
    }
    return house && first < last && BEHIND.contains(tree.word(before(first)))
        ? Optional.of(
            new Phrase(tree, last, tree.token(first).span().cover(tree.token(last).span())))
        : Optional.empty();
  }

  private boolean isOther(int i) {
    return tree.named(i)
        .filter(
            n ->
                n.category() == Named.Category.ORGANIZATION && n.candidates().isEmpty()
                    || n.category() == Named.Category.OTHER)
        .isPresent();
  }

  private boolean isNamePart(int i) {
    return tree.token(i).tag().startsWith("N")
        && Character.isUpperCase(tree.token(i).text().charAt(0))
        && !tree.token(i + 1).tag().equals("POS");
  }
}
