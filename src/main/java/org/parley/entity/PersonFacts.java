package org.parley.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.vocabulary.Entry;

/** Writes who holds which post, at which body, for which party. */
final class PersonFacts {
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "ministry", "department", "office", "u.s.", "agency");

  private final Context context;
  private final Bodies bodies;
  private final People people;
  private final Resolver resolver;
  private final Ledger ledger;

  PersonFacts(Context context, Bodies bodies, People people, Resolver resolver, Ledger ledger) {
    this.context = context;
    this.bodies = bodies;
    this.people = people;
    this.resolver = resolver;
    this.ledger = ledger;
  }

  void write(List<Claim> claims) {
    for (Claim claim : claims) {
      claim.first("PERSON").flatMap(Phrase::named).ifPresent(name -> write(claim, name));
    }
  }

  private void write(Claim claim, Named name) {
    Entity person = people.resolve(name, Optional.empty()).entity();
    List<Entry.Tenure> held =
        context
            .vocabulary()
            .entry(person.iri(), Entry.Person.class)
            .map(Entry.Person::tenures)
            .orElse(List.of());
    Optional<String> party =
        claim.first("PARTY").flatMap(Phrase::named).flatMap(bodies::party).map(Entity::iri);
    Optional<Entity> body =
        claim
            .first("ORG")
            .flatMap(phrase -> phrase.named().map(n -> bodies.organization(n, party).entity()));
    String type = claim.first("POST").isPresent() ? "Negotiator" : "Person";
    ledger.mention(
        new Entity(person.iri(), type, person.label(), person.otherNames()),
        claim.evidence(),
        claim.confidence(),
        claim.rule());
    body.ifPresent(
        org -> {
          ledger.mention(org, claim.evidence(), claim.confidence(), claim.rule());
          ledger.link(person.iri(), "memberOf", org.iri(), claim);
        });
    Optional<String> served = party.or(() -> body.flatMap(resolver::partyOf));
    Optional<String> byPost =
        claim
            .first("POST")
            .flatMap(Phrase::named)
            .flatMap(title -> post(claim, person, title, party, body, held));
    served
        .or(() -> byPost)
        .ifPresent(
            iri -> {
              resolver.belongs(person.iri(), iri);
              bodies
                  .party(iri)
                  .ifPresent(
                      p -> ledger.mention(p, claim.evidence(), claim.confidence(), claim.rule()));
              ledger.link(person.iri(), "represents", iri, claim);
            });
  }

  /** Writes the post, and returns the party it serves. */
  private Optional<String> post(
      Claim claim,
      Entity person,
      Named title,
      Optional<String> party,
      Optional<Entity> body,
      List<Entry.Tenure> held) {
    Entity post = bodies.post(title, party, held).entity();
    ledger.mention(post, claim.evidence(), claim.confidence(), claim.rule());
    ledger.add(person.iri(), "holdsPost", new Value.Resource(post.iri()), claim, Optional.empty());
    Optional<Entry.Post> known = context.vocabulary().entry(post.iri(), Entry.Post.class);
    known
        .flatMap(Entry.Post::organization)
        .flatMap(iri -> context.vocabulary().entry(iri, Entry.Organization.class))
        .filter(org -> body.isEmpty() && names(title.text(), org.label()))
        .ifPresent(
            org -> {
              ledger.mention(
                  new Entity(org.iri(), org.type(), org.label(), Set.of()),
                  claim.evidence(),
                  claim.confidence(),
                  claim.rule());
              ledger.link(person.iri(), "memberOf", org.iri(), claim);
              org.party().ifPresent(iri -> ledger.link(org.iri(), "ofParty", iri, claim));
            });
    known
        .flatMap(Entry.Post::party)
        .ifPresent(iri -> ledger.link(post.iri(), "ofParty", iri, claim));
    return known.flatMap(Entry.Post::party);
  }

  /** Whether the words of a body's name stand in a title. */
  private static boolean names(String title, String body) {
    List<String> words = List.of(title.toLowerCase(Locale.ROOT).split(" "));
    List<String> wanted =
        java.util.Arrays.stream(body.toLowerCase(Locale.ROOT).split(" "))
            .filter(word -> !SMALL.contains(word))
            .toList();
    return !wanted.isEmpty() && words.containsAll(wanted);
  }
}
