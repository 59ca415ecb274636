package org.parley.entity.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Entity;
import org.parley.entity.People;
import org.parley.entity.Resolver;
import org.parley.vocabulary.Entry;

/** Tells which party a person serves: by the posts held, by an owner or by a superior. */
final class Allegiance {
  /** The bodies whose people serve a party; companies and lobbies are their own. */
  static final Set<String> PUBLIC = Set.of("Ministry", "Legislature", "InternationalOrganization");

  private final Context context;
  private final Bodies bodies;
  private final People people;
  private final Resolver resolver;

  Allegiance(Context context, Bodies bodies, People people, Resolver resolver) {
    this.context = context;
    this.bodies = bodies;
    this.people = people;
    this.resolver = resolver;
  }

  /** The posts that a person of the vocabulary is known to have held. */
  List<Entry.Tenure> held(Entity person) {
    return context
        .vocabulary()
        .entry(person.iri(), Entry.Person.class)
        .map(Entry.Person::tenures)
        .orElse(List.of());
  }

  /** The party that "its" means or the body of which it speaks serves. */
  Optional<String> ofOwner(Phrase its) {
    return resolver.owner(its).flatMap(this::served);
  }

  /** The party that an owner is or serves. */
  private Optional<String> served(Entity owner) {
    return resolver.partyOf(owner).or(() -> ofTenures(held(owner)));
  }

  /** The party of whoever one is the deputy of. */
  Optional<String> ofBoss(Phrase boss) {
    return boss.named()
        .map(name -> people.resolve(name, Optional.empty()).entity())
        .or(() -> resolver.owner(boss).filter(Entity::isPerson))
        .flatMap(this::served);
  }

  /** The one party in whose service a known person was at the time of the article. */
  Optional<String> ofTenures(List<Entry.Tenure> held) {
    List<String> parties =
        held.stream()
            .filter(tenure -> context.current(tenure.term()))
            .flatMap(t -> context.vocabulary().entry(t.post(), Entry.Post.class).stream())
            .filter(this::isPublic)
            .flatMap(p -> p.party().stream())
            .distinct()
            .toList();
    return parties.size() == 1 ? Optional.of(parties.get(0)) : Optional.empty();
  }

  /** Whether a title can be that of a head of state or government. */
  boolean isHead(Named title) {
    return bodies.candidates(title, Entry.Post.class).stream().anyMatch(Entry.Post::isHead);
  }

  /**
   * The one party that a president or premier ever led; the one party of which the article speaks
   * where nobody of the name is known.
   */
  Optional<String> ofHead(List<Entry.Tenure> held) {
    List<String> led =
        held.stream()
            .flatMap(t -> context.vocabulary().entry(t.post(), Entry.Post.class).stream())
            .filter(Entry.Post::isHead)
            .flatMap(post -> post.party().stream())
            .distinct()
            .toList();
    List<String> likely = held.isEmpty() ? context.byFrequency() : led;
    return likely.size() == 1 ? Optional.of(likely.get(0)) : Optional.empty();
  }

  /** Whether who holds a post serves its party, as the chairman of a company does not. */
  boolean isPublic(Entry.Post post) {
    return post.organization()
        .flatMap(iri -> context.vocabulary().entry(iri, Entry.Organization.class))
        .map(org -> PUBLIC.contains(org.type()) || org.type().equals("PoliticalParty"))
        .orElse(true);
  }
}
