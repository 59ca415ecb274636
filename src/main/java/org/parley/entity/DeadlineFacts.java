package org.parley.entity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;

/** Writes the days by which someone must act, who set them for whom, and what follows. */
final class DeadlineFacts {
  private static final String SET = Names.ONTOLOGY + "set";
  private static final Set<String> ENDING = Set.of("expire", "period-ends");
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
  private static final Set<String> CONSEQUENCES = Set.of("Tariff", "Sanction", "Quota");

  private final Context context;
  private final Bodies bodies;
  private final Resolver resolver;
  private final Ledger ledger;

  DeadlineFacts(Context context, Bodies bodies, Resolver resolver, Ledger ledger) {
    this.context = context;
    this.bodies = bodies;
    this.resolver = resolver;
    this.ledger = ledger;
  }

  void write(List<Claim> claims, Tracks tracks) {
    Set<Value.Literal> days =
        claims.stream()
            .flatMap(claim -> span(claim).stream())
            .filter(span -> !isCoarse(span))
            .flatMap(span -> Dates.literal(span).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Course course = new Course(claim -> span(claim).flatMap(span -> date(span, days)));
    claims.stream()
        .filter(claim -> claim.modality() != Modality.DENIED)
        .sorted(Comparator.comparing(Claim::evidence))
        .forEach(course::tell);
    course.days().forEach((date, told) -> write(date, told, tracks));
    course
        .replaced()
        .forEach(
            (date, old) ->
                ledger.link(
                    iri(date, tracks),
                    "replaces",
                    iri(old, tracks),
                    course.days().get(date).get(0).claim()));
  }

  private static boolean isCoarse(TimeSpan span) {
    return !span.isDay() && span.grain() == Grain.MONTH;
  }

  private static Optional<Value.Literal> date(TimeSpan span, Set<Value.Literal> days) {
    return isCoarse(span) ? Optional.of(within(span, days)) : Dates.literal(span);
  }

  /** The one day of these that lies in a month or part of it, as "mid-May" may be "May 13". */
  private static Value.Literal within(TimeSpan span, Set<Value.Literal> days) {
    List<Value.Literal> inside =
        days.stream()
            .filter(day -> day.datatype().equals("date"))
            .filter(day -> holds(span, LocalDate.parse(day.text())))
            .toList();
    return inside.size() == 1 ? inside.get(0) : Dates.literal(span).orElseThrow();
  }

  private static boolean holds(TimeSpan span, LocalDate day) {
    return !day.isBefore(span.first()) && !day.isAfter(span.last());
  }

  private Optional<TimeSpan> span(Claim claim) {
    if (claim.modality() == Modality.DENIED) {
      return Optional.empty();
    }
    Optional<Timed> time = claim.first("WHEN").flatMap(DeadlineFacts::time);
    return time.flatMap(DeadlineFacts::when)
        .or(() -> time.flatMap(length -> end(length, claim).map(day -> coarse(length, day))))
        .map(span -> told(span, claim))
        .filter(span -> isSet(claim) || isAhead(span) || isOver(claim));
  }

  /** When it is; what is counted in years or months is no surer than its unit. */
  private static Optional<TimeSpan> when(Timed time) {
    return time.when().map(span -> coarse(time, span));
  }

  /** "A verdict was due by Tuesday": where the text looks back, the day of that name before. */
  private TimeSpan told(TimeSpan span, Claim claim) {
    boolean week = context.day().filter(d -> isNext(span, d)).isPresent();
    boolean back = claim.rule().equals("limit-due") && isPast(claim);
    if (ENDING.contains(claim.rule()) && isDone(claim) && isAhead(span) && span.isDay()) {
      return new TimeSpan(span.first().minusYears(1), span.last().minusYears(1), span.grain());
    }
    return week && back
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

  private static boolean isPast(Claim claim) {
    Phrase due = claim.first("VERB").orElseThrow();
    return due.head() > 0 && Set.of("was", "were").contains(due.tree().word(due.head() - 1));
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
    Optional<LocalDate> start =
        claim
            .first("SINCE")
            .flatMap(DeadlineFacts::time)
            .flatMap(Timed::when)
            .map(TimeSpan::first)
            .or(context::day);
    return start.flatMap(day -> after(day, length.value())).map(TimeSpan::day);
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

  private static Optional<Timed> time(Phrase phrase) {
    return phrase.tree().sentence().mentions().stream()
        .filter(mention -> phrase.span().contains(mention.span()))
        .filter(Timed.class::isInstance)
        .map(Timed.class::cast)
        .findFirst();
  }

  private void write(Value.Literal date, List<Course.Told> told, Tracks tracks) {
    List<Claim> claims = told.stream().map(Course.Told::claim).toList();
    Set<Entity> setters = new LinkedHashSet<>();
    Set<Entity> bound = new LinkedHashSet<>();
    Set<Entity> goods = new LinkedHashSet<>();
    Set<Entity> follows = new LinkedHashSet<>();
    for (Claim claim : claims) {
      claim.role("SETTER").forEach(phrase -> resolver.power(phrase).ifPresent(setters::add));
      claim.role("BOUND").forEach(phrase -> resolver.power(phrase).ifPresent(bound::add));
      for (Phrase phrase : claim.role("GOODS")) {
        phrase.named().flatMap(bodies::industry).ifPresent(goods::add);
      }
      for (Phrase phrase : claim.role("MEASURE")) {
        follows.addAll(ledger.at(phrase.span(), CONSEQUENCES));
      }
    }
    List<Course.Told> states = told.stream().filter(t -> t.status().isPresent()).toList();
    Optional<Course.Told> state =
        states.stream()
            .filter(t -> !t.status().equals(Optional.of(SET)))
            .reduce((earlier, later) -> later)
            .or(() -> states.stream().findFirst());
    Claim claim = claims.get(0);
    String what = claim.evidence().quote().replaceAll("\\s+", " ");
    Entity deadline =
        new Entity(iri(date, tracks), "Deadline", date.text() + ": " + what, Set.of());
    String iri = deadline.iri();
    claims.forEach(c -> ledger.mention(deadline, c.evidence(), c.confidence(), c.rule()));
    ledger.literal(iri, "date", date.text(), date.datatype(), claim);
    setters.stream().limit(1).forEach(who -> ledger.link(iri, "setBy", who, claim));
    bound.forEach(who -> ledger.link(iri, "setFor", who, claim));
    goods.forEach(industry -> ledger.link(iri, "about", industry, claim));
    tracks.main().ifPresent(t -> ledger.link(iri, "about", t.negotiation().iri(), claim));
    follows.forEach(measure -> ledger.link(iri, "triggers", measure, claim));
    state.ifPresent(s -> ledger.link(iri, "status", s.status().orElseThrow(), s.claim()));
  }

  /** The node of a day, the same in all articles on the same parties. */
  private String iri(Value.Literal date, Tracks tracks) {
    List<String> main =
        tracks
            .main()
            .map(track -> track.parties().stream().map(bodies::code).toList())
            .orElseGet(this::foremost);
    String codes =
        main.isEmpty()
            ? ledger.article().slug()
            : String.join("-", main.stream().sorted().toList());
    return Names.id("deadline", date.text() + "-" + codes);
  }

  /** The codes of the two parties that the article speaks of most; none where it has but one. */
  private List<String> foremost() {
    List<String> codes =
        context.byFrequency().stream()
            .flatMap(party -> bodies.party(party).stream())
            .map(bodies::code)
            .distinct()
            .limit(2)
            .toList();
    return codes.size() == 2 ? codes : List.of();
  }
}
