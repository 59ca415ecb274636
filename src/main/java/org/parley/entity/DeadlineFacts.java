package org.parley.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;

/** Writes the days by which someone must act, who set them for whom, and what follows. */
final class DeadlineFacts {
  private static final String SET = Names.ONTOLOGY + "set";
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
    Map<Value.Literal, List<Claim>> byDate = new LinkedHashMap<>();
    for (Claim claim : claims) {
      date(claim).ifPresent(d -> byDate.computeIfAbsent(d, key -> new ArrayList<>()).add(claim));
    }
    byDate.forEach((date, told) -> write(date, told, tracks));
  }

  private Optional<Value.Literal> date(Claim claim) {
    if (claim.modality() == Modality.DENIED) {
      return Optional.empty();
    }
    return claim
        .first("WHEN")
        .flatMap(DeadlineFacts::time)
        .flatMap(Timed::when)
        .filter(span -> !claim.role("NOUN").isEmpty() || isAhead(span) || isNoun(claim))
        .flatMap(Dates::literal);
  }

  /** What merely began or ended in the past was no deadline to anyone. */
  private boolean isAhead(TimeSpan span) {
    return context.day().map(day -> !span.last().isBefore(day)).orElse(true);
  }

  private static boolean isNoun(Claim claim) {
    Phrase word = claim.first("VERB").orElseThrow();
    return word.tree().token(word.head()).tag().startsWith("N");
  }

  /** The state that a claim tells of; only a thing done changes what was set. */
  private static Optional<String> status(Claim claim) {
    Optional<String> told = Optional.ofNullable(claim.constants().get("status"));
    Phrase verb = claim.first("VERB").orElseThrow();
    String tag = verb.tree().token(verb.head()).tag();
    boolean done =
        claim.modality() == Modality.ASSERTED && (tag.equals("VBD") || tag.equals("VBN"));
    return told.filter(status -> done || status.equals(SET));
  }

  private static Optional<Timed> time(Phrase phrase) {
    return phrase.tree().sentence().mentions().stream()
        .filter(mention -> phrase.span().contains(mention.span()))
        .filter(Timed.class::isInstance)
        .map(Timed.class::cast)
        .filter(time -> time.when().isPresent())
        .findFirst();
  }

  private void write(Value.Literal date, List<Claim> claims, Tracks tracks) {
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
    List<String> states = claims.stream().flatMap(c -> status(c).stream()).toList();
    Optional<String> status =
        states.stream()
            .filter(state -> !state.equals(SET))
            .reduce((earlier, later) -> later)
            .or(() -> states.stream().findFirst());
    String codes =
        tracks
            .main()
            .map(t -> String.join("-", t.parties().stream().map(bodies::code).sorted().toList()))
            .orElseGet(() -> ledger.article().slug());
    Claim claim = claims.get(0);
    String what = claim.evidence().quote().replaceAll("\\s+", " ");
    Entity deadline =
        new Entity(
            Names.id("deadline", date.text() + "-" + codes),
            "Deadline",
            date.text() + ": " + what,
            Set.of());
    String iri = deadline.iri();
    claims.forEach(c -> ledger.mention(deadline, c.evidence(), c.confidence(), c.rule()));
    ledger.literal(iri, "date", date.text(), date.datatype(), claim);
    setters.stream().limit(1).forEach(who -> link(iri, "setBy", who, claim));
    bound.forEach(who -> link(iri, "setFor", who, claim));
    goods.forEach(industry -> link(iri, "about", industry, claim));
    tracks.main().ifPresent(t -> ledger.link(iri, "about", t.negotiation().iri(), claim));
    follows.forEach(measure -> link(iri, "triggers", measure, claim));
    status.ifPresent(s -> ledger.link(iri, "status", s, claim));
  }

  private void link(String iri, String property, Entity entity, Claim claim) {
    ledger.enter(entity);
    ledger.link(iri, property, entity.iri(), claim);
  }
}
