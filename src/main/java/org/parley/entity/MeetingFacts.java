package org.parley.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotation.Grain;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.vocabulary.Entry;

/** Writes who met whom, when, where and to what end; several phrasings of one session are one. */
final class MeetingFacts {
  /** Nouns that mean a track of talks where nothing tells of one session. */
  private static final Set<String> ONGOING =
      Set.of("talk", "negotiation", "discussion", "consultation", "dialogue");

  private static final Set<String> TRACKS = Set.of("negotiation", "dialogue");
  private static final Set<String> NONE = Set.of("no", "little", "scant", "few", "not");
  private static final int OUTCOME_SENTENCES = 2;

  private final Context context;
  private final Bodies bodies;
  private final Resolver resolver;
  private final Ledger ledger;

  MeetingFacts(Context context, Bodies bodies, Resolver resolver, Ledger ledger) {
    this.context = context;
    this.bodies = bodies;
    this.resolver = resolver;
    this.ledger = ledger;
  }

  void write(List<Claim> claims, Tracks tracks) {
    Sides sides = new Sides(bodies, resolver, tracks);
    Map<Span, Session> byWord = new LinkedHashMap<>();
    for (Claim claim : claims) {
      claim
          .first("WORD")
          .ifPresent(
              word ->
                  tell(
                      byWord.computeIfAbsent(word.span(), s -> new Session(resolver)),
                      claim,
                      sides));
    }
    List<Session> sessions = new ArrayList<>();
    for (Session session : byWord.values()) {
      if (session.size() == 0 && session.held() && session.date().isPresent()) {
        tracks.main().ifPresent(track -> session.attend(track.parties()));
      }
      if (counts(session)) {
        sessions.stream()
            .filter(known -> known.fits(session))
            .findFirst()
            .ifPresentOrElse(known -> known.join(session), () -> sessions.add(session));
      }
    }
    claims.forEach(claim -> outcome(claim, sessions));
    sessions.forEach(session -> write(session, tracks));
  }

  private void tell(Session session, Claim claim, Sides sides) {
    session.tell(claim);
    Stream.of("PARTICIPANT", "OTHER", "PERSON")
        .flatMap(role -> claim.role(role).stream())
        .forEach(phrase -> session.attend(sides.of(phrase)));
    Optional<TimeSpan> when = claim.first("WHEN").flatMap(MeetingFacts::time).flatMap(Timed::when);
    Optional<LocalDate> today = context.day();
    boolean past = when.isPresent() && today.isPresent() && when.get().last().isBefore(today.get());
    boolean ahead =
        when.isPresent() && today.isPresent() && when.get().first().isAfter(today.get());
    boolean told = ahead && claim.modality() == Modality.ASSERTED && isPastTense(claim);
    boolean meant =
        claim.modality() == Modality.PLANNED
            || claim.modality() == Modality.POSSIBLE
            || claim.modality() == Modality.CONDITIONAL;
    session.hold(
        when.filter(span -> isFine(span) && !told).flatMap(Dates::literal),
        !told && (ahead || meant && !past));
    session.sit(claim.first("PLACE").flatMap(this::place));
  }

  private static boolean isPastTense(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    return verb.tree().token(verb.head()).tag().equals("VBD");
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

  private Optional<Entity> place(Phrase phrase) {
    return phrase.text().toLowerCase(Locale.ROOT).equals("here")
        ? dateline()
        : phrase.named().flatMap(bodies::place);
  }

  /** The place that an article was sent from. */
  private Optional<Entity> dateline() {
    String text = context.reading().article().text();
    return context.reading().article().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.DATELINE)
        .map(block -> block.span().of(text).split("[,(–—-]")[0].strip())
        .flatMap(
            name ->
                context.vocabulary().entries().stream()
                    .filter(Entry.Place.class::isInstance)
                    .filter(place -> place.label().equalsIgnoreCase(name)))
        .findFirst()
        .map(place -> new Entity(place.iri(), "Place", place.label(), Set.of()));
  }

  private static boolean counts(Session session) {
    boolean denied =
        session.claims().stream().anyMatch(claim -> claim.modality() == Modality.DENIED);
    boolean loose = session.claims().stream().allMatch(c -> !c.role("TALKS").isEmpty());
    if (denied || loose || session.size() == 0) {
      return false;
    }
    Claim claim = session.claims().get(0);
    String word = claim.first("WORD").map(w -> w.tree().lemma(w.head())).orElse("");
    if (ONGOING.contains(word)) {
      boolean personal = session.attendants().stream().anyMatch(who -> !who.type().equals("Party"));
      boolean dated = session.date().isPresent();
      boolean track = TRACKS.contains(word);
      return dated && (session.size() > 1 || session.held() || personal)
          || personal && !track && session.size() > 1;
    }
    return session.size() > 1 || session.date().isPresent() || session.place().isPresent();
  }

  /** Takes note of how a meeting ended, told in its own sentence or soon after. */
  private static void outcome(Claim claim, List<Session> sessions) {
    Optional<String> outcome =
        Optional.ofNullable(claim.constants().get("outcome")).map(told -> made(told, claim));
    Phrase verb = claim.first("VERB").orElseThrow();
    boolean done = !verb.tree().token(verb.head()).tag().matches("VB[PZG]?|MD");
    boolean real = claim.modality() == Modality.ASSERTED || claim.modality() == Modality.DENIED;
    if (outcome.isPresent() && real && done) {
      int here = verb.tree().sentence().index();
      sessions.stream()
          .filter(session -> !session.planned())
          .filter(session -> session.sentence() <= here)
          .filter(session -> here - session.sentence() <= OUTCOME_SENTENCES)
          .reduce((first, second) -> second)
          .ifPresent(session -> session.end(outcome.get()));
    }
  }

  /** The outcome that is told; where it is denied, or little came of it, there was no progress. */
  private static String made(String told, Claim claim) {
    boolean little =
        claim.role("NOUN").stream()
            .anyMatch(
                noun ->
                    noun.tree().children(noun.head()).stream()
                        .anyMatch(i -> NONE.contains(noun.tree().word(i))));
    return little || claim.modality() == Modality.DENIED ? Names.ONTOLOGY + "noProgress" : told;
  }

  private void write(Session session, Tracks tracks) {
    List<Entity> attendants = session.attendants();
    String day = session.date().map(Value.Literal::text).orElse(ledger.article().slug());
    String who =
        String.join(
            "-",
            attendants.stream()
                .map(e -> e.type().equals("Party") ? bodies.code(e) : tail(e.iri()))
                .toList());
    String label =
        session.date().map(Value.Literal::text).orElse("undated")
            + ": "
            + String.join(", ", attendants.stream().map(Entity::label).toList());
    Entity meeting = new Entity(Names.id("meeting", day + "-" + who), "Meeting", label, Set.of());
    for (Claim claim : session.claims()) {
      ledger.mention(meeting, claim.evidence(), claim.confidence(), claim.rule());
    }
    Claim claim = session.claims().get(0);
    String iri = meeting.iri();
    for (Entity entity : attendants) {
      ledger.enter(entity);
      ledger.link(iri, "participant", entity.iri(), claim);
    }
    session
        .date()
        .ifPresent(date -> ledger.literal(iri, "date", date.text(), date.datatype(), claim));
    session
        .place()
        .ifPresent(
            place -> {
              ledger.enter(place);
              ledger.link(iri, "place", place.iri(), claim);
            });
    Set<String> parties = session.parties();
    if (parties.size() > 1) {
      tracks.of(parties).ifPresent(t -> ledger.link(iri, "partOf", t.negotiation().iri(), claim));
    }
    Optional<String> outcome =
        session.planned() ? Optional.of(Names.ONTOLOGY + "planned") : session.outcome();
    outcome.ifPresent(how -> ledger.link(iri, "outcome", how, claim));
  }

  private static String tail(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
