package org.parley.claim.deadline;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.annotation.Timed;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells what words in front of a time make a limit of it, next to it or with an event between: "by
 * close of business on Friday", "before the Munich summit in July".
 */
record LimitBounds(Tree tree) {
  private static final int NEAR = 5;
  private static final int EVENT = 8;

  /** What opens, closes or changes hands on a day that is known beforehand. */
  private static final Set<String> OPENING =
      Words.of(
          """
          open begin start end close expire lapse adjourn convene meet gather recess vote kick
          kick_in run_out leave reconvene disband dissolve
          """);

  private static final int CLAUSE = 14;

  /** What stands between "until" and the day: "until the close of business on Friday". */
  private static final Set<String> CLOSING_TIME = Words.of("on the close of business end noon");

  /** What comes about on a day that is known beforehand. */
  private static final Set<String> EVENTS =
      Words.of(
          """
          determination ruling verdict vote election summit recess expiry expiration inauguration
          anniversary conference gathering referendum meeting session visit trip holiday round
          ministerial hearing review budget convention
          """);

  /** What limits a time; "by" in "by midnight tonight" goes with both. */
  Timed.Bound of(Timed time) {
    int before = tree.at(time.span().start()) - 1;
    if (time.bound() != Timed.Bound.NONE || before < 0) {
      return time.bound();
    }
    if (isBeforeEvent(before) || clause(time).isPresent()) {
      return Timed.Bound.BEFORE;
    }
    int far = before;
    while (far > 0 && before - far < NEAR && CLOSING_TIME.contains(tree.word(far))) {
      far--;
    }
    if (far < before && Set.of("until", "till", "by").contains(tree.word(far))) {
      return tree.word(far).equals("by") ? Timed.Bound.BY : Timed.Bound.UNTIL;
    }
    Optional<Timed> beside =
        tree.mention(before).filter(Timed.class::isInstance).map(Timed.class::cast);
    return beside.map(Timed::bound).orElse(Timed.Bound.NONE);
  }

  /**
   * Where a clause begins that ends in the time and dates what it bounds: "before the summit opens
   * in Toronto on June 19", "by the time he takes office on Dec. 1".
   */
  OptionalInt clause(Timed time) {
    boolean opens = false;
    int last = tree.at(time.span().start()) - 1;
    for (int i = last; i > 1 && last - i < CLAUSE && !isBound(i); i--) {
      opens = opens || OPENING.contains(tree.smallLemma(i)) || tree.word(i).equals("office");
      boolean by = tree.word(i).equals("time") && tree.word(i - 2).equals("by");
      if (tree.word(i).equals("before") || by) {
        return opens ? OptionalInt.of(by ? i - 2 : i) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** Whether another clause begins, other than "before the recess, which starts". */
  private boolean isBound(int i) {
    boolean aside = tree.word(i).equals(",") && tree.word(i + 1).equals("which");
    return !aside && ",;:".contains(tree.word(i));
  }

  /** "Before the final determination in November", "ahead of a vote on Friday". */
  private boolean isBeforeEvent(int preposition) {
    int i = preposition;
    if (i < 2 || !Set.of("in", "on", "this", "next").contains(tree.word(i))) {
      return false;
    }
    i -= tree.word(i - 1).equals("in") || tree.word(i - 1).equals("on") ? 2 : 1;
    boolean event = false;
    int from = i;
    while (i > 0 && from - i < EVENT && tree.token(i).tag().matches("[JN].*|DT|PRP\\$|POS|HYPH")) {
      event = event || EVENTS.contains(tree.smallLemma(i));
      i--;
    }
    return event
        && (tree.word(i).equals("before")
            || tree.word(i).equals("of") && tree.word(i - 1).equals("ahead")
            || tree.word(i).equals("for")
                && tree.word(i - 1).equals("time")
                && i > 1
                && tree.word(i - 2).equals("in"));
  }
}
