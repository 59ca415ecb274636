package org.parley.claim.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.claim.Times;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Finds the days that someone names as a limit: "has named Aug. 6 as the date by which". */
record Designation(Tree tree) {
  private static final int NEAR = 3;
  private static final int REACH = 14;
  private static final Set<String> NAMING =
      Words.of(
          """
          name set fix designate mark pick choose declare cite give circle proclaim announce
          stipulate specify earmark pencil_in decree
          """);
  private static final Set<String> LIMITS =
      Words.of("day date deadline cutoff cut-off limit target end expiry moment");

  /** The days in text order, each with the verb that names it. */
  List<Limit> limits() {
    List<Limit> found = new ArrayList<>();
    for (Timed time : new Times(tree).all()) {
      boolean day = time.when().filter(TimeSpan::isDay).isPresent();
      int next = tree.at(time.span().end() - 1) + 1;
      if (day && (isLastDay(next) || isBound(next) || isDateFor(next))) {
        found.add(new Limit(time, next, "limit-named"));
      } else if (day && (isLimit(time) || isDate(time))) {
        verb(tree.at(time.span().start()))
            .ifPresent(verb -> found.add(new Limit(time, verb, "limit-named")));
      }
    }
    return found;
  }

  private Optional<Integer> verb(int time) {
    for (int i = time - 1; i >= 0 && time - i <= NEAR; i--) {
      if (tree.token(i).tag().startsWith("V") && NAMING.contains(tree.smallLemma(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "The Jan. 1 date by which he has promised to let them in". */
  private boolean isBound(int date) {
    return date + 2 < tree.size()
        && LIMITS.contains(tree.smallLemma(date))
        && tree.word(date + 1).equals("by")
        && tree.word(date + 2).equals("which");
  }

  /** "June 30 is the last day on which". */
  private boolean isLastDay(int be) {
    return be + 3 < tree.size()
        && tree.word(be).matches("is|was|remains|will")
        && IntStream.range(be + 1, Math.min(be + 5, tree.size() - 1))
            .anyMatch(
                i ->
                    tree.word(i).matches("last|final|latest")
                        && Set.of("day", "date", "chance", "moment").contains(tree.word(i + 1)));
  }

  /** "Faces a December 15 date for approving the accord". */
  private boolean isDateFor(int date) {
    return date + 2 < tree.size()
        && Set.of("date", "target", "cutoff").contains(tree.word(date))
        && tree.word(date + 1).equals("for")
        && tree.word(date + 2).endsWith("ing");
  }

  /** "Fixed the August 1 date". */
  private boolean isDate(Timed time) {
    int next = tree.at(time.span().end() - 1) + 1;
    return next < tree.size() && Set.of("date", "target").contains(tree.word(next));
  }

  /** Whether "as the date", "as a deadline" stands behind a time. */
  private boolean isLimit(Timed time) {
    int from = tree.at(time.span().end() - 1) + 1;
    for (int i = from; i + 2 < tree.size() && i - from < REACH; i++) {
      if (tree.word(i).equals("as") && tree.token(i + 1).tag().matches("DT|PRP\\$")) {
        return IntStream.range(i + 2, Math.min(i + 5, tree.size()))
            .anyMatch(k -> LIMITS.contains(tree.smallLemma(k)));
      }
    }
    return false;
  }
}
