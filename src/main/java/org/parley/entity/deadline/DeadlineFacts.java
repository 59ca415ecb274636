package org.parley.entity.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Dates;
import org.parley.entity.Entity;
import org.parley.entity.Ledger;
import org.parley.entity.Names;
import org.parley.entity.Resolver;
import org.parley.entity.Tracks;
import org.parley.entity.Value;

/** Writes the days by which someone must act, who set them for whom, and what follows. */
public final class DeadlineFacts {
  private static final String SET = Names.ONTOLOGY + "set";
  private static final int NEAR = 3;

  /** "In two weeks": no surer than a day that is named. */
  private static final Pattern LENGTH = Pattern.compile("^(in|within) .*(days|weeks)");

  private static final Set<String> ENDING = Set.of("expire", "period-ends");
  private static final Set<String> CONSEQUENCES = Set.of("Tariff", "Sanction", "Quota");

  private final Context context;
  private final Bodies bodies;
  private final Resolver resolver;
  private final Ledger ledger;
  private final Due due;

  public DeadlineFacts(Context context, Bodies bodies, Resolver resolver, Ledger ledger) {
    this.context = context;
    this.bodies = bodies;
    this.resolver = resolver;
    this.ledger = ledger;
    this.due = new Due(context);
  }

  public void write(List<Claim> claims, Tracks tracks) {
    Set<Value.Literal> days =
        claims.stream()
            .flatMap(claim -> due.day(claim).stream())
            .filter(span -> !isCoarse(span))
            .flatMap(span -> Dates.literal(span).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<LocalDate> named =
        claims.stream()
            .filter(claim -> !isCounted(claim))
            .flatMap(claim -> due.day(claim).stream())
            .filter(TimeSpan::isDay)
            .map(TimeSpan::first)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Course course =
        new Course(
            claim ->
                due.day(claim)
                    .map(span -> isCounted(claim) ? named(span, named) : span)
                    .flatMap(span -> date(span, days)));
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

  private static boolean isCounted(Claim claim) {
    boolean length =
        claim.first("WHEN").filter(when -> LENGTH.matcher(when.text()).find()).isPresent();
    return length || claim.rule().equals("limit-countdown");
  }

  /** The named day near the end of a counted period: "60 days", told of as "by August 6". */
  private static TimeSpan named(TimeSpan end, Set<LocalDate> named) {
    return named.stream()
        .filter(day -> end.isDay())
        .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, end.first())) <= NEAR)
        .findFirst()
        .map(TimeSpan::day)
        .orElse(end);
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

  private void write(Value.Literal date, List<Course.Told> told, Tracks tracks) {
    List<Claim> claims = told.stream().map(Course.Told::claim).toList();
    Set<Entity> setters = new LinkedHashSet<>();
    Set<Entity> bound = new LinkedHashSet<>();
    Set<Entity> goods = new LinkedHashSet<>();
    Set<Entity> follows = new LinkedHashSet<>();
    for (Claim claim : claims) {
      claim.role("SETTER").forEach(phrase -> actor(phrase).ifPresent(setters::add));
      claim.role("BOUND").forEach(phrase -> actor(phrase).ifPresent(bound::add));
      for (Phrase phrase : claim.role("GOODS")) {
        phrase.named().flatMap(bodies::industry).ifPresent(goods::add);
      }
      for (Phrase phrase : claim.role("MEASURE")) {
        follows.addAll(ledger.at(phrase.span(), CONSEQUENCES));
      }
    }
    if (setters.isEmpty()) {
      follows.forEach(measure -> setters.addAll(ledger.linked(measure.iri(), "imposedBy")));
      setters.removeAll(bound);
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
    Set<Entity> ending = ending(claims);
    ending.forEach(measure -> ledger.link(iri, "about", measure, claim));
    if (ending.isEmpty()) {
      tracks.main().ifPresent(t -> ledger.link(iri, "about", t.negotiation().iri(), claim));
    }
    follows.forEach(measure -> ledger.link(iri, "triggers", measure, claim));
    state.ifPresent(s -> ledger.link(iri, "status", s.status().orElseThrow(), s.claim()));
  }

  /** Who is meant; "we" of someone who speaks for a party is the party. */
  private Optional<Entity> actor(Phrase phrase) {
    Optional<Entity> actor = resolver.power(phrase);
    boolean we = phrase.tree().word(phrase.head()).matches("we|us|our");
    return actor
        .filter(who -> we && who.isPerson())
        .flatMap(resolver::partyOf)
        .flatMap(bodies::party)
        .or(() -> actor);
  }

  /** The measures that run out on the day: "provisional duties expire on Friday". */
  private Set<Entity> ending(List<Claim> claims) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (ENDING.contains(claim.rule())) {
        Stream.of("MEASURE", "PERIOD")
            .flatMap(role -> claim.role(role).stream())
            .forEach(phrase -> found.addAll(ledger.at(phrase.span(), CONSEQUENCES)));
      }
    }
    return found;
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
