package org.parley.claim.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.claim.DeepRelations;
import org.parley.claim.Times;
import org.parley.claim.Tree;

/** Tells which times of a sentence are limits, by the verbs in front of them. */
final class LimitFinder {
  private static final int NEAR = 10;

  private final Tree tree;
  private final Duties duties;
  private final Errand errand;
  private final Anchor anchor;
  private final Consequences consequences;
  private final Standing standing;
  private final LimitBounds bounds;

  LimitFinder(Tree tree) {
    this.tree = tree;
    this.duties = new Duties(tree);
    DeepRelations relations = new DeepRelations(tree);
    this.errand = new Errand(tree, duties, relations);
    this.anchor = new Anchor(tree, duties, errand);
    this.consequences = new Consequences(tree);
    this.standing = new Standing(tree, duties, relations);
    this.bounds = new LimitBounds(tree);
  }

  /** The limits in text order. */
  List<Limit> limits() {
    List<Limit> found = new ArrayList<>();
    for (Timed time : new Times(tree).all()) {
      int first = tree.at(time.span().start());
      Optional<Integer> due = anchor.due(first, bounds.of(time));
      Optional<Integer> condition = anchor.condition(first, bounds.of(time));
      Optional<Limit> limit =
          due.isPresent()
              ? due.map(word -> new Limit(time, word, "limit-due"))
              : condition.isPresent()
                  ? condition.map(word -> new Limit(time, word, "limit-condition"))
                  : anchor
                      .verb(bounds.clause(time).orElse(first))
                      .flatMap(verb -> limit(time, first, standing.wanting(verb)));
      limit.filter(l -> isFine(time) && !new Idle(tree).is(l)).ifPresent(found::add);
    }
    return found;
  }

  /** A week tells no day. */
  private static boolean isFine(Timed time) {
    return time.when().filter(span -> span.isDay() || span.grain() != Grain.WEEK).isPresent();
  }

  private Optional<Limit> limit(Timed time, int first, int verb) {
    Optional<Integer> awaited = awaited(time, first);
    if (awaited.isPresent()) {
      return awaited.map(word -> new Limit(time, word, "limit-aim"));
    }
    if (bounds.of(time) == Timed.Bound.BEFORE && isNotYet(verb)) {
      return Optional.empty();
    }
    Duties.Force force = duties.of(verb);
    boolean talks = errand.is(verb);
    String rule =
        switch (bounds.of(time)) {
          case BY, BEFORE ->
              force == Duties.Force.FIRM && (!talks || duties.isConditional(verb))
                  ? "limit-duty"
                  : force == Duties.Force.AIM && !talks && !isFar(time, verb) ? "limit-aim" : "";
          case UNTIL ->
              !errand.isMeeting(verb) && standing.isUntil(verb, first) ? "limit-until" : "";
          case NONE, FROM -> {
            if (standing.isWaitedFor(verb)) {
              yield "limit-until";
            }
            boolean day = time.when().filter(TimeSpan::isDay).isPresent();
            boolean from = bounds.of(time) == Timed.Bound.FROM;
            boolean must = (duties.compels(verb) || isUnless(verb)) && day && !talks && !from;
            boolean moved =
                Standing.WAITING.contains(tree.smallLemma(verb))
                    && first > 0
                    && tree.word(first - 1).equals("to")
                    && !duties.isUnsure(verb);
            yield must || isBefore(verb) || standing.isPledged(verb, time)
                ? "limit-duty"
                : moved
                    ? "limit-until"
                    : (consequences.stated() || !errand.isMeeting(verb))
                            && consequences.begins(verb, first)
                        ? "limit-start"
                        : "";
          }
          case AFTER ->
              standing.isStretched(first) || standing.isBarred(first) ? "limit-until" : "";
        };
    if (rule.isEmpty() && new Pressure(tree, duties).bears(verb, time, bounds.of(time), talks)) {
      return Optional.of(new Limit(time, verb, "limit-pressure"));
    }
    return rule.isEmpty() ? Optional.empty() : Optional.of(new Limit(time, verb, rule));
  }

  /** "Would not be settled before September": what is not expected sooner. */
  private boolean isNotYet(int verb) {
    return tree.children(verb, "aux").stream().anyMatch(i -> tree.word(i).matches("will|would|'ll"))
        && tree.children(verb, "advmod").stream()
            .anyMatch(i -> tree.word(i).matches("not|n't|never"));
  }

  /** "Will not stick unless the commission votes on Nov. 7". */
  private boolean isUnless(int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < NEAR; i--) {
      if (tree.word(i).equals("unless")) {
        return tree.token(verb).tag().matches("VB[PZ]");
      }
      if (anchor.isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  private Optional<Integer> awaited(Timed time, int first) {
    Timed.Bound bound = bounds.of(time);
    boolean by = bound == Timed.Bound.BY || bound == Timed.Bound.BEFORE;
    Awaited awaited = new Awaited(tree);
    return by ? awaited.word(first) : awaited.ruling(first);
  }

  /** "The plant will be completed by 1989" binds nobody. */
  private boolean isFar(Timed time, int verb) {
    boolean years = time.when().filter(span -> span.grain().compareTo(Grain.YEAR) >= 0).isPresent();
    return years && duties.control(verb).isEmpty();
  }

  /** "Put his name to the text before his successor is sworn in Dec. 1". */
  private boolean isBefore(int verb) {
    for (int i = verb - 1; i > 0 && verb - i < NEAR + 1; i--) {
      if (tree.word(i).equals("before")) {
        int mark = i;
        return anchor.verb(i).filter(v -> v < mark).filter(duties::isOpen).isPresent();
      }
      if (anchor.isVerb(i)) {
        return false;
      }
    }
    return false;
  }
}
