package org.parley.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.vocabulary.Entry;

/** Writes who holds which post, at which body, for which party. */
final class PersonFacts {
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "ministry", "department", "office", "u.s.", "agency");

  private static final Set<String> FORMER = Set.of("former", "ex", "then", "late", "onetime");
  private static final String PLURAL_TITLES =
      "official|minister|leader|negotiator|legislator|mp|member|senator|analyst|economist|diplomat"
          + "|representative|lawmaker|executive|aide|trader|dealer|spokesman|expert";

  private final Map<String, List<Entity>> posts = new HashMap<>();
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
    for (Claim claim : ordered(claims)) {
      claim
          .first("PERSON")
          .flatMap(Phrase::named)
          .filter(name -> !isMany(claim))
          .ifPresent(name -> write(claim, name));
    }
  }

  /**
   * Claims that tell most first; where someone is introduced as another's deputy, only that counts.
   */
  private static List<Claim> ordered(List<Claim> claims) {
    Set<Optional<Span>> deputies = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.first("BOSS").isPresent()) {
        deputies.add(claim.first("PERSON").map(Phrase::span));
      }
    }
    return claims.stream()
        .filter(
            claim ->
                claim.first("BOSS").isPresent()
                    || !deputies.contains(claim.first("PERSON").map(Phrase::span)))
        .sorted(Comparator.comparingInt(claim -> -length(claim)))
        .toList();
  }

  private static int length(Claim claim) {
    return claim.first("POST").map(post -> post.span().length()).orElse(0);
  }

  /** "Officials" is no single person's title. */
  private static boolean isMany(Claim claim) {
    return claim
        .first("POST")
        .filter(post -> post.tree().token(last(post)).tag().matches("NNP?S"))
        .filter(post -> !post.text().endsWith("Affairs"))
        .filter(post -> post.tree().token(last(post)).lemma().matches(PLURAL_TITLES))
        .isPresent();
  }

  private static int last(Phrase phrase) {
    return phrase.tree().at(phrase.span().end() - 1);
  }

  /** "Former Treasury official", "then-president": held no more. */
  private static boolean isFormer(Phrase post) {
    int first = post.tree().at(post.span().start());
    for (int i = Math.max(0, first - 2); i < first; i++) {
      if (FORMER.contains(post.tree().word(i))) {
        return true;
      }
    }
    return FORMER.contains(post.tree().word(first).split("-")[0]);
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
    Optional<Phrase> post = claim.first("POST");
    boolean serves = party.isPresent() || body.isPresent();
    boolean negotiates =
        post.flatMap(Phrase::named)
            .filter(
                title ->
                    Negotiators.holds(
                        context.vocabulary(),
                        title,
                        bodies.post(title, party, held).entity().iri(),
                        serves))
            .isPresent();
    ledger.mention(
        new Entity(
            person.iri(),
            negotiates ? "Negotiator" : "Person",
            person.label(),
            person.otherNames()),
        claim.evidence(),
        claim.confidence(),
        claim.rule());
    if (post.filter(PersonFacts::isFormer).isPresent()) {
      return;
    }
    body.ifPresent(
        org -> {
          ledger.mention(org, claim.evidence(), claim.confidence(), claim.rule());
          ledger.link(person.iri(), "memberOf", org.iri(), claim);
        });
    Optional<String> byPost =
        post.flatMap(Phrase::named).flatMap(title -> post(claim, person, title, party, body, held));
    party
        .or(() -> body.flatMap(resolver::partyOf))
        .or(() -> byPost)
        .or(() -> ofBoss(claim))
        .or(() -> post.flatMap(p -> ofTenures(held)))
        .ifPresent(iri -> serves(claim, person, iri));
  }

  private void serves(Claim claim, Entity person, String iri) {
    resolver.belongs(person.iri(), iri);
    bodies
        .party(iri)
        .ifPresent(p -> ledger.mention(p, claim.evidence(), claim.confidence(), claim.rule()));
    ledger.link(person.iri(), "represents", iri, claim);
  }

  /** The party of whoever one is the deputy of. */
  private Optional<String> ofBoss(Claim claim) {
    return claim
        .first("BOSS")
        .flatMap(Phrase::named)
        .map(boss -> people.resolve(boss, Optional.empty()).entity())
        .flatMap(resolver::partyOf);
  }

  /** The one party in whose service a known person was at the time of the article. */
  private Optional<String> ofTenures(List<Entry.Tenure> held) {
    List<String> parties =
        held.stream()
            .filter(tenure -> context.current(tenure.term()))
            .flatMap(t -> context.vocabulary().entry(t.post(), Entry.Post.class).stream())
            .flatMap(p -> p.party().stream())
            .distinct()
            .toList();
    return parties.size() == 1 ? Optional.of(parties.get(0)) : Optional.empty();
  }

  /** Writes the post, and returns the party it serves. */
  private Optional<String> post(
      Claim claim,
      Entity person,
      Named title,
      Optional<String> party,
      Optional<Entity> body,
      List<Entry.Tenure> held) {
    Resolution resolution = bodies.post(title, party, held);
    Entity post = resolution.entity();
    if (resolution instanceof Resolution.Minted && isToldBetter(person, post)) {
      return Optional.empty();
    }
    posts.computeIfAbsent(person.iri(), key -> new ArrayList<>()).add(post);
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

  /** Whether a post of the person is known whose name holds all the words of this one. */
  private boolean isToldBetter(Entity person, Entity post) {
    List<String> words = words(post.label());
    return posts.getOrDefault(person.iri(), List.of()).stream()
        .filter(other -> !other.iri().equals(post.iri()))
        .anyMatch(
            other ->
                words(other.label()).containsAll(words)
                    || other.otherNames().stream().anyMatch(n -> words(n).containsAll(words)));
  }

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("[ -]"));
  }

  /** Whether the words of a body's name stand in a title. */
  private static boolean names(String title, String body) {
    List<String> words = List.of(title.toLowerCase(Locale.ROOT).split(" "));
    List<String> wanted =
        java.util.Arrays.stream(body.toLowerCase(Locale.ROOT).split(" "))
            .filter(word -> !SMALL.contains(word))
            .toList();
    List<String> field =
        words.stream().filter(w -> !SMALL.contains(w) && !w.matches("minister|secretary")).toList();
    boolean all = wanted.size() > 1 && words.containsAll(wanted);
    boolean part = field.size() > 1 && wanted.containsAll(field);
    return (all || part) && !body.startsWith("Office of");
  }
}
