package org.parley.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;

/** Tells which times date a meeting though they only bound it, or begin a row of several. */
record OccasionBounds(Tree tree) {
  private static final int DELAY = 4;

  /** "Are to regroup by Dec. 15", "bargained until last Friday": the day that bounds it. */
  Optional<Timed> limit(int verb) {
    boolean past =
        tree.token(verb).tag().equals("VBD")
            || tree.children(verb, "aux").stream().anyMatch(i -> tree.word(i).equals("had"));
    return new Times(tree)
        .near(verb)
        .filter(
            time ->
                switch (time.bound()) {
                  case BY -> !past;
                  case BEFORE -> !past && time.when().filter(TimeSpan::isDay).isEmpty();
                  case UNTIL ->
                      past && time.when().filter(TimeSpan::isDay).isPresent() || isDelayed(verb);
                  case AFTER -> past && isUntil(time);
                  case NONE, FROM -> false;
                })
        .filter(time -> tree.at(time.span().start()) > verb);
  }

  /** "Are not due to see each other until June". */
  private boolean isDelayed(int verb) {
    return IntStream.range(Math.max(0, verb - DELAY), verb)
        .anyMatch(i -> Set.of("not", "n't", "n’t").contains(tree.word(i)));
  }

  /** "Will meet three times in the coming year, starting in October": the first of several. */
  Optional<Timed> starting(int from) {
    return new Times(tree)
        .all().stream()
            .filter(time -> tree.at(time.span().start()) > from + 1)
            .filter(time -> isStart(tree.at(time.span().start())))
            .findFirst();
  }

  private boolean isStart(int time) {
    int i = Set.of("in", "on", "with").contains(tree.word(time - 1)) ? time - 2 : time - 1;
    return tree.word(i).matches("starting|beginning") && tree.word(i - 1).equals(",");
  }

  /** "Until after midnight Wednesday", "until well past midnight on Monday". */
  private boolean isUntil(Timed time) {
    int first = tree.at(time.span().start());
    return time.when().filter(TimeSpan::isDay).isPresent()
        && IntStream.range(Math.max(0, first - 3), first)
            .anyMatch(i -> Set.of("until", "till").contains(tree.word(i)));
  }
}
