package org.parley.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotation.Named;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Knows what stands for a country where it belongs to one of its people: "his government". */
public final class Owned {
  private static final Set<String> STATES =
      Set.of(
          "government",
          "administration",
          "country",
          "nation",
          "cabinet",
          "delegation",
          "team",
          "negotiator",
          "homeland",
          "party",
          "side",
          "people");

  private Owned() {}

  static boolean isState(Phrase phrase) {
    return STATES.contains(phrase.tree().smallLemma(phrase.head()));
  }

  /** Those whose a phrase is, by a possessive or, of a state, by "of". */
  static List<Integer> owners(Phrase phrase) {
    Tree tree = phrase.tree();
    boolean state = isState(phrase);
    boolean title = Kinds.isNamed(tree, phrase.head(), Named.Category.POST);
    return Stream.concat(
            tree.children(phrase.head(), "nmod:poss").stream()
                .filter(i -> state || title || !tree.token(i).tag().startsWith("PRP")),
            tree.children(phrase.head(), "nmod").stream()
                .filter(i -> state && isOf(tree, i))
                .filter(i -> Kinds.isPerson(tree, i)))
        .toList();
  }

  /** "Gerard, whose union wanted more": Gerard, of whom the clause tells. */
  public static Optional<Phrase> relative(Phrase phrase) {
    Tree tree = phrase.tree();
    boolean state = isState(phrase);
    return tree.children(phrase.head(), "nmod:poss").stream()
        .filter(i -> !state && tree.word(i).equals("whose"))
        .map(i -> owner(tree, i))
        .filter(owner -> !tree.word(owner).equals("whose"))
        .map(owner -> new Phrase(tree, owner))
        .findFirst();
  }

  private static boolean isOf(Tree tree, int noun) {
    return tree.children(noun, "case").stream().anyMatch(i -> tree.word(i).equals("of"));
  }

  /** Whom a possessive means: for "whose", the noun that its clause tells of. */
  static int owner(Tree tree, int possessive) {
    int at = possessive;
    while (at >= 0 && tree.word(possessive).equals("whose")) {
      if (tree.token(at).relation().equals("acl:relcl")) {
        return tree.token(at).head();
      }
      at = tree.token(at).head();
    }
    return possessive;
  }
}
