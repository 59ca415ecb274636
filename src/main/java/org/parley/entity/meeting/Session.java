package org.parley.entity.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.claim.Words;
import org.parley.claim.meeting.Rounds;
import org.parley.entity.Entity;
import org.parley.entity.Resolver;
import org.parley.entity.Value;

/** One meeting, as far as the claims seen so far tell of it. */
final class Session {
  private static final Set<String> PREVIOUSLY = Set.of("last", "previously");
  private static final int NEAR = 2;
  private static final int DAY = 10;
  private static final int OPENING = 1;
  private static final Set<String> SITTINGS =
      Set.of("session", "round", "talk", "meeting", "negotiation", "discussion");

  private static final Set<String> GATHERINGS =
      Set.of("summit", "gathering", "conference", "forum", "meeting", "ministerial");

  private static final Set<String> SEVERAL =
      Words.of("final last first second third fourth fifth next latest earlier previous another");

  private static final Set<String> DEFINITE = Set.of("the", "that", "this", "no", "any");

  /** What a session of the talks themselves may be called. */
  private static final Set<String> PLAIN =
      Words.of(
          """
          new next last final further fresh second third fourth fifth sixth seventh eighth ninth
          tenth latest marathon late-night all-night late ministerial bilateral joint high-level
          follow-up more two-day three-day opening closing afternoon morning evening night trade
          market-opening last-minute last-ditch crucial their face-to-face negotiating
          bargaining plenary technical formal informal other
          """);

  private final Resolver resolver;
  private final List<Claim> claims = new ArrayList<>();
  private final Set<Entity> participants = new LinkedHashSet<>();
  private Optional<Value.Literal> date = Optional.empty();
  private Optional<Entity> place = Optional.empty();
  private Optional<String> outcome = Optional.empty();
  private boolean planned;

  Session(Resolver resolver) {
    this.resolver = resolver;
  }

  void tell(Claim claim) {
    claims.add(claim);
  }

  void attend(List<Entity> who) {
    participants.addAll(who);
  }

  void hold(Optional<Value.Literal> on, boolean ahead) {
    date = date.or(() -> on);
    planned = planned || ahead;
  }

  void sit(Optional<Entity> in) {
    place = place.or(() -> in);
  }

  void end(String how) {
    outcome = Optional.of(outcome.orElse(how));
  }

  List<Claim> claims() {
    return claims;
  }

  Optional<Value.Literal> date() {
    return date;
  }

  /** Whether nothing tells when it is held; "in 2011" tells, though not well enough. */
  boolean isUndated() {
    return date.isEmpty()
        && claims.stream()
            .flatMap(claim -> claim.first("WHEN").stream())
            .noneMatch(when -> when.text().matches(".*(\\d{4}|[Yy]ear|[Dd]ecade).*"));
  }

  /** "Four days of bargaining on Maui": whether it is told as a stretch of time in a place. */
  boolean isLong() {
    Phrase word = claims.get(0).first("WORD").orElseThrow();
    int above = word.tree().token(word.head()).head();
    return place.isPresent()
        && above >= 0
        && Set.of("day", "hour", "night", "week").contains(word.tree().smallLemma(above));
  }

  /** Whether an article opens with it as what was just held, and so tells of it from the spot. */
  boolean isNews(Optional<LocalDate> day) {
    return !planned
        && !remote()
        && sentence() <= OPENING
        && size() > 1
        && date.filter(on -> on.text().length() == DAY)
            .map(on -> LocalDate.parse(on.text()))
            .filter(on -> day.filter(d -> !on.isAfter(d) && on.isAfter(d.minusDays(3))).isPresent())
            .isPresent();
  }

  Optional<Entity> place() {
    return place;
  }

  Optional<String> outcome() {
    return outcome;
  }

  boolean planned() {
    return planned;
  }

  int size() {
    return participants.size();
  }

  /** Whether a committee hears others, and not the sides of some talks one another. */
  private boolean isHearing() {
    Phrase word = claims.get(0).first("WORD").orElseThrow();
    return word.tree().smallLemma(word.head()).equals("hearing");
  }

  /** Whether the text tells who takes part, whether or not it names them. */
  boolean attended() {
    return isHearing()
        || claims.stream()
            .anyMatch(c -> !c.role("PARTICIPANT").isEmpty() || !c.role("OTHER").isEmpty());
  }

  /** Whether another is the gathering at which these people meet: "at the G-20 summit". */
  boolean isBesides(Session other) {
    Phrase word = other.claims.get(0).first("WORD").orElseThrow();
    return GATHERINGS.contains(word.tree().smallLemma(word.head()))
        && word.tree().token(word.head()).tag().startsWith("N")
        && people().size() > 1
        && !participants.equals(other.participants)
        && other.sentence() == sentence()
        && starts() < other.starts()
        && date.isPresent()
        && date.equals(other.date)
        && place.equals(other.place);
  }

  /** Whether a verb tells that it is held, and not a noun alone. */
  boolean held() {
    return claims.stream().anyMatch(c -> !c.role("NOUN").isEmpty() || !c.role("TALKS").isEmpty());
  }

  /**
   * Whether a noun with nothing beside it tells of a day, or is counted and tells of a month:
   * "another session on Sunday", "a seventh round in late June".
   */
  boolean bare() {
    Phrase word = claims.get(0).first("WORD").orElseThrow();
    boolean counted =
        word.tree().children(word.head(), "amod").stream()
            .anyMatch(i -> Rounds.ORDINALS.contains(word.tree().word(i)));
    return date.filter(day -> counted || day.text().length() == DAY).isPresent()
        && SITTINGS.contains(word.tree().lemma(word.head()))
        && word.tree().children(word.head(), "det").stream()
            .noneMatch(i -> DEFINITE.contains(word.tree().word(i)))
        && word.tree().children(word.head(), "compound", "amod", "nmod:poss").stream()
            .allMatch(i -> PLAIN.contains(word.tree().word(i)));
  }

  /** "The final meeting, on Wednesday", "a second session on Friday": one of those of the same. */
  boolean isOneOfSeveral() {
    Phrase word = claims.get(0).first("WORD").orElseThrow();
    return date.isPresent()
        && SITTINGS.contains(word.tree().lemma(word.head()))
        && word.tree().children(word.head(), "amod").stream()
            .map(word.tree()::word)
            .anyMatch(SEVERAL::contains);
  }

  /** Whether it is a call and not a meeting in one room. */
  private boolean remote() {
    return claims.stream()
        .anyMatch(claim -> claim.rule().equals("speak-by-telephone") || isByWire(claim));
  }

  /** "Telephone talks", "a video conference". */
  private static boolean isByWire(Claim claim) {
    Phrase word = claim.first("WORD").orElseThrow();
    return word.tree().children(word.head(), "compound", "amod").stream()
        .anyMatch(i -> word.tree().word(i).matches("telephone|phone|video"));
  }

  /** Whether it is told as the one before: "they last met in Paris". */
  private boolean previous() {
    return claims.stream()
        .flatMap(claim -> claim.first("VERB").stream())
        .filter(verb -> verb.head() > 0)
        .anyMatch(verb -> PREVIOUSLY.contains(verb.tree().word(verb.head() - 1)));
  }

  /** Where its first word stands in the text. */
  int starts() {
    return claims.get(0).first("WORD").orElseThrow().span().start();
  }

  /** The persons who take part. */
  List<Entity> people() {
    return participants.stream().filter(Entity::isPerson).toList();
  }

  /** The sentence in which it is told first. */
  int sentence() {
    return claims.get(0).first("VERB").map(Phrase::tree).orElseThrow().sentence().index();
  }

  /** The parties that take part, by themselves or through those who speak for them. */
  Set<String> parties() {
    return participants.stream()
        .flatMap(who -> resolver.partyOf(who).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether some of these take part; true where nobody is given. */
  boolean concerns(List<Entity> who) {
    return who.isEmpty()
        || who.stream()
            .anyMatch(
                one ->
                    participants.contains(one)
                        || resolver.partyOf(one).filter(parties()::contains).isPresent());
  }

  /** Whether what another session's claims tell may be of this one. */
  boolean fits(Session other) {
    boolean sameDay = date.isEmpty() || other.date.isEmpty() || date.equals(other.date);
    boolean another = date.isEmpty() != other.date.isEmpty() && previous() != other.previous();
    boolean oneDay = date.isPresent() && date.equals(other.date);
    boolean elsewhere =
        place.isPresent()
            && other.place.isPresent()
            && !place.equals(other.place)
            && !(oneDay && date.filter(day -> day.text().length() == DAY).isPresent());
    boolean apart = elsewhere || planned != other.planned || remote() != other.remote();
    if (!sameDay || another || apart) {
      return false;
    }
    boolean together =
        sentence() == other.sentence()
            && oneDay
            && (people().isEmpty() || other.people().isEmpty());
    return together
        || participants.containsAll(other.participants)
        || other.participants.containsAll(participants)
        || stands(other)
        || other.stands(this);
  }

  /** Whether the other session names only parties, and they are all represented here. */
  private boolean stands(Session other) {
    boolean near = Math.abs(sentence() - other.sentence()) <= NEAR;
    return (near || date.isPresent() || other.date.isEmpty())
        && other.participants.stream().allMatch(who -> who.type().equals("Party"))
        && parties().containsAll(other.parties())
        && other.parties().size() == parties().size();
  }

  void join(Session other) {
    claims.addAll(other.claims);
    participants.addAll(other.participants);
    date = date.or(() -> other.date);
    place = place.or(() -> other.place);
    outcome = outcome.or(() -> other.outcome);
  }

  /** Who takes part, persons and bodies before the parties that they speak for. */
  List<Entity> attendants() {
    Set<String> spoken =
        participants.stream()
            .filter(who -> !who.type().equals("Party") && !who.type().equals("Legislature"))
            .flatMap(who -> resolver.partyOf(who).stream())
            .collect(Collectors.toSet());
    return participants.stream()
        .filter(who -> !who.type().equals("Party") || !spoken.contains(who.iri()))
        .sorted(Comparator.comparing(Entity::iri))
        .toList();
  }
}
