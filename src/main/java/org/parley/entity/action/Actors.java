package org.parley.entity.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Entity;
import org.parley.entity.Owned;
import org.parley.entity.Recent;
import org.parley.entity.Resolver;

/** Tells who acts in a claim about an act, and at whom. */
final class Actors {
  /** Acts that two do together. */
  static final Set<String> MUTUAL = Set.of("agree", "consult", "cooperate");

  /** Acts at which a body that stands above the parties is not aimed. */
  private static final Set<String> HOSTILE =
      Set.of("threaten", "sanction", "withdraw", "accuse", "investigate", "concede");

  /** Acts that touch the parties alone, even where such a body is named. */
  private static final Set<String> PRIVATE = Set.of("threaten", "sanction", "concede");

  /** Acts that hit goods, and so those who make them. */
  private static final Set<String> ON_GOODS = Set.of("sanction", "threaten", "investigate");

  private static final List<String> CONTENTS =
      List.of("GOODS", "MEASURE", "TOPIC", "DEED", "MARKET", "NOUN", "CLAUSE");

  /** The rule of those who ask to know something, of which others may be the subject. */
  private static final String ASKING = "demand-to-know";

  private static final Set<String> PARTNERS =
      Set.of("partner", "rival", "ally", "neighbor", "neighbour", "competitor", "trader");
  private static final Set<String> BODIES = Set.of("Legislature", "Ministry");

  private static final Set<String> CLAUSE = Set.of("VBD", "VBZ", "VBP", "MD", "WDT", "WP", ":");
  private static final int NEAR = 9;

  private final Context context;
  private final Bodies bodies;
  private final Resolver resolver;
  private final Together together;
  private final Governments governments;
  private final Opponents opponents;

  Actors(Context context, Bodies bodies, Resolver resolver, Opponents opponents) {
    this.context = context;
    this.bodies = bodies;
    this.resolver = resolver;
    this.governments = new Governments(context, bodies);
    this.together = new Together(context, bodies, new Recent(context.reading(), resolver));
    this.opponents = opponents;
  }

  /** Those who take part in an act, as far as they are known. */
  record Pair(Optional<Entity> actor, Optional<Entity> target) {}

  /** Who acts and at whom, by the words of a claim alone. */
  Pair of(Claim claim, String type) {
    boolean both = claim.first("ACTOR").filter(TwoSides::are).isPresent();
    List<Entity> pair = both || MUTUAL.contains(type) ? together.of(claim) : List.of();
    Optional<Phrase> accused = claim.first("BLAMED").or(() -> claim.first("ASKED"));
    if (accused.isPresent()) {
      return told(claim, accused.get());
    }
    if (claim.first("THIS").isPresent()) {
      Optional<Entity> sayer = resolver.sayer(claim.first("VERB").orElseThrow().span());
      return new Pair(sayer, sayer.flatMap(opponents::rival));
    }
    Optional<Entity> actor = pair.stream().findFirst();
    actor = actor.or(() -> claim.first("ACTOR").flatMap(this::actor)).map(who -> doer(claim, who));
    Optional<Entity> target = target(claim, type, actor);
    if (target.isEmpty() && pair.size() > 1) {
      target = Optional.of(pair.get(1));
    }
    return new Pair(actor, target);
  }

  /** "Senators said Washington would retaliate": of those whom nothing names, whoever they name. */
  private Entity doer(Claim claim, Entity sayer) {
    return sayer.type().equals("AnonymousSource")
        ? claim.first("OTHER").flatMap(this::actor).orElse(sayer)
        : sayer;
  }

  /** "Japan must open up, Kantor said": who says so asks it, of another than his own. */
  private Pair told(Claim claim, Phrase other) {
    Optional<Entity> sayer = resolver.sayer(claim.first("VERB").orElseThrow().span());
    boolean it = other.tree().word(other.head()).equals("it");
    Optional<Entity> target = it ? Optional.empty() : resolver.power(other);
    boolean apart =
        sayer.isPresent()
            && target.isPresent()
            && !sayer.equals(target)
            && !sayer.flatMap(resolver::partyOf).equals(target.flatMap(resolver::partyOf));
    return apart ? new Pair(sayer, target) : new Pair(Optional.empty(), Optional.empty());
  }

  /**
   * Whom a phrase means: growers and the like are themselves, and a body that nobody knows stands
   * for the party that its phrase names.
   */
  private Optional<Entity> actor(Phrase phrase) {
    Optional<Phrase> owner = Owned.relative(phrase);
    if (owner.isPresent() && !isNamed(phrase)) {
      return resolver.power(owner.get());
    }
    Optional<Entity> someone = resolver.actor(phrase);
    boolean described = someone.filter(e -> e.type().equals("AnonymousSource")).isPresent();
    if (described && Privates.has(phrase)) {
      return someone.filter(group -> !Privates.isAnyone(phrase));
    }
    if (isPartner(phrase)) {
      return Optional.empty();
    }
    Optional<Entity> power = resolver.power(phrase).or(() -> governments.of(phrase));
    boolean strange =
        power
            .filter(entity -> BODIES.contains(entity.type()))
            .filter(entity -> resolver.partyOf(entity).isEmpty())
            .isPresent();
    return strange
        ? resolver.partyInside(phrase).or(() -> power)
        : power.or(() -> someone.filter(group -> described && isSeveral(phrase)));
  }

  /** "The union, whose president, Owen Bieber, asked": who has a name of his own. */
  private static boolean isNamed(Phrase phrase) {
    return phrase.tree().children(phrase.head(), "appos").stream()
        .anyMatch(i -> Kinds.isPerson(phrase.tree(), i));
  }

  /** "Its trading partners": others, whoever they are. */
  private static boolean isPartner(Phrase phrase) {
    return PARTNERS.contains(phrase.tree().smallLemma(phrase.head()))
        && phrase.tree().has(phrase.head(), "nmod:poss");
  }

  /** "Ministers", "Latin American countries": several who are only described. */
  private static boolean isSeveral(Phrase phrase) {
    return phrase.tree().token(phrase.head()).tag().equals("NNS") && !Privates.isAnyone(phrase);
  }

  private Optional<Entity> target(Claim claim, String type, Optional<Entity> actor) {
    for (Phrase phrase : claim.role("TARGET")) {
      Optional<Entity> target =
          other(TwoSides.are(phrase) ? Optional.empty() : actor(phrase), actor)
              .filter(entity -> !type.equals("accuse") || !isOwn(entity, actor))
              .filter(entity -> !PRIVATE.contains(type) || !isAbove(entity))
              .filter(entity -> !isPronoun(phrase) || !isOwnParty(entity, actor))
              .or(() -> TwoSides.are(phrase) ? opponents.foremost(actor) : Optional.empty())
              .or(() -> opponents.meant(phrase, actor));
      if (target.isPresent()) {
        return target;
      }
    }
    if (MUTUAL.contains(type) && claim.role("ACTOR").size() > 1) {
      List<Entity> others =
          claim.role("ACTOR").stream()
              .skip(1)
              .flatMap(phrase -> other(actor(phrase), actor).stream())
              .distinct()
              .toList();
      if (others.size() == 1) {
        return Optional.of(others.get(0));
      }
    }
    for (String role : claim.rule().equals(ASKING) ? List.<String>of() : CONTENTS) {
      for (Phrase phrase : claim.role(role)) {
        Optional<Entity> target = inside(phrase, type, actor);
        if (target.isPresent()) {
          return target;
        }
      }
    }
    Optional<Entity> maker =
        ON_GOODS.contains(type) ? opponents.maker(claim, actor) : Optional.empty();
    return maker
        .or(() -> new Struck(opponents, resolver).of(claim, actor))
        .or(() -> type.equals("reject") ? opponents.requester(claim, actor) : Optional.empty())
        .or(() -> MUTUAL.contains(type) ? Optional.empty() : alone(claim, actor));
  }

  /** "Promised to democratize Serbia": the actor's own party, where the article names no other. */
  private Optional<Entity> alone(Claim claim, Optional<Entity> actor) {
    Optional<String> own = actor.flatMap(resolver::partyOf);
    boolean alone = context.parties().size() == 1 && !actor.map(Entity::iri).equals(own);
    return alone
            && CONTENTS.stream().flatMap(role -> claim.role(role).stream()).anyMatch(this::names)
        ? own.flatMap(bodies::party)
        : Optional.empty();
  }

  private boolean names(Phrase phrase) {
    return Namings.in(phrase).anyMatch(named -> named.category() == Named.Category.PARTY);
  }

  /** Whether producers and the like are of the actor's own party. */
  private boolean isOwn(Entity group, Optional<Entity> actor) {
    return group.type().equals("AnonymousSource")
        && actor.flatMap(resolver::partyOf).equals(resolver.partyOf(group));
  }

  private static boolean isPronoun(Phrase phrase) {
    return phrase.tree().token(phrase.head()).tag().startsWith("PRP");
  }

  private boolean isOwnParty(Entity party, Optional<Entity> actor) {
    return actor.flatMap(resolver::partyOf).equals(Optional.of(party.iri()));
  }

  private static boolean isAbove(Entity body) {
    return body.type().equals("InternationalOrganization");
  }

  private static Optional<Entity> other(Optional<Entity> entity, Optional<Entity> actor) {
    return entity.filter(e -> !actor.map(Entity::iri).equals(Optional.of(e.iri())));
  }

  /** The first party other than the actor's own that a phrase or clause names. */
  private Optional<Entity> inside(Phrase phrase, String type, Optional<Entity> actor) {
    Optional<String> own = actor.flatMap(resolver::partyOf);
    return Namings.in(phrase)
        .filter(named -> !type.equals("support") || !Namings.isAgainst(phrase, named))
        .flatMap(named -> power(phrase, named).stream())
        .filter(power -> own.isEmpty() || !isOwn(own.get(), power))
        .filter(power -> !actor.map(Entity::iri).equals(Optional.of(power.iri())))
        .filter(power -> !HOSTILE.contains(type) || !isAbove(power))
        .findFirst();
  }

  /** Whether someone is of a party, or of a member of it. */
  private boolean isOwn(String own, Entity other) {
    return resolver
        .partyOf(other)
        .filter(party -> party.equals(own) || context.isMember(party, own))
        .isPresent();
  }

  private Optional<Entity> power(Phrase phrase, Named named) {
    if (Namings.isStyle(phrase.tree(), named)) {
      return Optional.empty();
    }
    return switch (named.category()) {
      case PARTY ->
          resolver.isPlace(Phrase.of(phrase.tree(), named), named)
              ? Optional.empty()
              : bodies.party(named);
      case ORGANIZATION -> Optional.of(resolver.organization(phrase.tree(), named).entity());
      case PERSON -> owner(phrase.tree(), named);
      case POST, PLACE, INDUSTRY, MEASURE, QUANTITY, OTHER -> Optional.empty();
    };
  }

  /**
   * The party of one whose deed or plan it is: "President Bush's tariffs" are those of his country,
   * "interference by Mr. Bush" is his own.
   */
  private Optional<Entity> owner(Tree tree, Named named) {
    Phrase phrase = Phrase.of(tree, named);
    boolean by =
        tree.children(phrase.head(), "case").stream().anyMatch(i -> tree.word(i).equals("by"));
    if (by && tree.token(phrase.head()).relation().equals("nmod")) {
      return resolver.actor(phrase);
    }
    return tree.token(phrase.head()).relation().equals("nmod:poss")
        ? resolver.actor(phrase).flatMap(resolver::partyOf).flatMap(bodies::party)
        : Optional.empty();
  }

  /** A party other than the actor's own that is named shortly behind the verb. */
  Optional<Entity> near(Claim claim, Optional<Entity> actor) {
    Phrase verb = claim.first("VERB").orElseThrow();
    Optional<String> own = actor.flatMap(resolver::partyOf);
    if (own.isEmpty() && actor.filter(Entity::isPerson).isPresent()) {
      return Optional.empty();
    }
    Tree tree = verb.tree();
    for (int i = verb.head() + 1; i < Math.min(tree.size(), verb.head() + NEAR); i++) {
      Optional<Entity> party =
          tree.named(i)
              .filter(named -> named.category() == Named.Category.PARTY)
              .flatMap(named -> power(verb, named))
              .filter(entity -> own.isEmpty() || !isOwn(own.get(), entity));
      if (party.isPresent() || CLAUSE.contains(tree.token(i).tag())) {
        return party;
      }
    }
    return Optional.empty();
  }
}
