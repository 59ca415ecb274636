package org.parley.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Times;
import org.parley.claim.Tree;

/** Tells the day of what its own words leave open, by the news around it. */
public record News(Context context) {
  private static final int WEEK = 7;
  private static final Set<String> LIMITS =
      Set.of("due", "by", "for", "before", "until", "since", "began", "begun", "started", "opened");

  /** The last day named in front of a meeting told as done, in its sentence or the three before. */
  public Optional<Value.Literal> day(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    Tree tree = verb.tree();
    boolean done =
        claim.modality() == Modality.ASSERTED
            && tree.token(verb.head()).tag().matches("VBD|NN")
            && tree.children(verb.head(), "aux").isEmpty();
    int here = tree.sentence().index();
    return done
        ? IntStream.of(here, here - 1, here - 2, here - 3)
            .filter(i -> i >= 0)
            .mapToObj(i -> context.reading().trees().get(i))
            .flatMap(
                t ->
                    new Times(t)
                        .all().stream()
                            .filter(time -> !isLimit(t, time))
                            .sorted(Comparator.comparing(Timed::span).reversed()))
            .filter(time -> time.span().end() <= verb.span().start())
            .flatMap(time -> time.when().stream())
            .filter(
                span ->
                    span.isDay()
                        && context.day().filter(d -> isLately(span.first(), d)).isPresent())
            .findFirst()
            .flatMap(Dates::literal)
        : Optional.empty();
  }

  /** "Sanctions due Sunday", "which began Monday": a day on which something else comes. */
  private static boolean isLimit(Tree tree, Timed time) {
    int first = tree.at(time.span().start());
    return first > 0 && LIMITS.contains(tree.word(first - 1));
  }

  /** The last day of the past week named up to a sentence; the article's own if none is. */
  public Optional<TimeSpan> upTo(int sentence) {
    return context.reading().trees().stream()
        .filter(tree -> tree.sentence().index() <= sentence)
        .flatMap(tree -> new Times(tree).all().stream())
        .flatMap(time -> time.when().stream())
        .filter(TimeSpan::isDay)
        .filter(span -> context.day().filter(d -> isLately(span.first(), d)).isPresent())
        .reduce((earlier, later) -> later)
        .or(() -> context.day().map(TimeSpan::day));
  }

  private static boolean isLately(LocalDate then, LocalDate today) {
    return !then.isAfter(today) && then.isAfter(today.minusDays(WEEK));
  }
}
