package org.parley.entity.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.article.Block;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.entity.Dates;
import org.parley.entity.Value;

/** Tells on which day a meeting is held, and whether that lies ahead of the day of the article. */
record Schedule(Optional<LocalDate> today) {
  private static final int YEAR = 4;
  private static final Pattern CLOCK = Pattern.compile("[0-2]\\d:[0-5]\\d");

  /**
   * When a claim's meeting is held.
   *
   * @param date the day or month
   * @param ahead whether it is yet to be held
   */
  record Day(Optional<Value.Literal> date, boolean ahead) {}

  Day of(Claim claim) {
    Optional<TimeSpan> when =
        claim
            .first("WHEN")
            .flatMap(Schedule::time)
            .flatMap(time -> day(time, claim))
            .map(span -> told(span, claim));
    boolean past = when.isPresent() && today.isPresent() && when.get().last().isBefore(today.get());
    boolean after =
        when.isPresent() && today.isPresent() && when.get().first().isAfter(today.get());
    boolean ahead = after || when.isPresent() && isThen(when.get(), claim);
    boolean told = ahead && claim.modality() == Modality.ASSERTED && isPastTense(claim);
    boolean meant =
        claim.modality() == Modality.PLANNED
            || claim.modality() == Modality.POSSIBLE
            || claim.modality() == Modality.CONDITIONAL;
    return new Day(
        when.filter(span -> (isFine(span) || meant && isQuarter(span)) && !told)
            .flatMap(Dates::literal)
            .filter(date -> date.text().length() > YEAR || meant),
        !told && (ahead || meant && !past));
  }

  /**
   * The time of day that the sentences of a meeting's claims give for its day; the first of
   * several.
   */
  static Optional<Value.Literal> hour(List<Claim> claims, String date) {
    return claims.stream()
        .flatMap(claim -> claim.first("VERB").stream())
        .flatMap(verb -> verb.tree().sentence().mentions().stream())
        .filter(Timed.class::isInstance)
        .map(mention -> ((Timed) mention).value())
        .filter(value -> value.startsWith(date + "T"))
        .map(value -> CLOCK.matcher(value.substring(date.length() + 1)))
        .filter(Matcher::lookingAt)
        .map(clock -> new Value.Literal(clock.group() + ":00", "time"))
        .findFirst();
  }

  /**
   * The days that a time means; where the text looks ahead, not those just past. An hour of what is
   * told as done lies on no day to come: "haggled past midnight".
   */
  private Optional<TimeSpan> day(Timed time, Claim claim) {
    boolean ahead =
        (claim.modality() == Modality.PLANNED || isPresent(claim))
            && time.rule().endsWith("/past")
            && !time.rule().startsWith("relative")
            && !isPast(claim);
    boolean lost =
        time.rule().startsWith("clock")
            && claim.modality() == Modality.ASSERTED
            && time.when().filter(s -> today.filter(s.first()::isAfter).isPresent()).isPresent();
    return time.when()
        .filter(span -> !lost)
        .map(span -> ahead && today.isPresent() ? coming(span, today.get()) : span);
  }

  /** "Were closeted on Wednesday": what is told as done was on the day of that name before. */
  private TimeSpan told(TimeSpan span, Claim claim) {
    boolean over = claim.constants().getOrDefault("outcome", "").endsWith("collapse");
    boolean done =
        claim.modality() == Modality.ASSERTED && (isPastTense(claim) || isPast(claim) || over);
    boolean coming =
        span.isDay()
            && today
                .filter(t -> span.first().isAfter(t) && span.first().isBefore(t.plusDays(7)))
                .isPresent();
    return done && coming
        ? new TimeSpan(span.first().minusDays(7), span.last().minusDays(7), span.grain())
        : span;
  }

  private static boolean isPast(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    return verb.tree().children(verb.head(), "aux", "cop", "aux:pass").stream()
        .anyMatch(i -> Set.of("was", "were", "had").contains(verb.tree().word(i)));
  }

  /** The next week's or year's days of the same name, for those that are just past. */
  private static TimeSpan coming(TimeSpan span, LocalDate today) {
    if (!span.last().isBefore(today)) {
      return span;
    }
    boolean week = span.grain().compareTo(Grain.WEEK) <= 0;
    boolean near = span.last().isAfter(today.minusDays(8));
    if (week && near) {
      return new TimeSpan(span.first().plusDays(7), span.last().plusDays(7), span.grain());
    }
    return span.grain() == Grain.MONTH && span.last().isAfter(today.minusYears(1))
        ? new TimeSpan(span.first().plusYears(1), span.last().plusYears(1), span.grain())
        : span;
  }

  /** "Leaders assemble in Paramaribo today". */
  private boolean isThen(TimeSpan when, Claim claim) {
    return isPresent(claim) && when.isDay() && today.filter(when.first()::equals).isPresent();
  }

  private static boolean isPresent(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    Tree tree = verb.tree();
    int told =
        Stream.concat(Stream.of(verb.head()), tree.above(verb.head()).stream())
            .filter(i -> tree.token(i).tag().startsWith("V"))
            .findFirst()
            .orElse(verb.head());
    return tree.token(told).tag().matches("VB[PZ]")
        && tree.sentence().block().kind() != Block.Kind.HEADLINE;
  }

  private static boolean isPastTense(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    Tree tree = verb.tree();
    int above = tree.token(verb.head()).head();
    boolean errand =
        above >= 0
            && tree.token(verb.head()).tag().equals("VB")
            && tree.token(above).tag().equals("VBD")
            && tree.token(verb.head()).relation().matches("advcl|acl|ccomp");
    return tree.token(verb.head()).tag().equals("VBD") || errand;
  }

  private static boolean isQuarter(TimeSpan span) {
    return span.grain() == Grain.QUARTER || span.grain() == Grain.HALF;
  }

  /** A meeting lies in a month at the coarsest. */
  private static boolean isFine(TimeSpan span) {
    return span.grain().compareTo(Grain.MONTH) <= 0;
  }

  private static Optional<Timed> time(Phrase phrase) {
    return phrase.tree().sentence().mentions().stream()
        .filter(mention -> mention.span().equals(phrase.span()))
        .filter(Timed.class::isInstance)
        .map(Timed.class::cast)
        .findFirst();
  }
}
