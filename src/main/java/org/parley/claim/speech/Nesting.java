package org.parley.claim.speech;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.claim.Neighbours;
import org.parley.claim.Tree;

/** Tells which speech of a sentence stands inside of another. */
final class Nesting {
  private static final Set<String> REASONS =
      Set.of("say", "argue", "contend", "insist", "claim", "maintain", "assert", "explain");

  private static final Set<String> CLAUSES =
      Set.of("ccomp", "xcomp", "acl:relcl", "advcl", "obj", "nmod", "acl");

  /** What somebody is called on to do. */
  private static final Set<String> DEEDS = Set.of("ccomp", "xcomp");

  private final Tree tree;
  private final Quotations quotes;
  private final Neighbours neighbours;

  Nesting(Tree tree, Quotations quotes) {
    this.tree = tree;
    this.quotes = quotes;
    this.neighbours = new Neighbours(tree);
  }

  /** Whether a speech is a part of what another one tells. */
  boolean isTold(Speech speech, List<Speech> all) {
    if (isAddition(speech.verb()) || isApart(speech)) {
      return false;
    }
    if (all.stream().anyMatch(other -> isReason(speech.verb(), other))) {
      return true;
    }
    int below = speech.verb();
    for (int above : tree.above(speech.verb())) {
      if (isParted(above, speech.verb())) {
        return false;
      }
      Set<String> inside = SpeechFinder.ASKING.contains(tree.lemma(above)) ? DEEDS : CLAUSES;
      boolean content = inside.contains(tree.token(below).relation());
      boolean spoken = all.stream().anyMatch(other -> other.verb() == above);
      if (spoken) {
        boolean after = all.stream().anyMatch(o -> o.verb() == above && isBehind(speech, o));
        boolean participle = below == speech.verb() && tree.token(below).relation().equals("advcl");
        return content && after && !participle;
      }
      below = above;
    }
    return false;
  }

  /** "Dismissed the charge, saying it was old": one statement, whose verb tells its stance. */
  private boolean isReason(int verb, Speech other) {
    int outer = other.verb();
    return outer < verb
        && tree.token(verb).tag().equals("VBG")
        && tree.token(verb).head() == outer
        && REASONS.contains(tree.lemma(verb))
        && neighbours.isEdge(verb - 1)
        && other.claim().first("THING").isPresent()
        && !new Naming(tree).isCalling(outer)
        && tree.children(outer, "ccomp").isEmpty()
        && !quotes.between(outer, verb);
  }

  /**
   * "Ryan said he disagreed, and Sasse called it dumb": by a name of its own, in a clause apart.
   */
  private boolean isApart(Speech speech) {
    int first = tree.at(speech.speaker().span().start());
    while (first > 0 && tree.token(first - 1).tag().matches("NNPS?|DT")) {
      first--;
    }
    return first > 1
        && first < speech.verb()
        && speech.speaker().named().isPresent()
        && Set.of("and", "but", "while", "whereas").contains(tree.word(first - 1))
        && neighbours.isEdge(first - 2);
  }

  /** Whether a semicolon stands between two words. */
  private boolean isParted(int one, int other) {
    return IntStream.range(Math.min(one, other), Math.max(one, other))
        .anyMatch(i -> tree.token(i).text().equals(";"));
  }

  /** "…, adding that": by whoever speaks in the main clause, wherever the parse hangs it. */
  private boolean isAddition(int verb) {
    return verb > 0
        && tree.token(verb).tag().equals("VBG")
        && tree.lemma(verb).equals("add")
        && neighbours.isEdge(verb - 1);
  }

  /** Whether one's words stand where the other's are said to be. */
  private static boolean isBehind(Speech inner, Speech outer) {
    return outer.order() == Speech.Order.FIRST
        ? inner.verb() > outer.verb()
        : inner.verb() < outer.verb();
  }
}
