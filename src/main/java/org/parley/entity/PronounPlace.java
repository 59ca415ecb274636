package org.parley.entity;

import java.util.Optional;
import org.parley.claim.Tree;

/** Where in its sentence a pronoun stands, which tells where whom it means may stand. */
final class PronounPlace {
  /** Words behind what is said that tell who says it, at most: "they said on Friday." */
  private static final int TAG = 6;

  private PronounPlace() {}

  /** The main verb behind a participle clause without a subject that holds a pronoun. */
  static Optional<Integer> resumed(Tree tree, int pronoun) {
    for (int at = tree.token(pronoun).head(); at >= 0; at = tree.token(at).head()) {
      boolean fronted =
          tree.token(at).head() > pronoun
              && tree.token(at).relation().equals("advcl")
              && tree.token(at).tag().equals("VBG")
              && !tree.has(at, "nsubj");
      if (fronted) {
        return Optional.of(tree.token(at).head());
      }
    }
    return Optional.empty();
  }

  /** Whether a pronoun stands in a clause that hangs on an earlier one, or owns what does. */
  static boolean isBelow(Tree tree, int pronoun) {
    if (isTag(tree, pronoun)) {
      return false;
    }
    int verb = tree.token(pronoun).head();
    int clause = verb < 0 ? -1 : tree.token(verb).head();
    boolean owned =
        clause > pronoun
            && tree.token(pronoun).tag().equals("PRP$")
            && tree.token(clause).relation().equals("conj")
            && tree.token(clause).head() < pronoun;
    if (owned) {
      return true;
    }
    return verb >= 0
        && tree.token(verb).head() >= 0
        && tree.token(verb).head() < pronoun
        && !tree.token(verb).relation().equals("conj")
        && !tree.token(verb).relation().equals("parataxis");
  }

  /** "Companies plan to leave, they said": none of those of whom they speak. */
  private static boolean isTag(Tree tree, int pronoun) {
    return pronoun > 0
        && tree.size() - pronoun <= TAG
        && tree.token(pronoun - 1).text().matches("[,”\"]|''")
        && tree.lemma(pronoun + 1).matches("say|add|note|argue");
  }
}
