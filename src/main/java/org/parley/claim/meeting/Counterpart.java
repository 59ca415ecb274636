package org.parley.claim.meeting;

import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.Kinds;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Tells, on the surface, whether a verb of seeing or speaking has people right behind it. */
record Counterpart(Tree tree, int verb) {
  private static final int NEAR = 6;
  private static final int CLAUSE = 12;
  private static final Set<String> EACH = Set.of("each", "one");
  private static final Set<String> OTHER = Set.of("other", "another");
  private static final Set<String> WIRES =
      Words.of("phone telephone video videolink videoconference teleconference hotline");

  /** Whether a name of a person, or "each other", is the object. */
  boolean isObject() {
    return isEach(verb + 1) || isPerson(verb + 1) || isWhom();
  }

  /** "Rubio, whom they saw on Wednesday". */
  private boolean isWhom() {
    for (int i = verb - 1; i > 0 && verb - i < NEAR; i--) {
      if (tree.word(i).equals("whom")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a person stands behind "with" or "to" in the clause of the verb. */
  boolean isAddressed() {
    for (int i = verb + 1; i < tree.size() && i - verb < CLAUSE && !ends(i); i++) {
      if (Set.of("with", "to").contains(tree.word(i)) && (isPerson(i + 1) || isEach(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether they speak over a wire: "by phone", "on the telephone". */
  boolean isByWire() {
    for (int i = verb + 1; i + 1 < tree.size() && i - verb < CLAUSE && !ends(i); i++) {
      boolean over = Set.of("by", "on", "over", "via").contains(tree.word(i));
      int next = tree.word(i + 1).equals("the") ? i + 2 : i + 1;
      if (over && next < tree.size() && WIRES.contains(tree.word(next))) {
        return true;
      }
    }
    return false;
  }

  /** "Each other", "one another". */
  boolean isEach(int i) {
    return i + 1 < tree.size() && EACH.contains(tree.word(i)) && OTHER.contains(tree.word(i + 1));
  }

  private boolean isPerson(int from) {
    for (int i = from; i < tree.size() && i - from < NEAR; i++) {
      if (Kinds.isNamed(tree, i, Named.Category.PERSON)) {
        return true;
      }
      boolean title = tree.token(i).tag().matches("NN.*|JJ|DT|PRP\\$|POS|HYPH");
      if (!title && tree.mention(i).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  private boolean ends(int i) {
    return tree.token(i).tag().matches("VB[DZP]|MD|W.*|:|,");
  }
}
