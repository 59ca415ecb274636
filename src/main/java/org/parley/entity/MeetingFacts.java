package org.parley.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.annotation.Timed;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Times;
import org.parley.claim.Tree;
import org.parley.claim.Verdict;

/** Writes who met whom, when, where and to what end; several phrasings of one session are one. */
final class MeetingFacts {
  /** Nouns that mean a track of talks where nothing tells of one session. */
  private static final Set<String> ONGOING =
      Set.of("talk", "negotiation", "discussion", "consultation", "dialogue");

  private static final Set<String> TRACKS = Set.of("negotiation", "dialogue");
  private static final Set<String> NONE = Set.of("no", "little", "scant", "few", "not");
  private static final Set<String> SITTINGS =
      Set.of(
          "meeting", "session", "summit", "round", "hearing", "dinner", "lunch", "call", "visit");
  private static final int OUTCOME_SENTENCES = 2;

  private static final int WEEK = 7;

  /** Letters of a date that is fine to the day. */
  private static final int DAY = 10;

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
    Company company = new Company(context.reading(), resolver);
    Sides sides =
        new Sides(bodies, resolver, tracks, company, new Counterparts(context, resolver, ledger));
    Map<Span, Session> byWord = new LinkedHashMap<>();
    List<Claim> inOrder =
        claims.stream()
            .filter(claim -> claim.first("WORD").isPresent())
            .sorted(Comparator.comparing(claim -> claim.first("WORD").orElseThrow().span()))
            .toList();
    for (Claim claim : inOrder) {
      Span word = claim.first("WORD").orElseThrow().span();
      Session session = byWord.computeIfAbsent(word, s -> new Session(resolver));
      tell(session, claim, sides);
      if (session.claims().size() == 1) {
        company.note(session);
      }
    }
    List<Session> sessions = new ArrayList<>();
    for (Session session : byWord.values()) {
      if (session.size() == 0 && !session.attended() && isOfTheTalks(session)) {
        tracks.main().ifPresent(track -> session.attend(track.parties()));
      }
      if (session.date().isEmpty() && !session.planned() && session.size() > 1) {
        session.hold(told(session), false);
      }
      if (counts(session)) {
        sessions.stream()
            .filter(known -> known.fits(session))
            .findFirst()
            .ifPresentOrElse(known -> known.join(session), () -> sessions.add(session));
      }
    }
    claims.forEach(claim -> outcome(claim, sessions, sides));
    sessions.stream()
        .filter(session -> !session.planned() && session.outcome().isEmpty())
        .forEach(session -> verdict(session, sessions).ifPresent(session::end));
    sessions.forEach(session -> write(session, tracks));
  }

  /** Whether a session without names is one of the talks that the article reports. */
  private static boolean isOfTheTalks(Session session) {
    boolean placed = session.held() || session.place().isPresent();
    boolean meant =
        session.claims().stream()
            .allMatch(
                claim ->
                    claim.modality() == Modality.ASSERTED || claim.modality() == Modality.PLANNED);
    boolean there = session.held() && session.place().isPresent();
    return meant && (placed && session.date().isPresent() || there || session.bare());
  }

  private void tell(Session session, Claim claim, Sides sides) {
    session.tell(claim);
    Stream.of("PARTICIPANT", "OTHER", "PERSON")
        .flatMap(role -> claim.role(role).stream())
        .sorted(Comparator.comparing(MeetingFacts::isPronoun))
        .forEach(phrase -> session.attend(sides.of(phrase, session)));
    Schedule.Day day = new Schedule(context.day()).of(claim);
    session.hold(day.date(), day.ahead());
    session.sit(claim.first("PLACE").flatMap(this::place));
  }

  private static boolean isPronoun(Phrase phrase) {
    return phrase.tree().token(phrase.head()).tag().startsWith("PRP");
  }

  private Optional<Entity> place(Phrase phrase) {
    return phrase.text().toLowerCase(Locale.ROOT).equals("here")
        ? context.sent().map(Datelines.Sent::place)
        : phrase
            .named()
            .flatMap(bodies::place)
            .or(
                () ->
                    Optional.of(
                        new Entity(
                            Names.id("place", phrase.text()), "Place", phrase.text(), Set.of())));
  }

  /** The last day named in front of a meeting told as done, in its sentence or the one before. */
  private Optional<Value.Literal> told(Session session) {
    Claim claim = session.claims().get(0);
    Phrase verb = claim.first("VERB").orElseThrow();
    Tree tree = verb.tree();
    boolean done =
        claim.modality() == Modality.ASSERTED
            && tree.token(verb.head()).tag().matches("VBD|NN")
            && tree.children(verb.head(), "aux").isEmpty();
    int here = tree.sentence().index();
    return done
        ? IntStream.of(here, here - 1)
            .filter(i -> i >= 0)
            .mapToObj(i -> context.reading().trees().get(i))
            .flatMap(
                t ->
                    new Times(t)
                        .all().stream().sorted(Comparator.comparing(Timed::span).reversed()))
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

  private static boolean isLately(LocalDate then, LocalDate today) {
    return !then.isAfter(today) && then.isAfter(today.minusDays(WEEK));
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
      boolean personal =
          session.attendants().stream()
              .anyMatch(who -> who.type().equals("Person") || who.type().equals("Negotiator"));
      boolean dated =
          session.date().filter(date -> date.text().length() == DAY).isPresent()
              || session.date().isPresent() && session.place().isPresent();
      return dated && (session.size() > 1 || session.held() || personal)
          || session.people().size() > 1 && !TRACKS.contains(word)
          || session.held() && session.place().isPresent() && session.size() > 1;
    }
    return session.size() > 1 || session.date().isPresent() || session.place().isPresent();
  }

  /** Takes note of how a meeting ended, told in its own sentence or soon after. */
  private static void outcome(Claim claim, List<Session> sessions, Sides sides) {
    Optional<String> outcome = ended(claim);
    boolean collapse = outcome.filter(how -> how.endsWith("collapse")).isPresent();
    boolean talks =
        claim.role("TALKS").isEmpty()
            || claim.role("TALKS").stream()
                .map(phrase -> phrase.tree().lemma(phrase.head()))
                .anyMatch(lemma -> ONGOING.contains(lemma) || SITTINGS.contains(lemma));
    if (outcome.isPresent() && (talks || !collapse)) {
      int here = claim.first("VERB").orElseThrow().tree().sentence().index();
      List<Entity> who =
          claim.role("TALKS").stream().flatMap(phrase -> sides.of(phrase).stream()).toList();
      sessions.stream()
          .filter(session -> !session.planned() && session.claims().contains(claim))
          .findFirst()
          .or(
              () ->
                  sessions.stream()
                      .filter(session -> !session.planned() && session.concerns(who))
                      .filter(session -> session.sentence() <= here)
                      .filter(session -> here - session.sentence() <= OUTCOME_SENTENCES)
                      .reduce((first, second) -> second))
          .ifPresent(
              session -> {
                session.end(outcome.get());
                attend(session, claim, sides);
              });
    }
  }

  /** How a meeting went by the words behind its own, or by the next sentence that goes on of it. */
  private Optional<String> verdict(Session session, List<Session> sessions) {
    Phrase word = session.claims().get(0).first("WORD").orElseThrow();
    int here = word.tree().sentence().index();
    Optional<String> own = new Verdict(word.tree()).between(word.head() + 1, end(word, sessions));
    boolean last = here + 1 >= context.reading().trees().size();
    boolean other =
        sessions.stream()
            .anyMatch(
                s ->
                    s != session
                        && s.sentence() >= here
                        && s.sentence() <= here + 1
                        && s.starts() > session.starts());
    if (own.isPresent() || last || other) {
      return own;
    }
    Tree next = context.reading().trees().get(here + 1);
    Verdict verdict = new Verdict(next);
    return verdict.goesOn() ? verdict.between(0, next.size()) : Optional.empty();
  }

  /** Where the sentence comes to its next meeting, or ends. */
  private static int end(Phrase word, List<Session> sessions) {
    return sessions.stream()
        .map(session -> session.claims().get(0).first("WORD").orElseThrow())
        .filter(other -> other.tree().equals(word.tree()) && other.head() > word.head())
        .mapToInt(Phrase::head)
        .min()
        .orElse(word.tree().size());
  }

  /** "Came to grief when A and B could not agree": those who did not are those who met. */
  private static void attend(Session session, Claim claim, Sides sides) {
    boolean here =
        session.sentence() == claim.first("VERB").orElseThrow().tree().sentence().index();
    if (here && session.people().isEmpty()) {
      claim.role("TALKS").stream()
          .filter(phrase -> phrase.named().isPresent())
          .forEach(phrase -> session.attend(sides.of(phrase)));
    }
  }

  /** How something ended, where that is told as done; what was not made is no progress. */
  private static Optional<String> ended(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    Tree tree = verb.tree();
    boolean past =
        !tree.token(verb.head()).tag().matches("VB[PZG]?|MD")
            || tree.children(verb.head(), "aux").stream().anyMatch(i -> tree.word(i).equals("did"));
    boolean little =
        claim.role("NOUN").stream()
            .flatMap(noun -> tree.children(noun.head()).stream())
            .anyMatch(i -> NONE.contains(tree.word(i)));
    boolean vain = claim.modality() == Modality.DENIED || !claim.rule().equals("cannot-agree");
    Optional<String> outcome =
        Optional.ofNullable(claim.constants().get("outcome")).filter(how -> past && vain);
    return switch (claim.modality()) {
      case ASSERTED -> outcome.map(how -> little ? Names.ONTOLOGY + "noProgress" : how);
      case DENIED ->
          outcome
              .filter(how -> how.endsWith("agreement") || how.endsWith("rogress"))
              .map(how -> Names.ONTOLOGY + "noProgress");
      case PLANNED, POSSIBLE, CONDITIONAL -> Optional.empty();
    };
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
      ledger.link(iri, "participant", entity, claim);
    }
    session
        .date()
        .ifPresent(date -> ledger.literal(iri, "date", date.text(), date.datatype(), claim));
    session
        .date()
        .flatMap(date -> Schedule.hour(session.claims(), date.text()))
        .ifPresent(time -> ledger.literal(iri, "time", time.text(), time.datatype(), claim));
    session.place().ifPresent(place -> ledger.link(iri, "place", place, claim));
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
