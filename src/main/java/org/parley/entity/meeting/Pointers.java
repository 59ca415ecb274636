package org.parley.entity.meeting;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Finds in a sentence what "whose" and "they" point back to. */
final class Pointers {
  private static final Set<String> PLURAL = Set.of("minister", "leader", "ambassador", "envoy");

  private Pointers() {}

  /** "The Community, whose ministers meet": what "whose" points back to. */
  static Optional<Phrase> owner(Phrase phrase) {
    Tree tree = phrase.tree();
    boolean whose =
        tree.children(phrase.head(), "nmod:poss").stream()
            .anyMatch(i -> tree.word(i).equals("whose"));
    return tree.above(phrase.head()).stream()
        .filter(i -> whose && tree.token(i).relation().equals("acl:relcl"))
        .findFirst()
        .map(clause -> new Phrase(tree, tree.token(clause).head()))
        .or(() -> whose ? named(phrase) : Optional.empty());
  }

  /** The party or body named last in front of a phrase. */
  private static Optional<Phrase> named(Phrase phrase) {
    return phrase.tree().sentence().mentions().stream()
        .filter(mention -> mention.span().end() <= phrase.span().start())
        .filter(
            mention ->
                mention instanceof Named named
                    && (named.category() == Named.Category.PARTY
                        || named.category() == Named.Category.ORGANIZATION))
        .reduce((earlier, later) -> later)
        .map(mention -> Phrase.of(phrase.tree(), mention));
  }

  /** "Farm ministers will take it up when they gather": the plural in front of the pronoun. */
  static Optional<Phrase> subject(Phrase they) {
    Tree tree = they.tree();
    for (int i = they.head() - 1; i >= 0; i--) {
      boolean people = tree.token(i).tag().equals("NNS") && PLURAL.contains(tree.smallLemma(i));
      if (people && tree.token(i).relation().startsWith("nsubj")) {
        return Optional.of(new Phrase(tree, i));
      }
    }
    return Optional.empty();
  }
}
