package org.parley.claim.meeting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.article.Block;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Occasion;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/**
 * Reads encounters that no set way of speaking tells, where enough adds up to one: a word that may
 * tell of it, those who negotiate, a day, a place, a length of time. None of them does alone.
 */
public final class Clues {
  private static final BigDecimal LIKELY = new BigDecimal("0.70");
  private static final double ENOUGH = 5.5;
  private static final double DAY = 2;
  private static final double WEEK = 1;
  private static final double PLACE = 2;
  private static final double LENGTH = 1;

  /** Up to this weight a word of many senses needs two who meet, and a place or two people. */
  private static final int VAGUE = 2;

  private static final int REACH = 8;

  private final Encounters words = new Encounters();

  /** What is found around one word, and how much it comes to. */
  private record Sum(
      int weight,
      int word,
      int verb,
      List<Phrase> who,
      Optional<Timed> when,
      List<Phrase> where,
      double points) {}

  /**
   * The likeliest encounter of a sentence, if any is likely enough.
   *
   * @param phrased what else the sentence tells; whoever states something need not be together
   */
  public Optional<Claim> read(Reading reading, Tree tree, List<Claim> phrased) {
    if (tree.sentence().block().kind() == Block.Kind.HEADLINE) {
      return Optional.empty();
    }
    Optional<Sum> best = Optional.empty();
    for (int i = 0; i < tree.size(); i++) {
      int weight = words.weight(tree, i);
      boolean noun = tree.token(i).tag().startsWith("N");
      boolean meant = weight > 0 && (!noun || new Sitting(tree, i, -1).isMeant());
      if (meant || weight == 0 && !isTold(tree, phrased, i) && new Together(tree).acts(i)) {
        Sum sum = sum(tree, i, weight);
        if (sum.points() >= ENOUGH && best.filter(b -> b.points() >= sum.points()).isEmpty()) {
          best = Optional.of(sum);
        }
      }
    }
    return best.flatMap(sum -> claim(reading, tree, sum));
  }

  /**
   * "Said in Ottawa", "denounced the tariffs in Rome": what each may state alone; "called a truce"
   * is not.
   */
  private static boolean isTold(Tree tree, List<Claim> phrased, int verb) {
    return phrased.stream()
        .filter(claim -> claim.relation().equals("Statement"))
        .filter(claim -> !tree.smallLemma(verb).equals("call"))
        .flatMap(claim -> claim.role("VERB").stream())
        .anyMatch(phrase -> phrase.head() == verb);
  }

  private static Sum sum(Tree tree, int word, int weight) {
    int verb =
        Stream.concat(Stream.of(word), tree.above(word).stream())
            .filter(i -> tree.token(i).tag().startsWith("V"))
            .findFirst()
            .orElse(word);
    Turnout turnout = Turnout.around(tree, word, verb);
    Optional<Timed> when = new Occasion(tree).of(word, verb).filter(Clues::isFine);
    when = when.filter(time -> !isAside(tree, verb, time));
    List<Phrase> where = new Venue(tree, word).place(verb);
    boolean seated = !where.isEmpty() || new Rooms(tree).isIn(verb);
    boolean thin = !turnout.isSeveral() || !seated && turnout.people() < 2;
    boolean vague = weight <= VAGUE || Sitting.MEALS.contains(tree.smallLemma(word));
    boolean timed = when.isPresent() || isLong(tree, word, verb);
    boolean told = weight == 0 ? seated && timed : (seated || timed) && !(vague && thin);
    double points =
        weight
            + turnout.worth()
            + when.map(time -> isDay(time) ? DAY : WEEK).orElse(0.0)
            + (seated ? PLACE : 0)
            + (isLong(tree, word, verb) ? LENGTH : 0);
    return new Sum(weight, word, verb, turnout.who(), when, where, told ? points : 0);
  }

  /** "Pressed her to renew the scheme, which lapsed in May": the time of what is described. */
  private static boolean isAside(Tree tree, int verb, Timed time) {
    int at = tree.at(time.span().start());
    for (int i = Math.max(verb, 0) + 1; i + 1 < at; i++) {
      if (tree.word(i).equals(",") && tree.word(i + 1).equals("which")) {
        return tree.finite(i, at);
      }
    }
    return false;
  }

  /** "Two days of talks", "a five-hour dinner". */
  private static boolean isLong(Tree tree, int word, int verb) {
    int first = Math.min(word, verb) - REACH;
    int last = Math.max(word, verb) + REACH;
    return tree.sentence().mentions().stream()
        .filter(mention -> mention instanceof Timed time && time.type() == Timed.Type.DURATION)
        .mapToInt(mention -> tree.at(mention.span().start()))
        .anyMatch(i -> i > first && i < last);
  }

  private static Optional<Claim> claim(Reading reading, Tree tree, Sum sum) {
    List<Phrase> when = sum.when().map(time -> Phrase.of(tree, time)).stream().toList();
    Modality put =
        new Arrangement(tree, sum.word(), sum.verb())
            .of(new ModalityReader(tree).of(sum.verb()), when);
    List<Phrase> who = new Bearers(tree).of(sum.who());
    return new Gathered(tree, sum.word(), sum.verb(), who, List.of(), when, sum.where())
        .claim(reading, put, LIKELY, sum.weight() == 0 ? Gathered.SCENE : "clues");
  }

  private static boolean isFine(Timed time) {
    return time.when().map(TimeSpan::grain).filter(g -> g.compareTo(Grain.MONTH) <= 0).isPresent();
  }

  private static boolean isDay(Timed time) {
    return time.when().filter(TimeSpan::isDay).isPresent();
  }
}
