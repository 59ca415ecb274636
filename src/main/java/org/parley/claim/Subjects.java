package org.parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.annotation.Named;

/** Finds the subject of a verb on the surface, for verbs to which the parse gives none. */
public final class Subjects {
  private static final Set<String> BETWEEN =
      Words.of(
          """
          due likely ready set scheduled expected last first able plan plans open
          """);

  private static final Set<String> COUNTED = Set.of("two", "three", "four", "pair", "duo", "trio");

  private Subjects() {}

  /** The actor right in front of the verb, with those joined to it by "and". */
  public static List<Phrase> before(Tree tree, int verb) {
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
      at = title(tree, tree.at(phrase.span().start()) - 1);
      if (at < 1 || !tree.word(at).equals("and")) {
        break;
      }
      at--;
    }
    return found;
  }

  /**
   * The subject that "and" gives a verb: "the two met today and are to resume", where the parse
   * does not join the verbs.
   */
  public static List<Phrase> shared(Tree tree, int verb) {
    int at = verb - 1;
    while (at >= 0 && (skips(tree, at) || tree.smallLemma(at).equals("plan"))) {
      at--;
    }
    if (at < 1 || !Set.of("and", "but").contains(tree.word(at))) {
      return List.of();
    }
    for (int i = at - 1; i > 0; i--) {
      if (tree.token(i).tag().equals(":")) {
        return List.of();
      }
      if (tree.finite(i, i + 1) && !isRelative(tree, i)) {
        List<Phrase> found = before(tree, i);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** "A pact that would cut", "Kantor, who flew": a verb of a clause besides. */
  private static boolean isRelative(Tree tree, int verb) {
    int before = verb - 1;
    while (before > 0 && tree.token(before).tag().startsWith("RB")) {
      before--;
    }
    return before >= 0
        && (tree.token(before).tag().startsWith("W")
            || Set.of("that", "which", "who").contains(tree.word(before)));
  }

  /** The word in front of a person's title. */
  private static int title(Tree tree, int from) {
    int at = from;
    while (at > 0
        && (tree.token(at).tag().matches("DT|PRP\\$")
            || Kinds.isNamed(tree, at, Named.Category.POST)
            || Kinds.isNamed(tree, at, Named.Category.PARTY) && at < from)) {
      at--;
    }
    return at;
  }

  /** "The two", "the pair", "both": people named before. */
  public static boolean isCounted(Tree tree, int i) {
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
        || Set.of("who", "which").contains(tree.word(i))
        || BETWEEN.contains(tree.word(i))
        || tree.isTimed(i);
  }
}
