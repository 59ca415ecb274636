package org.parley.entity.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Times;
import org.parley.claim.Tree;
import org.parley.entity.Context;

/** Tells on which day a limit falls, as a claim and the article around it tell. */
record Due(Context context) {
  private static final int WEEK = 7;
  private static final Set<String> ENDING = Set.of("expire", "period-ends");
  private static final Set<String> SLATED =
      Set.of("due", "set", "scheduled", "slated", "poised", "supposed");
  private static final Set<String> RUNNING =
      Set.of(
          "agreement",
          "pact",
          "accord",
          "arrangement",
          "truce",
          "period",
          "authority",
          "mandate",
          "waiver",
          "reprieve",
          "moratorium",
          "extension",
          "ultimatum",
          "deadline",
          "treaty",
          "deal");

  /** The day, month or year, as surely as the words give it; nothing where it limits nobody. */
  Optional<TimeSpan> day(Claim claim) {
    if (claim.modality() == Modality.DENIED) {
      return Optional.empty();
    }
    Optional<Timed> time = claim.first("WHEN").flatMap(Due::time);
    return time.flatMap(Due::when)
        .or(
            () ->
                time.flatMap(
                    length -> end(length, claim).map(day -> loose(claim, coarse(length, day)))))
        .map(span -> told(span, claim))
        .map(span -> time.filter(t -> isDuty(t, claim)).map(t -> coming(span)).orElse(span))
        .map(span -> time.filter(t -> isWished(t, claim)).map(t -> later(span)).orElse(span))
        .map(span -> claim.constants().containsKey("eve") ? next(span) : span)
        .filter(span -> isSet(claim) || isAhead(span) || isOver(claim))
        .filter(span -> time.filter(t -> isToday(t, span, claim)).isEmpty());
  }

  /** "Had been required to decide by Thursday": the day of that name that lies ahead. */
  private static boolean isDuty(Timed time, Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    boolean infinitive =
        verb.tree().token(verb.head()).tag().equals("VB")
            && verb.head() > 0
            && verb.tree().word(verb.head() - 1).equals("to");
    boolean given = claim.rule().equals("limit-until") && isSet(claim);
    boolean planned =
        claim.rule().equals("limit-start")
            && verb.head() > 2
            && (verb.tree().word(verb.head() - 1).equals("have")
                    && verb.tree().word(verb.head() - 2).equals("to")
                || infinitive && SLATED.contains(verb.tree().word(verb.head() - 2)));
    return time.rule().equals("weekday/past")
        && (planned || given || infinitive && claim.rule().matches("limit-duty|must-by"));
  }

  /** "Want it signed before the summit in July": the July that lies ahead. */
  private static boolean isWished(Timed time, Claim claim) {
    Tree tree = claim.first("VERB").orElseThrow().tree();
    return time.rule().equals("calendar/past")
        && claim.rule().equals("limit-aim")
        && IntStream.range(0, tree.size()).anyMatch(i -> tree.token(i).tag().matches("VB[PZ]"));
  }

  private TimeSpan later(TimeSpan span) {
    boolean lastYear =
        context
            .day()
            .filter(d -> span.last().isBefore(d) && span.last().plusYears(1).isAfter(d))
            .isPresent();
    return lastYear
        ? new TimeSpan(span.first().plusYears(1), span.last().plusYears(1), span.grain())
        : span;
  }

  private TimeSpan coming(TimeSpan span) {
    boolean just =
        span.isDay()
            && context
                .day()
                .filter(d -> span.first().isBefore(d) && span.first().isAfter(d.minusDays(7)))
                .isPresent();
    return just
        ? new TimeSpan(span.first().plusDays(7), span.last().plusDays(7), span.grain())
        : span;
  }

  private static TimeSpan next(TimeSpan span) {
    return TimeSpan.day(span.last().plusDays(1));
  }

  /** What takes effect on the day of the news leaves nobody time. */
  private boolean isToday(Timed time, TimeSpan span, Claim claim) {
    return time.type() == Timed.Type.DATE
        && claim.rule().matches("take-effect|go-into-effect|limit-start")
        && span.isDay()
        && context.day().filter(span.first()::equals).isPresent();
  }

  /** When it is; what is counted in years or months is no surer than its unit. */
  private static Optional<TimeSpan> when(Timed time) {
    return time.when().map(span -> coarse(time, span));
  }

  /** "A verdict was due by Tuesday": where the text looks back, the day of that name before. */
  private TimeSpan told(TimeSpan span, Claim claim) {
    boolean week = context.day().filter(d -> isNext(span, d)).isPresent();
    boolean back =
        claim.rule().equals("limit-due") && isPast(claim)
            || claim.rule().equals("deadline") && isBehind(claim);
    if (ENDING.contains(claim.rule()) && isDone(claim) && isAhead(span) && span.isDay()) {
      return new TimeSpan(span.first().minusYears(1), span.last().minusYears(1), span.grain());
    }
    boolean gone =
        claim.constants().getOrDefault("status", "").matches(".*#(dropped|missed)")
            && isDone(claim)
            && context.day().filter(d -> span.first().isAfter(d.plusDays(4))).isPresent();
    return week && (back || gone)
        ? new TimeSpan(span.first().minusDays(7), span.last().minusDays(7), span.grain())
        : span;
  }

  private static boolean isDone(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    return verb.tree().token(verb.head()).tag().equals("VBD")
        && claim.modality() == Modality.ASSERTED;
  }

  private static boolean isNext(TimeSpan span, LocalDate day) {
    return span.isDay() && span.first().isAfter(day) && span.first().isBefore(day.plusDays(7));
  }

  /** "Settled an hour before a midnight deadline Sunday". */
  private static boolean isBehind(Claim claim) {
    Phrase noun = claim.first("VERB").orElseThrow();
    Tree tree = noun.tree();
    int verb = tree.token(noun.head()).head();
    return verb >= 0
        && tree.token(verb).tag().equals("VBD")
        && tree.children(noun.head(), "case").stream()
            .anyMatch(i -> Set.of("before", "after", "past").contains(tree.word(i)));
  }

  private static boolean isPast(Claim claim) {
    Phrase due = claim.first("VERB").orElseThrow();
    return due.head() > 0 && Set.of("was", "were").contains(due.tree().word(due.head() - 1));
  }

  /** "Put on ice for 90 days", nobody says when: no surer than the month. */
  private static TimeSpan loose(Claim claim, TimeSpan span) {
    Phrase verb = claim.first("VERB").orElseThrow();
    boolean put =
        claim.first("SINCE").isEmpty() && verb.tree().smallLemma(verb.head()).equals("put");
    return put
        ? new TimeSpan(
            span.last().with(firstDay(Grain.MONTH)),
            span.last().with(lastDay(Grain.MONTH)),
            Grain.MONTH)
        : span;
  }

  private static TimeSpan coarse(Timed time, TimeSpan span) {
    boolean years = time.value().matches("P\\d+Y");
    boolean months = time.value().matches("P\\d+M");
    Grain grain = years ? Grain.YEAR : Grain.MONTH;
    return years || months
        ? new TimeSpan(span.last().with(firstDay(grain)), span.last().with(lastDay(grain)), grain)
        : span;
  }

  private static TemporalAdjuster firstDay(Grain grain) {
    return grain == Grain.YEAR
        ? TemporalAdjusters.firstDayOfYear()
        : TemporalAdjusters.firstDayOfMonth();
  }

  private static TemporalAdjuster lastDay(Grain grain) {
    return grain == Grain.YEAR
        ? TemporalAdjusters.lastDayOfYear()
        : TemporalAdjusters.lastDayOfMonth();
  }

  /** The day on which a counted period ends, from its start or from the day of the article. */
  private Optional<TimeSpan> end(Timed length, Claim claim) {
    boolean left = isLeft(claim);
    Optional<LocalDate> start =
        claim
            .first("SINCE")
            .filter(since -> !left)
            .flatMap(Due::time)
            .flatMap(Timed::when)
            .map(TimeSpan::first)
            .or(() -> left ? Optional.empty() : event(claim))
            .or(context::day);
    return start.flatMap(day -> after(day, length.value())).map(TimeSpan::day);
  }

  /** "Leaving nine days", "with a week left": counted from the day of the article. */
  private static boolean isLeft(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    return Set.of("leave", "left", "remaining").contains(verb.tree().smallLemma(verb.head()))
        || verb.tree().word(verb.head()).equals("left");
  }

  /** The last day of the past week that the text in front of a claim's sentence names. */
  private Optional<LocalDate> event(Claim claim) {
    int here = claim.first("VERB").orElseThrow().tree().sentence().index();
    return context.reading().trees().stream()
        .filter(tree -> tree.sentence().index() < here)
        .flatMap(tree -> new Times(tree).all().stream())
        .filter(time -> time.bound() == Timed.Bound.NONE)
        .flatMap(time -> time.when().stream())
        .filter(TimeSpan::isDay)
        .map(TimeSpan::first)
        .filter(then -> context.day().filter(d -> isLately(then, d)).isPresent())
        .reduce((earlier, later) -> later);
  }

  private static boolean isLately(LocalDate then, LocalDate today) {
    return !then.isAfter(today) && then.isAfter(today.minusDays(WEEK));
  }

  /** The day that lies a TIMEX3 duration after another, for whole hours, days, weeks and so on. */
  private static Optional<LocalDate> after(LocalDate day, String length) {
    if (length.matches("PT\\d+H")) {
      return Optional.of(day.plusDays(Duration.parse(length).toDays()));
    }
    return length.matches("P\\d+[DWMY]")
        ? Optional.of(day.plus(Period.parse(length)))
        : Optional.empty();
  }

  /** Whether what was due, or a pact or a time given, is told to have run out. */
  private static boolean isOver(Claim claim) {
    return claim.rule().equals("limit-due")
        || ENDING.contains(claim.rule())
            && Stream.of("MEASURE", "PERIOD")
                .flatMap(role -> claim.role(role).stream())
                .anyMatch(phrase -> RUNNING.contains(phrase.tree().smallLemma(phrase.head())));
  }

  /** What merely began or ended in the past was no deadline to anyone. */
  private boolean isAhead(TimeSpan span) {
    return context.day().map(day -> !span.last().isBefore(day)).orElse(true);
  }

  /** Whether the words themselves call the day a limit. */
  private static boolean isSet(Claim claim) {
    return claim.constants().containsKey("status");
  }

  /** The time in a phrase, else the one that reaches into it: "the end" of the month. */
  private static Optional<Timed> time(Phrase phrase) {
    return time(phrase, phrase.span()::contains).or(() -> time(phrase, phrase.span()::overlaps));
  }

  private static Optional<Timed> time(Phrase phrase, Predicate<Span> where) {
    return phrase.tree().sentence().mentions().stream()
        .filter(mention -> where.test(mention.span()))
        .filter(Timed.class::isInstance)
        .map(Timed.class::cast)
        .findFirst();
  }
}
