package org.parley.claim.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.claim.Surroundings;
import org.parley.claim.Tree;

/** Finds with whom a figure is where a pronoun stands for them or for the quantity. */
record Elsewhere(Tree tree, Amount amount, Phrase quantity) {
  private static final int REACH = 9;

  /** The partners behind "those to", also where none of them is known. */
  Optional<List<Phrase>> others() {
    return those()
        .map(word -> new Surroundings(tree, word))
        .map(
            around ->
                around
                    .next()
                    .map(span -> around.names(span, Set.of(Named.Category.PARTY)))
                    .orElse(List.of()));
  }

  /** "While those to Asia rose 20 percent": the preposition behind what stands for the quantity. */
  private Optional<Integer> those() {
    int end = tree.at(amount.span().start());
    for (int i = end - 1; i > Math.max(quantity.head(), end - REACH); i--) {
      if (tree.word(i - 1).matches("those|that") && tree.word(i).matches("to|from|with")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "China, with which it has a deficit of": the party to which "which" points back. */
  Optional<Phrase> pointedBack() {
    int first = tree.at(amount.span().start());
    for (int i = first - 1; i > 2 && !tree.word(i).equals(","); i--) {
      boolean which = tree.word(i).matches("which|whom");
      if (which && tree.word(i - 1).matches("with|to|from|against")) {
        int at = tree.word(i - 2).equals(",") ? i - 3 : i - 2;
        return tree.named(at)
            .filter(named -> named.category() == Named.Category.PARTY)
            .map(named -> Phrase.of(tree, named));
      }
    }
    return Optional.empty();
  }
}
