package org.parley.entity.person;

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
import org.parley.entity.BareBodies;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Entity;
import org.parley.entity.Ledger;
import org.parley.entity.People;
import org.parley.entity.Resolution;
import org.parley.entity.Resolver;
import org.parley.entity.Titles;
import org.parley.entity.Value;
import org.parley.vocabulary.Entry;

/** Writes who holds which post, at which body, for which party. */
public final class PersonFacts {
  private final Map<String, List<Entity>> posts = new HashMap<>();
  private final Context context;
  private final Bodies bodies;
  private final People people;
  private final Resolver resolver;
  private final Ledger ledger;
  private final Allegiance allegiance;
  private final BareBodies bare;

  public PersonFacts(
      Context context, Bodies bodies, People people, Resolver resolver, Ledger ledger) {
    this.context = context;
    this.bodies = bodies;
    this.people = people;
    this.resolver = resolver;
    this.ledger = ledger;
    this.allegiance = new Allegiance(context, bodies, people, resolver);
    this.bare =
        new BareBodies(
            context.reading(),
            (tree, named) -> bodies.organization(named, Optional.empty()).entity());
  }

  public void write(List<Claim> claims) {
    for (Claim claim : ordered(claims)) {
      List<Phrase> people = claim.role("PERSON");
      if (people.size() > 1 == claim.first("POST").filter(Titles::isMany).isPresent()) {
        people.stream()
            .flatMap(p -> p.named().stream())
            .map(name -> this.people.resolve(name, Optional.empty()).entity())
            .forEach(person -> write(claim, person));
      }
    }
    new BareTitles(context.reading()).claims().forEach(this::alone);
    new Officeholders(context.reading(), people, allegiance, ledger).write();
  }

  /** "The trade representative", where the article names who is in office without his title. */
  private void alone(Claim claim) {
    Phrase post = claim.first("POST").orElseThrow();
    resolver
        .incumbent(new Phrase(post.tree(), post.head()))
        .filter(people::has)
        .filter(person -> !posts.containsKey(person.iri()))
        .ifPresent(person -> write(claim, person));
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
        .filter(claim -> claims.stream().noneMatch(other -> isFuller(other, claim)))
        .filter(claim -> claim.first("POST").filter(Titles::isOwner).isEmpty())
        .sorted(Comparator.comparingInt(claim -> -length(claim)))
        .toList();
  }

  /** Whether one claim tells for whom a title is held of which the other tells no more. */
  private static boolean isFuller(Claim one, Claim other) {
    return one.roles().size() > other.roles().size()
        && one.roles().keySet().containsAll(other.roles().keySet())
        && one.role("PERSON").equals(other.role("PERSON"))
        && one.role("POST").equals(other.role("POST"));
  }

  /** Whether the title of another's aide can be a post that only the party tells. */
  private static boolean isPost(Claim claim) {
    return claim.first("POST").filter(post -> post.text().contains(" ")).isPresent();
  }

  private static int length(Claim claim) {
    return claim.first("POST").map(post -> post.span().length()).orElse(0);
  }

  private void write(Claim claim, Entity person) {
    List<Entry.Tenure> held = allegiance.held(person);
    Optional<String> party =
        claim
            .first("PARTY")
            .flatMap(Phrase::named)
            .flatMap(bodies::party)
            .map(Entity::iri)
            .or(() -> claim.first("ITS").filter(i -> held.isEmpty()).flatMap(allegiance::ofOwner))
            .or(() -> claim.first("BOSS").filter(b -> isPost(claim)).flatMap(allegiance::ofBoss));
    boolean unknown = held.isEmpty() && (party.isEmpty() || claim.first("ITS").isPresent());
    Optional<Phrase> post = claim.first("POST");
    Optional<Named> told =
        post.flatMap(Phrase::named)
            .map(named -> Titles.singular(named, post))
            .map(named -> claim.first("RANK").map(r -> Titles.ranked(r, named)).orElse(named))
            .or(() -> claim.first("LEADS").flatMap(Titles::ofLeading));
    Optional<Entity> body = body(claim, party).filter(org -> !isVenue(claim, org, told));
    boolean firm = body.filter(org -> !isPublic(org)).isPresent();
    Optional<Named> title =
        told.map(
            named ->
                unknown && (firm || isEachOnesOwn(claim, named))
                        || post.filter(Titles::isLocal).isPresent()
                    ? bare(named)
                    : named);
    boolean serves = party.isPresent() || body.filter(PersonFacts::isPublic).isPresent();
    boolean negotiates =
        title
            .filter(
                t ->
                    Negotiators.holds(
                        context.vocabulary(),
                        t,
                        bodies.post(t, party, held).entity().iri(),
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
    if (post.filter(Titles::isFormer).isPresent()) {
      return;
    }
    body.ifPresent(
        org -> {
          ledger.mention(org, claim.evidence(), claim.confidence(), claim.rule());
          ledger.link(person.iri(), "memberOf", org.iri(), claim);
        });
    Optional<String> byPost =
        title.flatMap(t -> post(claim, person, t, firm ? Optional.empty() : party, body, held));
    boolean own = body.map(PersonFacts::isPublic).orElse(title.filter(Titles::isPrivate).isEmpty());
    byPost
        .or(() -> party.filter(iri -> own))
        .or(() -> body.filter(org -> own).flatMap(resolver::partyOf))
        .or(() -> claim.first("BOSS").flatMap(allegiance::ofBoss))
        .or(() -> post.filter(p -> own).flatMap(p -> allegiance.ofTenures(held)))
        .or(() -> title.filter(allegiance::isHead).flatMap(t -> allegiance.ofHead(held)))
        .ifPresent(iri -> serves(claim, person, iri));
  }

  private Optional<Entity> body(Claim claim, Optional<String> party) {
    return claim
        .first("ORG")
        .flatMap(phrase -> phrase.named().map(n -> bodies.organization(n, party).entity()))
        .or(() -> claim.first("BODY").flatMap(p -> bare.behindArticle(p).or(() -> bare.inTitle(p))))
        .or(() -> claim.first("POST").flatMap(bare::inTitle))
        .or(() -> claim.first("ITS").flatMap(resolver::owner).filter(PersonFacts::isBody));
  }

  /** Whether several share a title that each holds for another party: "the two trade ministers". */
  private boolean isEachOnesOwn(Claim claim, Named title) {
    List<Optional<String>> parties =
        bodies.candidates(title, Entry.Post.class).stream()
            .map(Entry.Post::party)
            .distinct()
            .toList();
    return claim.role("PERSON").size() > 1 && parties.size() > 1;
  }

  /** The title alone, whatever posts it may mean. */
  private static Named bare(Named title) {
    return new Named(title.span(), title.text(), title.category(), List.of());
  }

  private static boolean isBody(Entity entity) {
    return !entity.type().equals("Party") && !entity.isPerson();
  }

  /** Whether those who serve a body serve its party: companies and lobbies are their own. */
  private static boolean isPublic(Entity body) {
    return Allegiance.PUBLIC.contains(body.type());
  }

  /** "Trade Representative Robert Lighthizer at the Xijiao Conference Center" only is there. */
  private boolean isVenue(Claim claim, Entity body, Optional<Named> title) {
    return claim.rule().endsWith("-at-body")
        && !isPublic(body)
        && title
            .filter(t -> !bodies.candidates(t, Entry.Post.class).isEmpty())
            .filter(t -> !Titles.isPrivate(t))
            .isPresent();
  }

  private void serves(Claim claim, Entity person, String iri) {
    resolver.belongs(person.iri(), iri);
    bodies
        .party(iri)
        .ifPresent(p -> ledger.mention(p, claim.evidence(), claim.confidence(), claim.rule()));
    ledger.link(person.iri(), "represents", iri, claim);
  }

  /** Writes the post, and returns the party it serves. */
  private Optional<String> post(
      Claim claim,
      Entity person,
      Named title,
      Optional<String> party,
      Optional<Entity> body,
      List<Entry.Tenure> held) {
    Resolution general = bodies.post(title, party, held);
    Resolution resolution =
        general instanceof Resolution.Known
            ? general
            : body.filter(PersonFacts::isPublic)
                .flatMap(org -> Offices.at(context.vocabulary(), org, title))
                .orElse(general);
    Entity post = resolution.entity();
    if (resolution instanceof Resolution.Minted && isToldBetter(person, post)) {
      return Optional.empty();
    }
    posts.computeIfAbsent(person.iri(), key -> new ArrayList<>()).add(post);
    resolver.holds(person, title, body.map(Entity::iri));
    ledger.mention(post, claim.evidence(), claim.confidence(), claim.rule());
    ledger.add(person.iri(), "holdsPost", new Value.Resource(post.iri()), claim, Optional.empty());
    Optional<Entry.Post> known = context.vocabulary().entry(post.iri(), Entry.Post.class);
    known
        .flatMap(Entry.Post::organization)
        .flatMap(iri -> context.vocabulary().entry(iri, Entry.Organization.class))
        .filter(org -> body.isEmpty() && Titles.names(title, org))
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
        .flatMap(Entry.Post::organization)
        .flatMap(iri -> context.vocabulary().entry(iri, Entry.Organization.class))
        .filter(org -> body.isEmpty())
        .filter(org -> Offices.isNamedIn(title, org) || known.filter(Offices::isOfBody).isPresent())
        .ifPresent(org -> ledger.link(person.iri(), "memberOf", org.iri(), claim));
    known
        .flatMap(Entry.Post::party)
        .ifPresent(iri -> ledger.link(post.iri(), "ofParty", iri, claim));
    return known.filter(allegiance::isPublic).flatMap(Entry.Post::party);
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
}
