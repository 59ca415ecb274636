package org.parley.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;

/** Writes who met whom, when, where and to what end; several phrasings of one session are one. */
final class MeetingFacts {
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

  /** A session as the claims seen so far tell it. */
  private final class Session {
    final List<Claim> claims = new ArrayList<>();
    final Set<Entity> participants = new LinkedHashSet<>();
    Optional<Value.Literal> date = Optional.empty();
    Optional<Entity> place = Optional.empty();
    boolean planned;
    Optional<String> outcome = Optional.empty();

    Set<String> parties() {
      return participants.stream()
          .flatMap(who -> resolver.partyOf(who).stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether what another claim tells may be the same session. */
    boolean fits(Session other) {
      boolean sameDay = date.isEmpty() || other.date.isEmpty() || date.equals(other.date);
      if (!sameDay || planned != other.planned) {
        return false;
      }
      boolean shared = participants.stream().anyMatch(other.participants::contains);
      boolean stand =
          !parties().isEmpty()
              && (parties().containsAll(other.parties())
                  && !other.parties().isEmpty()
                  && other.participants.stream().allMatch(p -> p.type().equals("Party")));
      return shared || stand;
    }

    void join(Session other) {
      claims.addAll(other.claims);
      participants.addAll(other.participants);
      date = date.or(() -> other.date);
      place = place.or(() -> other.place);
      outcome = outcome.or(() -> other.outcome);
    }

    /** Persons and bodies stand before the parties they speak for. */
    List<Entity> attendants() {
      Set<String> spoken =
          participants.stream()
              .filter(who -> !who.type().equals("Party"))
              .flatMap(who -> resolver.partyOf(who).stream())
              .collect(Collectors.toSet());
      return participants.stream()
          .filter(who -> !who.type().equals("Party") || !spoken.contains(who.iri()))
          .sorted(Comparator.comparing(Entity::iri))
          .toList();
    }
  }

  void write(List<Claim> claims, Tracks tracks) {
    Sides sides = new Sides(bodies, resolver, tracks);
    List<Session> sessions = new ArrayList<>();
    for (Claim claim : claims) {
      boolean told =
          claim.modality() != Modality.DENIED && claim.modality() != Modality.CONDITIONAL;
      Session session = session(claim, sides);
      if (told && counts(session, claim)) {
        sessions.stream()
            .filter(known -> known.fits(session))
            .findFirst()
            .ifPresentOrElse(known -> known.join(session), () -> sessions.add(session));
      }
    }
    sessions.forEach(session -> write(session, tracks));
  }

  private Session session(Claim claim, Sides sides) {
    Session session = new Session();
    session.claims.add(claim);
    Stream.concat(claim.role("PARTICIPANT").stream(), claim.role("OTHER").stream())
        .forEach(phrase -> session.participants.addAll(sides.of(phrase)));
    Optional<TimeSpan> when = claim.first("WHEN").flatMap(MeetingFacts::time).flatMap(Timed::when);
    session.date = when.flatMap(Dates::literal);
    session.place = claim.first("PLACE").flatMap(Phrase::named).flatMap(bodies::place);
    boolean ahead =
        when.isPresent()
            && context.day().filter(day -> when.get().first().isAfter(day)).isPresent();
    session.planned =
        ahead
            || claim.modality() == Modality.PLANNED && !isPast(when)
            || claim.modality() == Modality.POSSIBLE && !isPast(when);
    session.outcome = Optional.ofNullable(claim.constants().get("outcome"));
    return session;
  }

  private boolean isPast(Optional<TimeSpan> when) {
    Optional<LocalDate> day = context.day();
    return when.isPresent() && day.isPresent() && when.get().last().isBefore(day.get());
  }

  private static Optional<Timed> time(Phrase phrase) {
    return phrase.tree().sentence().mentions().stream()
        .filter(mention -> mention.span().equals(phrase.span()))
        .filter(Timed.class::isInstance)
        .map(Timed.class::cast)
        .findFirst();
  }

  private static boolean counts(Session session, Claim claim) {
    if (session.participants.isEmpty()) {
      return false;
    }
    return session.participants.size() > 1 || session.date.isPresent();
  }

  private void write(Session session, Tracks tracks) {
    List<Entity> attendants = session.attendants();
    String day = session.date.map(Value.Literal::text).orElse(ledger.article().slug());
    String who =
        String.join(
            "-",
            attendants.stream()
                .map(e -> e.type().equals("Party") ? bodies.code(e) : tail(e.iri()))
                .toList());
    String label =
        session.date.map(Value.Literal::text).orElse("undated")
            + ": "
            + String.join(", ", attendants.stream().map(Entity::label).toList());
    Entity meeting = new Entity(Names.id("meeting", day + "-" + who), "Meeting", label, Set.of());
    Optional<Track> track = tracks.of(session.parties()).filter(t -> session.parties().size() > 1);
    for (Claim claim : session.claims) {
      ledger.mention(meeting, claim.evidence(), claim.confidence(), claim.rule());
    }
    Claim claim = session.claims.get(0);
    String iri = meeting.iri();
    for (Entity entity : attendants) {
      ledger.enter(entity);
      ledger.link(iri, "participant", entity.iri(), claim);
    }
    session.date.ifPresent(
        date -> ledger.literal(iri, "date", date.text(), date.datatype(), claim));
    session.place.ifPresent(
        place -> {
          ledger.enter(place);
          ledger.link(iri, "place", place.iri(), claim);
        });
    track.ifPresent(t -> ledger.link(iri, "partOf", t.negotiation().iri(), claim));
    session
        .outcome
        .or(() -> session.planned ? Optional.of(Names.ONTOLOGY + "planned") : Optional.empty())
        .ifPresent(outcome -> ledger.link(iri, "outcome", outcome, claim));
  }

  private static String tail(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
