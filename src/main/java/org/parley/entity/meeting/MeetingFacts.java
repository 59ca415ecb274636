package org.parley.entity.meeting;

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
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.meeting.Gathered;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Datelines;
import org.parley.entity.Entity;
import org.parley.entity.Ledger;
import org.parley.entity.Names;
import org.parley.entity.News;
import org.parley.entity.Resolver;
import org.parley.entity.Tracks;
import org.parley.entity.Value;

/** Writes who met whom, when, where and to what end; several phrasings of one session are one. */
public final class MeetingFacts {
  /** Nouns that mean a track of talks where nothing tells of one session. */
  static final Set<String> ONGOING =
      Set.of(
          "talk",
          "negotiation",
          "discussion",
          "consultation",
          "dialogue",
          "bargaining",
          "haggling",
          "wrangling");

  private static final Set<String> WORLD =
      Set.of("world-trade-organization", "general-agreement-on-tariffs-and-trade");
  private static final Set<String> TRACKS = Set.of("negotiation", "dialogue");

  /** Letters of a date that is fine to the day. */
  private static final int DAY = 10;

  private final Context context;
  private final Bodies bodies;
  private final Resolver resolver;
  private final Ledger ledger;

  public MeetingFacts(Context context, Bodies bodies, Resolver resolver, Ledger ledger) {
    this.context = context;
    this.bodies = bodies;
    this.resolver = resolver;
    this.ledger = ledger;
  }

  public void write(List<Claim> claims, Tracks tracks) {
    Company company = new Company(context.reading(), resolver);
    Sides sides =
        new Sides(
            bodies,
            resolver,
            tracks,
            company,
            new Counterparts(context, resolver, ledger),
            new Rivals(context, resolver),
            world());
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
      if (session.isUndated() && !session.planned() && session.isLong()) {
        session.hold(news(session), false);
      }
      if (session.size() == 0 && !session.attended() && session.isOneOfSeveral()) {
        session.attend(company.again(session));
      }
      if (session.size() == 0 && !session.attended() && isOfTheTalks(session)) {
        tracks.main().ifPresent(track -> session.attend(track.parties()));
      }
      if (session.size() == 0 && session.attended() && isOfTheTalks(session)) {
        session.claims().stream()
            .flatMap(
                claim -> Stream.of("PARTICIPANT", "OTHER").flatMap(r -> claim.role(r).stream()))
            .forEach(phrase -> session.attend(sides.anyhow(phrase)));
      }
      boolean attended = session.size() > 1 || session.size() == 1 && session.isLong();
      if (session.isUndated() && !session.planned() && attended) {
        session.hold(news(session), false);
      }
      if (session.isNews(context.day())) {
        session.sit(context.sent().map(Datelines.Sent::place));
      }
      if (counts(session)) {
        sessions.removeIf(session::isBesides);
        sessions.stream()
            .filter(known -> known.fits(session))
            .findFirst()
            .ifPresentOrElse(
                known -> known.join(session),
                () -> {
                  if (sessions.stream().noneMatch(known -> known.isBesides(session))) {
                    sessions.add(session);
                  }
                });
      }
    }
    new Outcomes(context.reading(), sides).tell(claims, sessions);
    sessions.forEach(session -> write(session, tracks));
  }

  /** The day of the news around the words of a session. */
  private Optional<Value.Literal> news(Session session) {
    News news = new News(context);
    return session.claims().stream().flatMap(claim -> news.day(claim).stream()).findFirst();
  }

  /** The body of all trading nations that the article names, if it does. */
  private Optional<Entity> world() {
    return context.reading().trees().stream()
        .flatMap(tree -> tree.names(Named.Category.ORGANIZATION).stream())
        .filter(body -> body.named().filter(MeetingFacts::isWorld).isPresent())
        .findFirst()
        .flatMap(resolver::actor);
  }

  private static boolean isWorld(Named named) {
    return named.candidates().stream().anyMatch(iri -> WORLD.contains(iri.replaceAll(".*/", "")));
  }

  /** Whether a session without names is one of the talks that the article reports. */
  private static boolean isOfTheTalks(Session session) {
    boolean placed = session.held() || session.place().isPresent();
    boolean meant =
        session.claims().stream().noneMatch(claim -> claim.modality() == Modality.DENIED)
            && session.claims().stream()
                .anyMatch(
                    claim ->
                        claim.modality() == Modality.ASSERTED
                            || claim.modality() == Modality.PLANNED);
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
    if (phrase.text().equalsIgnoreCase("there")) {
      return there(phrase).flatMap(bodies::place);
    }
    return phrase.text().toLowerCase(Locale.ROOT).equals("here")
        ? context.sent().map(Datelines.Sent::place)
        : phrase
            .named()
            .flatMap(bodies::place)
            .or(() -> bodies.capital(phrase))
            .or(
                () ->
                    Optional.of(phrase.text().replaceFirst("^the ", ""))
                        .map(name -> new Entity(Names.id("place", name), "Place", name, Set.of())));
  }

  /** The place named last in front of "there", in its sentence or the one before. */
  private Optional<Named> there(Phrase phrase) {
    int here = phrase.tree().sentence().index();
    return IntStream.of(here, here - 1)
        .filter(i -> i >= 0)
        .mapToObj(i -> context.reading().trees().get(i).names(Named.Category.PLACE))
        .flatMap(
            places ->
                places.stream()
                    .filter(place -> place.span().end() <= phrase.span().start())
                    .reduce((earlier, later) -> later)
                    .stream())
        .findFirst()
        .flatMap(Phrase::named);
  }

  private static boolean counts(Session session) {
    boolean denied =
        session.claims().stream().anyMatch(claim -> claim.modality() == Modality.DENIED);
    boolean loose =
        session.claims().stream()
            .allMatch(c -> !c.role("TALKS").isEmpty() && !c.constants().containsKey("bargain"));
    boolean scene =
        session.claims().stream().allMatch(c -> c.rule().equals(Gathered.SCENE))
            && session.parties().size() < 2;
    if (denied || loose || scene || session.size() == 0) {
      return false;
    }
    Claim claim = session.claims().get(0);
    String word = claim.first("WORD").map(w -> w.tree().lemma(w.head())).orElse("");
    boolean supposed =
        session.claims().stream().allMatch(c -> c.modality() == Modality.CONDITIONAL);
    if (ONGOING.contains(word) && supposed) {
      return false;
    }
    if (ONGOING.contains(word)) {
      boolean personal = session.attendants().stream().anyMatch(Entity::isPerson);
      boolean dated =
          session.date().filter(date -> date.text().length() == DAY).isPresent()
              || session.date().isPresent() && session.place().isPresent();
      return dated && (session.size() > 1 || session.held() || personal)
          || session.people().size() > 1 && !TRACKS.contains(word)
          || session.held() && session.place().isPresent() && session.size() > 1;
    }
    return session.size() > 1 || session.date().isPresent() || session.place().isPresent();
  }

  private void write(Session session, Tracks tracks) {
    List<Entity> attendants = session.attendants();
    String ahead = session.planned() ? "-ahead" : "";
    String day = session.date().map(Value.Literal::text).orElse(ledger.article().slug() + ahead);
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
