package org.parley.entity.action;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.DeepRelations;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Entity;
import org.parley.entity.Resolver;

/** Finds at whom an act is aimed where its words do not name them. */
final class Opponents {
  private static final Set<String> PRONOUNS = Set.of("it", "them");

  private static final Set<String> REQUESTS =
      Set.of("request", "demand", "call", "offer", "proposal", "plea", "appeal", "charge", "idea");

  private final Context context;
  private final Bodies bodies;
  private final Resolver resolver;

  Opponents(Context context, Bodies bodies, Resolver resolver) {
    this.context = context;
    this.bodies = bodies;
    this.resolver = resolver;
  }

  /** The other of the two parties that the article is about. */
  Optional<Entity> rival(Entity entity) {
    return resolver.partyOf(entity).flatMap(this::rival).flatMap(bodies::party);
  }

  private Optional<String> rival(String party) {
    Optional<String> other = context.rival(party).or(() -> context.hub(party));
    return other.filter(iri -> context.isOneSide(party, iri)).isPresent() ? outside(party) : other;
  }

  /** Of the three parties of which the article speaks most, the one on another side. */
  private Optional<String> outside(String party) {
    return context.byFrequency().stream()
        .limit(3)
        .filter(iri -> !context.isOneSide(party, iri))
        .findFirst();
  }

  /** "Told the Europeans that it would not yield": those to whom it is said, of another party. */
  Optional<Entity> listener(Claim claim, Entity actor) {
    Span words = claim.first("VERB").orElseThrow().span();
    Optional<String> own = resolver.partyOf(actor);
    boolean says = resolver.sayer(words).flatMap(resolver::partyOf).equals(own);
    return resolver
        .listener(words)
        .filter(other -> says && own.isPresent())
        .filter(
            other -> resolver.partyOf(other).filter(party -> !own.get().equals(party)).isPresent());
  }

  /** The first of the two parties of which the article speaks most that is not the actor's own. */
  Optional<Entity> foremost(Optional<Entity> actor) {
    Optional<String> own = actor.flatMap(resolver::partyOf);
    return context.byFrequency().stream()
        .limit(2)
        .filter(iri -> !own.equals(Optional.of(iri)))
        .findFirst()
        .flatMap(bodies::party);
  }

  /**
   * The last party or body named before "it" or "them" that is not the actor's: "took Argentina to
   * the panel, accusing it of delays".
   */
  Optional<Entity> meant(Phrase pronoun, Optional<Entity> actor) {
    Tree tree = pronoun.tree();
    if (!PRONOUNS.contains(tree.word(pronoun.head()))) {
      return Optional.empty();
    }
    Optional<String> own = actor.flatMap(resolver::partyOf);
    for (int i = pronoun.head() - 1; i >= 0; i--) {
      Optional<Entity> named =
          tree.named(i)
              .flatMap(name -> power(tree, name))
              .filter(power -> !actor.equals(Optional.of(power)))
              .filter(power -> own.isEmpty() || !own.equals(resolver.partyOf(power)));
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** "Set duties of 12 percent on shrimp from China": whose goods are hit. */
  Optional<Entity> maker(Claim claim, Optional<Entity> actor) {
    Phrase verb = claim.first("VERB").orElseThrow();
    Tree tree = verb.tree();
    return tree.children(verb.head(), "obl").stream()
        .filter(i -> tree.children(i, "case").stream().anyMatch(c -> tree.word(c).equals("from")))
        .flatMap(i -> tree.named(i).stream())
        .filter(named -> named.category() == Named.Category.PARTY)
        .flatMap(named -> bodies.party(named).stream())
        .filter(party -> !actor.flatMap(resolver::partyOf).equals(Optional.of(party.iri())))
        .findFirst();
  }

  /** The party or body that a word names, if any. */
  Stream<Entity> power(Tree tree, int word) {
    return tree.named(word).flatMap(name -> power(tree, name)).stream();
  }

  /** "He asked for a seat, a request that Washington turned down": who makes what is refused. */
  Optional<Entity> requester(Claim claim, Optional<Entity> actor) {
    Phrase verb = claim.first("VERB").orElseThrow();
    Tree tree = verb.tree();
    boolean clause = tree.token(verb.head()).relation().startsWith("acl");
    Optional<Integer> noun =
        verb.governor().filter(i -> clause && REQUESTS.contains(tree.smallLemma(i)));
    Optional<String> own = actor.flatMap(resolver::partyOf);
    return noun.flatMap(i -> tree.above(i).stream().filter(tree::isVerb).findFirst()).stream()
        .flatMap(main -> new DeepRelations(tree).subjects(main).stream())
        .flatMap(i -> resolver.power(new Phrase(tree, i)).stream())
        .filter(who -> !actor.equals(Optional.of(who)))
        .filter(who -> own.isEmpty() || !own.equals(resolver.partyOf(who)))
        .findFirst();
  }

  private Optional<Entity> power(Tree tree, Named name) {
    return switch (name.category()) {
      case PARTY -> bodies.party(name);
      case ORGANIZATION ->
          Optional.of(resolver.organization(tree, name).entity())
              .filter(body -> !body.type().equals("InternationalOrganization"));
      case PERSON, POST, PLACE, INDUSTRY, MEASURE, QUANTITY, OTHER -> Optional.empty();
    };
  }
}
