package org.parley.entity;

import java.util.Set;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Knows what stands for a country where it belongs to one of its people: "his government". */
final class Owned {
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
