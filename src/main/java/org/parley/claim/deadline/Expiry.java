package org.parley.claim.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.annotation.Timed;
import org.parley.claim.Kinds;
import org.parley.claim.Times;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds on the surface the days on which a period runs out: "authority to submit an accord runs out
 * March 1", "the pact, due to lapse on July 31", "the 90 days are up on Friday".
 */
record Expiry(Tree tree) {
  private static final int REACH = 18;
  private static final int NEAR = 5;
  private static final Set<String> ENDING =
      Words.of("expire lapse sunset elapse terminate run_out time_out");
  private static final Set<String> LIGHT =
      Set.of("on", "at", "in", "midnight", "the", "late", "early", "this", "next");
  private static final Set<String> DAYS = Set.of("day", "week", "month", "year");
  private static final Set<String> LEFT =
      Set.of("still", "enough", "little", "no", "some", "more", "ample", "last", "yet", "a");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "if");

  /** The limits in text order, each with the word that tells the end. */
  List<Limit> limits() {
    List<Limit> found = new ArrayList<>();
    for (Timed time : new Times(tree).all()) {
      int end = tree.at(time.span().start()) - 1;
      while (end > 0 && LIGHT.contains(tree.word(end))) {
        end--;
      }
      boolean over = end > 0 && (isEnd(end) || runs(end)) && isPeriod(end) && !isDenied(end);
      if (over || end >= 0 && isLeft(time, end)) {
        found.add(new Limit(time, end, "limit-expiry"));
      } else {
        int last = tree.at(time.span().end() - 1);
        ending(last)
            .or(() -> chance(time))
            .ifPresent(word -> found.add(new Limit(time, word, "limit-expiry")));
      }
    }
    return found;
  }

  /** "Until June 18, when the 90 days for talks run out". */
  private Optional<Integer> ending(int time) {
    boolean when =
        time + 2 < tree.size()
            && tree.word(time + 1).equals(",")
            && tree.word(time + 2).equals("when");
    for (int i = time + 4; when && i < Math.min(tree.size(), time + REACH); i++) {
      if (isEnd(i) && tree.token(i).tag().matches("VB[PZ]?|RP|IN|RB")) {
        return Optional.of(i).filter(end -> isPeriod(end) || isCounted(time, end));
      }
      if (tree.token(i).tag().equals("VBD")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isCounted(int from, int end) {
    return IntStream.range(from, end).anyMatch(i -> DAYS.contains(tree.smallLemma(i)));
  }

  /** "There is still time for agreement before December 5". */
  private Optional<Integer> chance(Timed time) {
    int first = tree.at(time.span().start());
    boolean limits = new LimitBounds(tree).of(time) == Timed.Bound.BEFORE;
    for (int i = first - 1; limits && i > 1 && first - i < REACH / 2; i--) {
      if (tree.word(i).matches("time|chance|room") && tree.word(i + 1).matches("for|to")) {
        boolean open = LEFT.contains(tree.word(i - 1)) || LEFT.contains(tree.word(i - 2));
        return Optional.of(i).filter(word -> open);
      }
      if (tree.token(i).tag().equals("VBD")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Japan has eight days left". */
  private boolean isLeft(Timed time, int have) {
    int next = tree.at(time.span().end() - 1) + 1;
    return time.type() == Timed.Type.DURATION
        && next < tree.size()
        && Set.of("left", "remaining").contains(tree.word(next))
        && tree.smallLemma(have).equals("have");
  }

  /** "The restraint runs to March 1987". */
  private boolean runs(int to) {
    return to > 0
        && tree.word(to).equals("to")
        && Set.of("run", "last", "extend").contains(tree.smallLemma(to - 1));
  }

  private boolean isEnd(int i) {
    boolean told = !tree.token(i).tag().matches("VBD|VBN|NN.*");
    String before = tree.smallLemma(i - 1);
    boolean out =
        tree.word(i).equals("out") && before.equals("run") && !tree.word(i - 1).equals("ran");
    boolean up = tree.word(i).equals("up") && Set.of("is", "are").contains(tree.word(i - 1));
    boolean renewal =
        tree.word(i).equals("renewal")
            && i > 1
            && tree.word(i - 1).equals("for")
            && Set.of("up", "due").contains(tree.word(i - 2));
    return out || up || renewal || told && ENDING.contains(tree.smallLemma(i));
  }

  /** Whether something that runs for a time is named in front of the word. */
  private boolean isPeriod(int end) {
    for (int i = end - 1; i >= 0 && end - i < REACH; i--) {
      boolean noun = tree.token(i).tag().startsWith("NN");
      if (noun && Kinds.PERIODS.contains(tree.smallLemma(i))
          || Kinds.isNamed(tree, i, Named.Category.MEASURE)) {
        return true;
      }
      if (tree.word(i).equals(";")) {
        return false;
      }
    }
    return false;
  }

  private boolean isDenied(int end) {
    for (int i = end - 1; i >= 0 && end - i < NEAR; i--) {
      if (NOT.contains(tree.word(i))) {
        return true;
      }
    }
    return false;
  }
}
