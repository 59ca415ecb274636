package org.parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the subject of a verb on the surface, for verbs to which the parse gives none. */
final class Subjects {
  private static final Set<String> BETWEEN =
      Set.of("due", "likely", "ready", "set", "scheduled", "expected", "last", "first", "able");

  private static final Set<String> COUNTED = Set.of("two", "three", "four", "pair", "duo", "trio");

  private Subjects() {}

  /** The actor right in front of the verb, with those joined to it by "and". */
  static List<Phrase> before(Tree tree, int verb) {
    int at = verb - 1;
    while (at >= 0 && skips(tree, at)) {
      at--;
    }
    List<Phrase> found = new ArrayList<>();
    if (at > 0 && isCounted(tree, at)) {
      return List.of(new Phrase(tree, at, tree.token(at - 1).span().cover(tree.token(at).span())));
    }
    while (at >= 0 && Kinds.isActor(tree, at)) {
      Phrase phrase = tree.mention(at).map(m -> Phrase.of(tree, m)).orElse(new Phrase(tree, at));
      found.add(0, new Phrase(tree, at, phrase.span()));
      at = tree.at(phrase.span().start()) - 1;
      if (at < 1 || !tree.word(at).equals("and")) {
        break;
      }
      at--;
    }
    return found;
  }

  /** "The two", "the pair", "both": people named before. */
  static boolean isCounted(Tree tree, int i) {
    return tree.word(i).equals("both")
        || COUNTED.contains(tree.word(i)) && i > 0 && tree.word(i - 1).equals("the");
  }

  private static boolean skips(Tree tree, int i) {
    String tag = tree.token(i).tag();
    return tag.equals("MD")
        || tag.startsWith("RB")
        || tag.startsWith("VB")
        || tag.equals("TO")
        || tag.equals(",")
        || BETWEEN.contains(tree.word(i))
        || tree.isTimed(i);
  }
}
