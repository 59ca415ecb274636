package org.parley.claim.deadline;

import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Timed;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells which times only look like limits: those that another time behind them tells better, those
 * that run from an event of no known day or from a law to come, those by which hardly anybody
 * expects a thing, and the days on which figures come out.
 */
record Idle(Tree tree) {
  private static final int NEAR = 5;
  private static final int REACH = 11;
  private static final Set<String> EVENTS = Set.of("of", "after", "following", "from");

  /** What is named for the day on which it begins: "before the July 4 recess". */
  private static final Set<String> BREAKS =
      Words.of("recess break holiday summit vote election inauguration meeting adjournment");

  private static final Set<String> DOUBTS =
      Words.of("hard difficult doubt doubts doubted doubtful unlikely unsure uncertain improbable");
  private static final Set<String> LAWS = Words.of("bill legislation amendment");
  private static final Set<String> NEWS =
      Words.of("poll figure data statistic number election earnings survey index forecast");

  /** Whether nobody is held to a limit. */
  boolean is(Limit limit) {
    return isTakenUp(limit.time())
        || isOfEvent(limit.time())
        || limit.time().type() == Timed.Type.DURATION && holds(LAWS, limit.verb())
        || limit.rule().equals("limit-aim") && holds(DOUBTS, limit.verb())
        || limit.rule().equals("limit-due") && holds(NEWS, limit.verb());
  }

  /** "Midnight tonight", "30 days later, by Sept. 30": the second time says when. */
  private boolean isTakenUp(Timed time) {
    int next = tree.at(time.span().end() - 1) + 1;
    if (next + 2 >= tree.size()) {
      return false;
    }
    boolean noun =
        tree.token(next).tag().startsWith("N")
            && tree.mention(next).isEmpty()
            && !(time.bound() == Timed.Bound.BEFORE && BREAKS.contains(tree.smallLemma(next)));
    boolean by = tree.word(next).equals(",") && tree.word(next + 1).equals("by");
    boolean date =
        by && (tree.isTimed(next + 2) || next + 3 < tree.size() && tree.isTimed(next + 3));
    return noun || tree.isTimed(next) || date;
  }

  /** "Within 14 days of a complaint", "within a year after enactment": whenever that may be. */
  private boolean isOfEvent(Timed time) {
    int next = tree.at(time.span().end() - 1) + 1;
    return time.type() == Timed.Type.DURATION
        && next + 1 < tree.size()
        && EVENTS.contains(tree.word(next))
        && IntStream.range(next + 1, Math.min(tree.size(), next + NEAR)).noneMatch(tree::isTimed);
  }

  /** "It is hard to see that anything will be passed", "another regular poll is due". */
  private boolean holds(Set<String> words, int verb) {
    return IntStream.range(Math.max(0, verb - REACH), verb)
        .anyMatch(i -> words.contains(tree.word(i)) || words.contains(tree.smallLemma(i)));
  }
}
