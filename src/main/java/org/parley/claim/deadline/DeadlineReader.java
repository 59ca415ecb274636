package org.parley.claim.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Grain;
import org.parley.annotation.Named;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.claim.Claim;
import org.parley.claim.Kinds;
import org.parley.claim.Occasion;
import org.parley.claim.Phrase;
import org.parley.claim.Surroundings;
import org.parley.claim.Times;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Gathers, at every word of a time limit, the day, who set it, for whom, and what hangs on it. */
public final class DeadlineReader {
  private static final String EXTENDED = "#extended";
  private static final int NEAR = 7;

  /** The rules by which something takes effect on a day. */
  private static final String STARTS = "take-effect|go-into-effect";

  private static final Set<String> DUTIES = Set.of("must", "should", "shall");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> DEMANDS =
      Words.of(
          """
          have need require urge ask demand want force oblige order tell press call fail race
          rush pledge promise agree
          """);
  private static final Set<String> COPULAS =
      Words.of(
          """
          is was be of on at for to set
          """);

  private static final Set<String> MOVING =
      Words.of("extend move push delay postpone prolong shift defer put reset");
  private static final Set<String> SEEN =
      Set.of("which", "seen", "regarded", "viewed", "considered", "widely", "described");
  private static final Named.Category QUANTITY = Named.Category.QUANTITY;
  private static final Set<String> SUMS = Set.of("target", "goal");
  private static final Set<String> MOVED_TO = Set.of("to", "until", "till", "through", "into");

  /** The claim with WHEN, SETTER, BOUND, GOODS and MEASURE; of a moved limit its days. */
  public Claim read(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    Tree tree = verb.tree();
    Phrase word = claim.first("NOUN").orElse(verb);
    boolean noun = tree.token(word.head()).tag().startsWith("N");
    if (claim.constants().getOrDefault("status", "").endsWith(EXTENDED)) {
      return new Extension(tree, verb.head(), word.head()).read(claim);
    }
    List<Phrase> when = claim.role("WHEN");
    boolean aside = claim.rule().matches(STARTS) && new Consequences(tree).isAside(verb.head());
    if (aside || noun && isSum(tree, word.head())) {
      return claim.replace("WHEN", List.of());
    }
    if (!claim.role("LIMIT").isEmpty()) {
      when = isDue(tree, verb.head()) ? claim.role("LIMIT") : List.of();
    } else if (when.isEmpty()) {
      Optional<Phrase> time =
          noun
              ? beside(tree, word.head()).or(() -> new Countdown(tree).left(word.head()))
              : limit(tree, verb.head());
      when = time.map(List::of).orElse(List.of());
    }
    when = when.stream().filter(time -> !isSince(time)).toList();
    Optional<Phrase> eve = noun && when.isEmpty() ? eve(tree, word.head()) : Optional.empty();
    Claim dated =
        claim
            .replace("WHEN", eve.map(List::of).orElse(when))
            .replace("BOUND", new Aside(tree, verb.head()).past(claim.role("BOUND")));
    dated = eve.isPresent() ? dated.mark("eve") : dated;
    if (noun) {
      dated =
          dated
              .with("SETTER", new Involved(tree, word.head()).setters(dated))
              .with("BOUND", new Involved(tree, word.head()).bound(dated))
              .with("MEASURE", consequences(tree, word.head()));
    }
    return dated.with("GOODS", tree.names(Named.Category.INDUSTRY));
  }

  /** "Every deadline they set since September": no day of one. */
  private static boolean isSince(Phrase time) {
    int first = time.tree().at(time.span().start());
    return first > 0 && time.tree().word(first - 1).equals("since");
  }

  /** "This year's target of 20 percent", "the target deficit": a number to reach, and no day. */
  private static boolean isSum(Tree tree, int noun) {
    int next = noun + 1;
    return SUMS.contains(tree.smallLemma(noun))
        && next < tree.size()
        && (tree.token(next).tag().startsWith("N") && !tree.isTimed(next)
            || IntStream.range(next, Math.min(tree.size(), next + NEAR))
                .anyMatch(i -> tree.isAmount(i) || Kinds.isNamed(tree, i, QUANTITY)));
  }

  /** "On July 31, on the eve of his deadline": the day before. */
  private static Optional<Phrase> eve(Tree tree, int noun) {
    boolean eve = false;
    for (int i = noun - 1; i > 0 && noun - i < NEAR; i--) {
      eve = eve || tree.word(i).equals("eve") && tree.word(i + 1).equals("of");
    }
    return eve
        ? new Times(tree)
            .all().stream()
                .filter(time -> time.when().filter(TimeSpan::isDay).isPresent())
                .filter(time -> tree.at(time.span().start()) < noun)
                .reduce((earlier, later) -> later)
                .map(time -> Phrase.of(tree, time))
        : Optional.empty();
  }

  /** Whether a verb tells what must be done, and not what was done. */
  private static boolean isDue(Tree tree, int verb) {
    boolean bare = tree.token(verb).tag().equals("VB") || tree.token(verb).tag().equals("VBP");
    boolean must =
        tree.children(verb, "aux").stream().anyMatch(aux -> DUTIES.contains(tree.word(aux)));
    boolean unless =
        tree.children(verb, "mark").stream().anyMatch(m -> CONDITIONS.contains(tree.word(m)));
    int above = tree.token(verb).head();
    boolean asked = above >= 0 && bare && DEMANDS.contains(tree.lemma(above));
    return must || unless || asked;
  }

  /**
   * The measures that a deadline is for: "the deadline for the tariffs", "a sanctions deadline".
   */
  private static List<Phrase> consequences(Tree tree, int noun) {
    Surroundings around = new Surroundings(tree, noun);
    List<Phrase> found = new ArrayList<>();
    around
        .before()
        .ifPresent(span -> found.addAll(around.names(span, Set.of(Named.Category.MEASURE))));
    for (int i = noun + 1; i < Math.min(tree.size(), noun + NEAR); i++) {
      Optional<Named> named = tree.named(i);
      boolean measure = named.filter(n -> n.category() == Named.Category.MEASURE).isPresent();
      if (measure && found.isEmpty()) {
        found.add(Phrase.of(tree, named.orElseThrow()));
      }
    }
    return found;
  }

  /** The time in front of the noun, or close behind it. */
  private static Optional<Phrase> beside(Tree tree, int noun) {
    Optional<Timed> before = Optional.empty();
    for (Timed time : new Times(tree).all()) {
      int last = tree.at(time.span().end() - 1);
      boolean apposed =
          last + 2 < noun
              && tree.word(last + 1).equals(",")
              && tree.token(last + 2).tag().equals("DT");
      boolean equated =
          last + 2 < noun
              && tree.word(last + 1).matches("is|was|as|remains|remained")
              && tree.token(last + 2).tag().equals("DT");
      int from = apposed || equated ? last + 3 : last + 1;
      boolean regarded =
          last + 2 < noun
              && noun - last <= NEAR + 3
              && tree.word(last + 1).equals(",")
              && SEEN.contains(tree.word(last + 2));
      boolean close = last < noun && noun - from <= 2 && plain(tree, from, noun);
      before = close || regarded ? Optional.of(time) : before;
    }
    return before
        .filter(time -> time.type() != Timed.Type.TIME || behind(tree, noun).isEmpty())
        .or(() -> behind(tree, noun))
        .map(time -> Phrase.of(tree, time));
  }

  private static Optional<Timed> behind(Tree tree, int noun) {
    return new Times(tree)
        .all().stream()
            .filter(time -> tree.at(time.span().start()) > noun)
            .filter(time -> follows(tree, noun, tree.at(time.span().start())))
            .filter(time -> !moved(tree, noun, tree.at(time.span().start())))
            .filter(time -> time.when().filter(DeadlineReader::isFine).isPresent())
            .min(Comparator.comparing(Timed::span));
  }

  private static boolean plain(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      String tag = tree.token(i).tag();
      if (!tag.startsWith("N")
          && !tag.startsWith("J")
          && !tag.equals("POS")
          && !tag.equals("HYPH")) {
        return false;
      }
    }
    return true;
  }

  /** "The deadline at the weekend" tells when it was set. */
  private static boolean isFine(TimeSpan span) {
    return span.isDay() || span.grain().compareTo(Grain.DAY) > 0;
  }

  private static boolean follows(Tree tree, int noun, int time) {
    if (time - noun > NEAR) {
      return false;
    }
    for (int i = noun + 1; i < time; i++) {
      String tag = tree.token(i).tag();
      boolean verb = tag.startsWith("V") && !COPULAS.contains(tree.word(i));
      if (verb || tree.word(i).equals(".") || tree.word(i).equals(";")) {
        return false;
      }
    }
    return !Set.of("over", "during", "into").contains(tree.word(time - 1));
  }

  /** "may extend the deadline to Oct. 15": the day is where it may move, not where it stands. */
  private static boolean moved(Tree tree, int noun, int time) {
    int verb = tree.token(noun).head();
    return verb >= 0
        && tree.token(noun).relation().equals("obj")
        && MOVING.contains(tree.lemma(verb))
        && MOVED_TO.contains(tree.word(time - 1));
  }

  /** The time of the clause, if it lies close to the verb. */
  private static Optional<Phrase> limit(Tree tree, int verb) {
    return new Times(tree)
        .near(verb)
        .filter(time -> tree.at(time.span().start()) > verb)
        .or(() -> new Occasion(tree).antecedent(verb))
        .map(time -> Phrase.of(tree, time));
  }
}
