package org.parley.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/** Tells whom a phrase means: a person, a party, a body or an unnamed source. */
public final class Resolver {
  private static final Set<String> LOCATING =
      Set.of("in", "at", "near", "from", "outside", "around", "via", "here");

  private static final Set<String> GATHERING =
      Set.of("minister", "delegate", "negotiator", "leader", "ambassador", "envoy", "diplomat");

  private final Reading reading;
  private final Bodies bodies;
  private final People people;
  private final Antecedents antecedents;
  private final Incumbents incumbents;
  private final BareBodies bare;
  private final Map<Phrase, Entity> speakers = new HashMap<>();
  private final Map<String, String> partyOf = new HashMap<>();

  public Resolver(Reading reading, Bodies bodies, People people, Incumbents incumbents) {
    this.reading = reading;
    this.bodies = bodies;
    this.people = people;
    this.antecedents = new Antecedents(reading, people);
    this.incumbents = incumbents;
    this.bare = new BareBodies(reading, (tree, named) -> organization(tree, named).entity());
  }

  /** Takes note of the party that a person or body speaks for. */
  public void belongs(String iri, String party) {
    partyOf.putIfAbsent(iri, party);
  }

  /** The party that an entity is or belongs to, as far as the article tells. */
  public Optional<String> partyOf(Entity entity) {
    return entity.type().equals("Party")
        ? Optional.of(entity.iri())
        : Optional.ofNullable(partyOf.get(entity.iri()));
  }

  /** Whom a phrase means; an unnamed source where it only describes someone. */
  public Optional<Entity> actor(Phrase phrase) {
    Optional<Named> named = phrase.named();
    if (named.isPresent()) {
      Optional<Entity> entity = named(phrase, named.get());
      if (entity.isPresent()) {
        return entity;
      }
    }
    Optional<Entity> person = personInside(phrase);
    if (person.isPresent()) {
      return person;
    }
    if (phrase.tree().token(phrase.head()).tag().startsWith("PRP")) {
      return antecedents.of(phrase).flatMap(this::meant);
    }
    return Optional.of(
        incumbents
            .of(phrase)
            .or(() -> government(phrase))
            .or(() -> bare.of(phrase))
            .orElseGet(() -> source(phrase)));
  }

  /** "The Vietnamese government" is the party. */
  private Optional<Entity> government(Phrase phrase) {
    String head = phrase.tree().lemma(phrase.head()).toLowerCase(Locale.ROOT);
    Optional<Entity> named =
        Set.of("government", "administration").contains(head)
            ? partyInside(phrase).or(() -> partyOfOwner(phrase))
            : Optional.empty();
    boolean american = head.equals("administration") && phrase.mentions().isEmpty();
    return named.or(
        () -> american ? bodies.party(Names.ID + "party/united-states") : Optional.empty());
  }

  /** The body that "its" means: the last one spoken of. */
  public Optional<Entity> owner(Phrase its) {
    return antecedents
        .of(its)
        .flatMap(this::meant)
        .filter(e -> !e.type().equals("AnonymousSource"));
  }

  /** Takes note of what someone says, so that "we" and "I" in it mean whoever does. */
  public void says(Entity speaker, Optional<Entity> listener, Span content) {
    antecedents.said(speaker, listener, content);
  }

  /** Whoever says the words of a span. */
  public Optional<Entity> sayer(Span words) {
    return antecedents.sayer(words);
  }

  /** Whoever is told the words of a span. */
  public Optional<Entity> listener(Span words) {
    return antecedents.listener(words);
  }

  /** Takes note of a person's title, by which later words may mean the person. */
  public void holds(Entity person, Named title, Optional<String> body) {
    incumbents.holds(person, title, body);
  }

  /** The person whom a title without a name means by the office that it names. */
  public Optional<Entity> incumbent(Phrase title) {
    return incumbents.of(title);
  }

  private Optional<Entity> meant(Antecedents.Found found) {
    if (found instanceof Antecedents.Found.Speaker speaker) {
      return Optional.of(speaker.entity());
    }
    return actor(((Antecedents.Found.Subject) found).phrase());
  }

  /**
   * Who speaks: as {@link #actor}, and remembered as someone whom later words may mean.
   *
   * @param phrase the words that name the speaker
   */
  public Optional<Entity> speaker(Phrase phrase) {
    Optional<Entity> known = Optional.ofNullable(speakers.get(phrase));
    if (known.isPresent()) {
      return known;
    }
    Optional<Entity> speaker = actor(phrase);
    speaker.ifPresent(
        entity -> {
          speakers.put(phrase, entity);
          antecedents.spoke(entity, phrase);
        });
    return speaker;
  }

  /**
   * Who acts: as {@link #actor}, but officials and the like stand for the party that the phrase
   * names, and nobody where it names none.
   */
  public Optional<Entity> power(Phrase phrase) {
    Optional<Entity> actor = actor(phrase);
    if (actor.isPresent() && actor.get().type().equals("AnonymousSource")) {
      return partyInside(phrase).or(() -> partyOfOwner(phrase)).or(() -> aboveParties(phrase));
    }
    return actor;
  }

  /** "GATT officials": the body itself, which is nobody's. */
  private Optional<Entity> aboveParties(Phrase phrase) {
    return phrase.mentions().stream()
        .filter(Named.class::isInstance)
        .map(Named.class::cast)
        .filter(named -> named.category() == Named.Category.ORGANIZATION)
        .map(named -> organization(phrase.tree(), named).entity())
        .filter(body -> body.type().equals("InternationalOrganization"))
        .findFirst();
  }

  /** "Yeutter's office", "his government", "the cabinet of Mr. Chirac": the party of the person. */
  private Optional<Entity> partyOfOwner(Phrase phrase) {
    Tree tree = phrase.tree();
    return Owned.owners(phrase).stream()
        .flatMap(i -> actor(new Phrase(tree, Owned.owner(tree, i))).stream())
        .flatMap(owner -> partyOf(owner).stream())
        .flatMap(party -> bodies.party(party).stream())
        .findFirst();
  }

  private Optional<Entity> named(Phrase phrase, Named named) {
    return switch (named.category()) {
      case PERSON -> Optional.of(people.resolve(named, Optional.empty()).entity());
      case ORGANIZATION ->
          named.text().equalsIgnoreCase("administration")
              ? bodies.party(Names.ID + "party/united-states")
              : Optional.of(organization(phrase.tree(), named).entity());
      case PARTY -> isPlace(phrase, named) ? Optional.empty() : country(phrase.tree(), named);
      case POST, PLACE, INDUSTRY, MEASURE, QUANTITY, OTHER -> Optional.empty();
    };
  }

  /** The party that a name means: Bosnian Serbs are Bosnia's, ethnic Serbs nobody's. */
  private Optional<Entity> country(Tree tree, Named people) {
    int before = tree.at(people.span().start()) - 1;
    if (before >= 0 && tree.word(before).equals("ethnic")) {
      return Optional.empty();
    }
    return before < 0
        ? bodies.party(people)
        : tree.named(before)
            .filter(n -> n.category() == Named.Category.PARTY && n.text().endsWith("n"))
            .filter(n -> people.text().endsWith("s"))
            .flatMap(bodies::party)
            .or(() -> bodies.party(people));
  }

  /** The body that a name means, in the light of a party right before it. */
  public Resolution organization(Tree tree, Named named) {
    Optional<String> party = Optional.empty();
    for (Mention mention : tree.sentence().mentions()) {
      int gap = named.span().start() - mention.span().end();
      if (mention instanceof Named before
          && before.category() == Named.Category.PARTY
          && gap >= 0
          && gap <= 3) {
        party = bodies.party(before).map(Entity::iri);
      }
    }
    return bodies.organization(named, party);
  }

  /** Whether a capital's name stands for the place and not for the government. */
  public boolean isPlace(Phrase phrase, Named named) {
    if (bodies.candidates(named, org.parley.vocabulary.Entry.Place.class).isEmpty()) {
      return false;
    }
    Tree tree = phrase.tree();
    return tree.children(phrase.head(), "case").stream()
            .anyMatch(i -> LOCATING.contains(tree.word(i)))
        && bodies.party(named).filter(p -> p.label().equals(named.text())).isEmpty();
  }

  private Optional<Entity> personInside(Phrase phrase) {
    Tree tree = phrase.tree();
    for (Mention mention : phrase.mentions()) {
      boolean apart =
          mention instanceof Named name
              && name.category() == Named.Category.PERSON
              && !isOther(phrase, tree.head(name.span()));
      if (apart) {
        return Optional.of(people.resolve((Named) mention, Optional.empty()).entity());
      }
    }
    for (int apposed : tree.children(phrase.head(), "appos")) {
      Optional<Named> name = tree.named(apposed).filter(n -> n.category() == Named.Category.PERSON);
      if (name.isPresent()) {
        return Optional.of(people.resolve(name.get(), Optional.empty()).entity());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a name is of someone else: "his aide", "an aide to him", "an aide briefed by him", "a
   * person close to him".
   */
  private static boolean isOther(Phrase phrase, int name) {
    Tree tree = phrase.tree();
    for (int at = name; at >= 0 && at != phrase.head(); at = tree.token(at).head()) {
      String relation = tree.token(at).relation();
      if (relation.startsWith("nmod") || relation.startsWith("acl")) {
        return true;
      }
    }
    int before = name - 1;
    while (before > phrase.head() && tree.token(before).tag().startsWith("NNP")) {
      before--;
    }
    return before > phrase.head() && Set.of("IN", "TO").contains(tree.token(before).tag());
  }

  /** The first party that a phrase names. */
  public Optional<Entity> partyInside(Phrase phrase) {
    for (Mention mention : phrase.mentions()) {
      if (mention instanceof Named named && !isVenue(phrase, named)) {
        Optional<Entity> party =
            switch (named.category()) {
              case PARTY -> bodies.party(named);
              case ORGANIZATION ->
                  Optional.of(organization(phrase.tree(), named).entity())
                      .filter(body -> !body.type().equals("Company"))
                      .flatMap(body -> partyOf(body).flatMap(bodies::party));
              case PERSON, POST, PLACE, INDUSTRY, MEASURE, QUANTITY, OTHER -> Optional.empty();
            };
        if (party.isPresent()) {
          return party;
        }
      }
    }
    return Optional.empty();
  }

  /** "Ministers in Luxembourg": where they meet. */
  private static boolean isVenue(Phrase phrase, Named named) {
    Tree tree = phrase.tree();
    boolean several =
        tree.tag(phrase.head()).equals("NNS") && GATHERING.contains(tree.smallLemma(phrase.head()));
    int before = tree.at(named.span().start()) - 1;
    return several && before >= phrase.head() && Set.of("in", "at").contains(tree.word(before));
  }

  private Entity source(Phrase phrase) {
    String label = antecedents.oneOf(phrase).orElseGet(() -> Sources.label(phrase));
    Optional<Entity> known = antecedents.described(phrase);
    if (known.isPresent()) {
      return known.get();
    }
    Entity source =
        new Entity(
            Names.id("source", reading.article().slug() + "-" + label),
            "AnonymousSource",
            label,
            Sources.shorter(phrase, label));
    partyInside(phrase).ifPresent(party -> belongs(source.iri(), party.iri()));
    return source;
  }
}
