package org.parley.entity.action;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Words;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Entity;
import org.parley.entity.Ledger;
import org.parley.entity.Resolver;

/** Writes who did what to whom, one act of a type for each sentence. */
public final class ActionFacts {
  private static final Set<String> DIRECTED =
      Words.of("demand threaten accuse reject protest concede agree sanction investigate withdraw");

  /** Acts of goodwill: one that is denied did not happen, and is no act of another kind. */
  private static final Set<String> KIND = Set.of("agree", "support", "cooperate", "concede");

  /** Acts that are deeds and not words: what someone would or might do is none. */
  private static final Set<String> DONE =
      Set.of("agree", "concede", "sanction", "withdraw", "investigate");

  /** Acts of which the opinion of people whom nothing names, of nobody else, is none. */
  private static final Set<String> OPINIONS = Set.of("accuse", "protest", "reject", "support");

  private static final Set<String> STATES = Set.of("countries", "nations", "states", "governments");

  /** Those who turn to their own government as often as against another. */
  private static final Set<String> LOBBIES = Set.of("Organization", "Company", "PoliticalParty");

  /** Those who come to terms among themselves as often as with another party. */
  private static final Set<String> GATHERINGS = Set.of("Legislature", "AnonymousSource");

  private static final Set<String> TERMS = Set.of("agree", "concede");
  private static final Set<String> PAPERS =
      Words.of("statement report communique letter bill study resolution");

  private static final BigDecimal WEAK = new BigDecimal("0.70");
  private static final BigDecimal WEAKEST = new BigDecimal("0.66");

  private final Bodies bodies;
  private final Resolver resolver;
  private final Actors actors;
  private final Opponents opponents;
  private final ActChoice choice;
  private final Aggrieved aggrieved;
  private final ActWriter writer;

  public ActionFacts(Context context, Bodies bodies, Resolver resolver, Ledger ledger) {
    this.bodies = bodies;
    this.resolver = resolver;
    this.opponents = new Opponents(context, bodies, resolver);
    this.actors = new Actors(context, bodies, resolver, opponents);
    this.choice = new ActChoice(resolver);
    this.aggrieved = new Aggrieved(bodies, resolver);
    this.writer = new ActWriter(ledger, resolver);
  }

  /**
   * Writes the acts.
   *
   * @return who threatens whom, as {@code imposedBy} and {@code against}; empty where no one does
   */
  public Map<String, Entity> write(List<Claim> claims) {
    List<Act> acts =
        aggrieved.answer(choice.of(claims.stream().flatMap(claim -> act(claim).stream()).toList()));
    acts.forEach(writer::write);
    return acts.stream()
        .filter(act -> act.type().equals("threaten") && act.target().isPresent())
        .max(Comparator.comparing(Act::worth))
        .map(this::sides)
        .orElse(Map.of());
  }

  private Map<String, Entity> sides(Act act) {
    Map<String, Entity> sides = new LinkedHashMap<>();
    resolver
        .partyOf(act.actor())
        .flatMap(bodies::party)
        .ifPresent(party -> sides.put("imposedBy", party));
    act.target()
        .flatMap(resolver::partyOf)
        .flatMap(bodies::party)
        .ifPresent(party -> sides.put("against", party));
    return sides;
  }

  private Optional<Act> act(Claim claim) {
    String type = name(claim.constants().getOrDefault("actionType", ""));
    Modality mode = claim.first("ASKED").isPresent() ? Modality.ASSERTED : claim.modality();
    String denied = claim.constants().getOrDefault("deniedType", "");
    String planned = claim.constants().getOrDefault("plannedType", "");
    if (mode == Modality.DENIED && !denied.isEmpty()) {
      type = name(denied);
      mode = Modality.ASSERTED;
    } else if (!planned.isEmpty() && Telling.isForetold(claim) && isToCome(claim)) {
      type = name(planned);
      mode = Modality.ASSERTED;
    }
    if (type.equals("demand") && claim.first("VERB").filter(Telling::isUltimatum).isPresent()) {
      type = "threaten";
    }
    boolean imagined = mode == Modality.POSSIBLE || mode == Modality.CONDITIONAL;
    if (mode == Modality.DENIED && KIND.contains(type) || imagined && DONE.contains(type)) {
      return Optional.empty();
    }
    if (type.isEmpty() || claim.first("VERB").isEmpty() || !Telling.isStated(claim, type)) {
      return Optional.empty();
    }
    Actors.Pair pair = actors.of(Coreferents.together(claim), type);
    Optional<Entity> actor = pair.actor();
    Optional<Entity> target = pair.target();
    boolean told = target.isPresent() && actor.isPresent();
    boolean weak = claim.confidence().compareTo(WEAK) < 0;
    if (!told && (claim.confidence().compareTo(WEAKEST) < 0 || mode == Modality.DENIED)) {
      return Optional.empty();
    }
    boolean named = claim.first("TARGET").filter(t -> !isPronoun(t)).isPresent();
    if (actor.isEmpty() && target.isPresent() && named && claim.role("ACTOR").isEmpty()) {
      actor = threatener(claim, type, target.get());
    }
    if (actor.isEmpty() || isPaper(actor.get()) || isBystander(type, actor.get())) {
      return Optional.empty();
    }
    if (target.isEmpty()
        && claim.role("TARGET").isEmpty()
        && !isOfThem(claim)
        && DIRECTED.contains(type)
        && !isOfOwn(claim, actor.get())) {
      target =
          unnamed(claim, type, actor.get())
              .or(() -> actors.near(claim, pair.actor()))
              .filter(other -> !isBeside(claim, other));
    }
    if (weak && target.isEmpty() && !isDeedOfParty(claim, actor.get())) {
      return Optional.empty();
    }
    if (target.isEmpty() && OPINIONS.contains(type) && isUnnamed(actor.get())) {
      return Optional.empty();
    }
    return Optional.of(new Act(claim, type, actor.get(), target, mode, told));
  }

  /**
   * "Called for cuts in U.S. spending", "asked to join": a demand for what the own party, and no
   * other, or the one who asks is to do.
   */
  private boolean isOfOwn(Claim claim, Entity actor) {
    if (!claim.constants().getOrDefault("actionType", "").endsWith("/demand")) {
      return false;
    }
    Phrase verb = claim.first("VERB").orElseThrow();
    Set<String> named =
        verb.tree().sentence().mentions().stream()
            .filter(mention -> mention.span().start() > verb.span().start())
            .filter(mention -> claim.evidence().span().overlaps(mention.span()))
            .filter(
                mention ->
                    claim.role("ACTOR").stream()
                        .noneMatch(by -> by.span().overlaps(mention.span())))
            .flatMap(
                mention ->
                    mention instanceof Named name ? bodies.party(name).stream() : Stream.empty())
            .map(Entity::iri)
            .collect(Collectors.toSet());
    return named.size() == 1 && resolver.partyOf(actor).filter(named::contains).isPresent();
  }

  /** "Urged them to help": people who are meant, whoever they are. */
  private static boolean isOfThem(Claim claim) {
    return claim.rule().equals("urge-something")
        && claim.first("TOPIC").filter(ActionFacts::isPronoun).isPresent();
  }

  /** Whether someone acts together with the actor: "threats from Canada and Japan". */
  private boolean isBeside(Claim claim, Entity other) {
    Phrase verb = claim.first("VERB").orElseThrow();
    return !verb.tree().isVerb(verb.head())
        && claim.role("ACTOR").stream()
            .flatMap(
                phrase ->
                    phrase.tree().coordinated(phrase.head()).stream()
                        .skip(1)
                        .map(i -> new Phrase(phrase.tree(), i)))
            .anyMatch(phrase -> resolver.power(phrase).filter(other::equals).isPresent());
  }

  /** "Chip makers": people whom nothing names; "developing countries" act as one that is named. */
  private static boolean isUnnamed(Entity entity) {
    return entity.type().equals("AnonymousSource")
        && STATES.stream().noneMatch(entity.label()::endsWith);
  }

  /** "The statement said that Tokyo must act": no one who acts. */
  private static boolean isPaper(Entity actor) {
    return actor.type().equals("AnonymousSource")
        && PAPERS.stream().anyMatch(actor.label()::endsWith);
  }

  /** "Most analysts said exporters would be hit": people of no party, who cannot threaten. */
  private boolean isBystander(String type, Entity actor) {
    return type.equals("threaten")
        && actor.type().equals("AnonymousSource")
        && resolver.partyOf(actor).isEmpty();
  }

  /** Whoever is told of it, or the other side, of those who are a side or speak for one. */
  private Optional<Entity> unnamed(Claim claim, String type, Entity actor) {
    boolean inward =
        LOBBIES.contains(actor.type()) || TERMS.contains(type) && GATHERINGS.contains(actor.type());
    return inward
        ? Optional.empty()
        : opponents.listener(claim, actor).or(() -> opponents.rival(actor));
  }

  /** Whether a verb tells what a party or one of its people does, whoever may be meant by it. */
  private boolean isDeedOfParty(Claim claim, Entity actor) {
    Phrase verb = claim.first("VERB").orElseThrow();
    return verb.tree().isVerb(verb.head())
        && !LOBBIES.contains(actor.type())
        && resolver.partyOf(actor).isPresent();
  }

  /** "Duties will be collected unless Beijing yields": who says so threatens, or the rival. */
  private Optional<Entity> threatener(Claim claim, String type, Entity target) {
    Optional<Entity> sayer =
        type.equals("threaten")
            ? resolver.sayer(claim.first("VERB").orElseThrow().span())
            : Optional.empty();
    return sayer
        .filter(entity -> resolver.partyOf(entity).isPresent())
        .filter(entity -> !resolver.partyOf(entity).equals(resolver.partyOf(target)))
        .or(() -> opponents.rival(target));
  }

  /** Whether an act is planned, or said to be what would follow. */
  private boolean isToCome(Claim claim) {
    return claim.modality() == Modality.PLANNED
        || claim.modality() == Modality.CONDITIONAL
            && resolver.sayer(claim.first("VERB").orElseThrow().span()).isPresent();
  }

  private static boolean isPronoun(Phrase phrase) {
    return phrase.tree().token(phrase.head()).tag().startsWith("PRP");
  }

  private static String name(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
