package org.parley.claim.deadline;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.annotation.Timed;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kinds;
import org.parley.claim.Tree;

/** Finds the word that a time of a sentence hangs on: the verb in front, "due", or an "if". */
record Anchor(Tree tree, Duties duties, Errand errand) {
  private static final int REACH = 22;

  private static final Set<String> OPENING =
      Set.of("if", "unless", "failing", "barring", "absent", "provided");

  /** Auxiliaries that open a condition by themselves: "Had no deal been reached by midnight". */
  private static final Set<String> INVERTED = Set.of("had", "should", "were");

  /** The "if" or "failing" of a condition that must be met by the time. */
  Optional<Integer> condition(int time, Timed.Bound bound) {
    boolean limits = bound == Timed.Bound.BY || bound == Timed.Bound.BEFORE;
    for (int i = time - 1; limits && i >= 0 && time - i < REACH; i--) {
      boolean inverted = i == 0 && INVERTED.contains(tree.word(i));
      if (inverted || OPENING.contains(tree.word(i))) {
        int mark = i;
        return verb(time)
            .filter(v -> v < time)
            .filter(duties::isConditional)
            .or(() -> Optional.of(mark));
      }
      boolean stop = Set.of(";", ":").contains(tree.token(i).text());
      boolean list = INVERTED.contains(tree.word(0)) && !tree.finite(1, time);
      if (stop || tree.word(i).equals(",") && !list) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The verb whose time it is: the nearest in front of it, or the next behind where it opens. */
  Optional<Integer> verb(int time) {
    int be = -1;
    for (int i = time - 1; i >= 0 && time - i <= REACH; i--) {
      String text = tree.token(i).text();
      if (text.equals(";") || text.equals(":")) {
        return Optional.empty();
      }
      if (isVerb(i)) {
        return Optional.of(i);
      }
      be = tree.word(i).equals("be") && Standing.isDone(tree, i + 1) ? i : be;
    }
    if (be >= 0) {
      return Optional.of(be);
    }
    for (int i = time + 1; i < tree.size() && i - time <= REACH; i++) {
      if (isVerb(i) && time <= 3) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Whether a word is a verb of its own, and neither an auxiliary nor part of a noun phrase. */
  boolean isVerb(int i) {
    String relation = tree.token(i).relation();
    boolean modifier =
        relation.equals("amod") || relation.equals("compound") || relation.equals("obj");
    boolean auxiliary = relation.startsWith("aux") || relation.equals("cop");
    boolean aside = i > 0 && tree.word(i - 1).equals("as") && tree.token(i).tag().equals("VBN");
    boolean infinitive = i > 0 && tree.word(i - 1).equals("to") && tree.token(i).tag().equals("VB");
    return tree.token(i).tag().startsWith("VB")
        && (infinitive || !modifier)
        && !auxiliary
        && !aside;
  }

  /** The "due" with which a time goes: "the text is due in Brussels by Friday". */
  Optional<Integer> due(int time, Timed.Bound bound) {
    for (int i = time - 1; i > 0 && time - i < REACH / 2; i--) {
      if (tree.word(i).equals("due")) {
        boolean to =
            Set.of("to", "for", "out", "here", "there", "back").contains(tree.word(i + 1))
                || bound == Timed.Bound.NONE
                    && tree.word(i + 1).equals("in")
                    && !tree.isTimed(i + 2);
        boolean person =
            Kinds.isNamed(tree, i - 1, Named.Category.PERSON)
                || new DeepRelations(tree)
                    .subjects(i).stream()
                        .anyMatch(s -> Kinds.isNamed(tree, s, Named.Category.PERSON));
        return to || person || errand.isMeeting(i) ? Optional.empty() : Optional.of(i);
      }
      if (tree.token(i).tag().startsWith("VB")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
