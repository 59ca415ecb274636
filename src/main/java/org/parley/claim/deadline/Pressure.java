package org.parley.claim.deadline;

import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Grain;
import org.parley.annotation.Named;
import org.parley.annotation.Timed;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Weighs whether a time in a bound of its own, "by May", "before the month is out", limits what its
 * verb tells: it mostly does where that is yet to come, and not where it is a forecast, a journey
 * or a denial.
 */
record Pressure(Tree tree, Duties duties) {
  private static final int NEAR = 8;
  private static final int ENOUGH = 1;
  private static final int STRETCH = 4;
  private static final Set<String> OPEN =
      Words.of("will would shall should must may might can could wo 'll ’ll to");
  private static final Set<String> ORDERING =
      Words.of(
          "tell instruct order ask urge demand vow pledge promise undertake require want press");
  private static final Set<String> FORECASTS =
      Words.of(
          """
          predict forecast reckon estimate project double triple grow rise fall climb increase add
          reach count total exceed swell shrink expand employ supply build use
          result depreciate appreciate decline worsen improve weaken strengthen narrow widen ease
          slow recover average peak slip
          """);
  private static final Set<String> AWAITING = Set.of("expect", "suppose", "see", "set");
  private static final Set<String> STAYING =
      Words.of("stay remain continue last wait know work meet talk travel negotiate sit");
  private static final Set<String> NOT =
      Set.of("not", "n't", "n’t", "never", "few", "nobody", "nothing", "no", "hardly", "none");

  /**
   * Whether the time limits what a verb tells.
   *
   * @param bound how the time is bound
   * @param talks whether the verb tells of a journey or a meeting
   */
  boolean bears(int verb, Timed time, Timed.Bound bound, boolean talks) {
    boolean up = bound == Timed.Bound.UNTIL;
    boolean by = bound == Timed.Bound.BY || bound == Timed.Bound.BEFORE;
    int first = tree.at(time.span().start());
    if (!up && !by || verb > first) {
      return false;
    }
    int points = isOpen(verb) ? 1 : -2;
    points += isCoarse(time) ? -1 : 1;
    points += isOrdered(verb) || duties.compels(verb) ? 1 : 0;
    points -= talks || STAYING.contains(tree.smallLemma(verb)) ? 2 : 0;
    points -= isDenied(verb) ? 3 : 0;
    points -= duties.control(verb).filter(duties::isUnsure).isPresent() ? 3 : 0;
    points -= isForecast(verb) ? 3 : 0;
    points -= isYears(time) && !isOrdered(verb) ? 2 : 0;
    points -= isLoose(time) ? 3 : 0;
    points -= up && tree.word(first - 1).equals("through") ? 2 : 0;
    return points >= ENOUGH;
  }

  /** "Could come", "to be handed over", "would run": what is yet to happen. */
  private boolean isOpen(int verb) {
    return !tree.token(verb).tag().matches("VB[DZ]")
        && IntStream.range(Math.max(0, verb - NEAR / 2), verb)
            .anyMatch(i -> OPEN.contains(tree.word(i)));
  }

  /** "Within 10 or 15 years": what becomes of a thing in the end. */
  private static boolean isYears(Timed time) {
    return time.type() == Timed.Type.DURATION && time.value().endsWith("Y");
  }

  /** "Between June and July", "ahead of next month's meeting": a time about another thing. */
  private boolean isLoose(Timed time) {
    int first = tree.at(time.span().start());
    int next = tree.at(time.span().end() - 1) + 1;
    boolean owner = next < tree.size() && tree.token(next).tag().equals("POS");
    return owner
        || IntStream.range(Math.max(0, first - STRETCH), first + 1)
            .anyMatch(i -> tree.word(i).equals("between"));
  }

  private static boolean isCoarse(Timed time) {
    return time.when().filter(span -> span.grain().compareTo(Grain.YEAR) >= 0).isPresent();
  }

  /** "Were told to confer", "vowed to hold hearings". */
  private boolean isOrdered(int verb) {
    return duties.control(verb).filter(i -> ORDERING.contains(tree.smallLemma(i))).isPresent();
  }

  private boolean isDenied(int verb) {
    return new ModalityReader(tree).of(verb) == Modality.DENIED
        || IntStream.range(Math.max(0, verb - NEAR), verb)
            .anyMatch(i -> NOT.contains(tree.word(i)));
  }

  /** "Beef sales would double by 1993": what somebody reckons with, and nobody must do. */
  private boolean isForecast(int verb) {
    return FORECASTS.contains(tree.smallLemma(verb))
        || duties.control(verb).filter(i -> AWAITING.contains(tree.smallLemma(i))).isPresent()
            && !duties.closes(verb)
        || tree.above(verb).stream().anyMatch(i -> FORECASTS.contains(tree.smallLemma(i)))
        || new DeepRelations(tree)
            .subjects(verb).stream().anyMatch(i -> Kinds.isNamed(tree, i, Named.Category.QUANTITY));
  }
}
