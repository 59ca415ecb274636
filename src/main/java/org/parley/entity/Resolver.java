package org.parley.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/** Tells whom a phrase means: a person, a party, a body or an unnamed source. */
final class Resolver {
  private static final Set<String> LOCATING =
      Set.of("in", "at", "near", "from", "outside", "around", "via", "here");
  private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "i");
  private static final Set<String> PLURAL = Set.of("they", "them", "we");

  private final Reading reading;
  private final Bodies bodies;
  private final People people;
  private final Map<String, String> partyOf = new HashMap<>();

  Resolver(Reading reading, Bodies bodies, People people) {
    this.reading = reading;
    this.bodies = bodies;
    this.people = people;
  }

  /** Takes note of the party that a person or body speaks for. */
  void belongs(String iri, String party) {
    partyOf.putIfAbsent(iri, party);
  }

  /** The party that an entity is or belongs to, as far as the article tells. */
  Optional<String> partyOf(Entity entity) {
    return entity.type().equals("Party")
        ? Optional.of(entity.iri())
        : Optional.ofNullable(partyOf.get(entity.iri()));
  }

  /** Whom a phrase means; an unnamed source where it only describes someone. */
  Optional<Entity> actor(Phrase phrase) {
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
      return antecedent(phrase).flatMap(this::actor);
    }
    return Optional.of(source(phrase));
  }

  /**
   * Who acts: as {@link #actor}, but officials and the like stand for the party that the phrase
   * names, and nobody where it names none.
   */
  Optional<Entity> power(Phrase phrase) {
    Optional<Entity> actor = actor(phrase);
    if (actor.isPresent() && actor.get().type().equals("AnonymousSource")) {
      return partyInside(phrase);
    }
    return actor;
  }

  private Optional<Entity> named(Phrase phrase, Named named) {
    return switch (named.category()) {
      case PERSON -> Optional.of(people.resolve(named, Optional.empty()).entity());
      case ORGANIZATION -> Optional.of(organization(phrase.tree(), named).entity());
      case PARTY -> isPlace(phrase, named) ? Optional.empty() : bodies.party(named);
      case POST, PLACE, INDUSTRY, MEASURE, QUANTITY, OTHER -> Optional.empty();
    };
  }

  /** The body that a name means, in the light of a party right before it. */
  Resolution organization(Tree tree, Named named) {
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
  boolean isPlace(Phrase phrase, Named named) {
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
              && !tree.token(tree.head(name.span())).relation().equals("nmod:poss")
              && !tree.token(tree.head(name.span())).relation().equals("nmod");
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

  /** The first party that a phrase names. */
  Optional<Entity> partyInside(Phrase phrase) {
    for (Mention mention : phrase.mentions()) {
      if (mention instanceof Named named) {
        Optional<Entity> party =
            switch (named.category()) {
              case PARTY -> bodies.party(named);
              case ORGANIZATION ->
                  partyOf(organization(phrase.tree(), named).entity()).flatMap(bodies::party);
              case PERSON, POST, PLACE, INDUSTRY, MEASURE, QUANTITY, OTHER -> Optional.empty();
            };
        if (party.isPresent()) {
          return party;
        }
      }
    }
    return Optional.empty();
  }

  private Entity source(Phrase phrase) {
    String label = Names.withoutArticle(description(phrase));
    Entity source =
        new Entity(
            Names.id("source", reading.article().slug() + "-" + label),
            "AnonymousSource",
            label,
            Set.of());
    partyInside(phrase).ifPresent(party -> belongs(source.iri(), party.iri()));
    return source;
  }

  /** The phrase's words, common nouns in lower case. */
  private static String description(Phrase phrase) {
    Tree tree = phrase.tree();
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (int i = 0; i < tree.size(); i++) {
      var span = tree.token(i).span();
      if (phrase.span().contains(span)) {
        boolean name =
            tree.named(i)
                .filter(
                    n ->
                        n.category() != Named.Category.POST
                            && n.category() != Named.Category.INDUSTRY)
                .isPresent();
        String word = tree.token(i).text();
        boolean plain = !name && !word.equals(word.toUpperCase(Locale.ROOT)) && i == phrase.head();
        text.append(end >= 0 && span.start() > end ? " " : "");
        text.append(plain ? word.toLowerCase(Locale.ROOT) : word);
        end = span.end();
      }
    }
    return text.toString();
  }

  /** The phrase that a pronoun stands for: the nearest earlier subject that can be meant. */
  private Optional<Phrase> antecedent(Phrase pronoun) {
    String word = pronoun.tree().word(pronoun.head());
    List<Tree> trees = reading.trees();
    int sentence = pronoun.tree().sentence().index();
    for (int s = sentence; s >= Math.max(0, sentence - 3); s--) {
      Tree tree = trees.get(s);
      int limit = s == sentence ? pronoun.head() : tree.size();
      Optional<Phrase> found = subject(tree, limit, word);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> subject(Tree tree, int limit, String pronoun) {
    for (int i = 0; i < limit; i++) {
      if (tree.token(i).relation().startsWith("nsubj") && suits(tree, i, pronoun)) {
        return Optional.of(new Phrase(tree, i));
      }
    }
    for (int i = 0; i < limit; i++) {
      boolean person = tree.named(i).filter(n -> n.category() == Named.Category.PERSON).isPresent();
      if (person && SINGULAR.contains(pronoun)) {
        return Optional.of(new Phrase(tree, i));
      }
    }
    return Optional.empty();
  }

  private static boolean suits(Tree tree, int i, String pronoun) {
    String tag = tree.token(i).tag();
    if (!tag.startsWith("N")) {
      return false;
    }
    Optional<Named.Category> category = tree.named(i).map(Named::category);
    boolean person = category.filter(c -> c == Named.Category.PERSON).isPresent();
    boolean title = category.filter(c -> c == Named.Category.POST).isPresent();
    if (SINGULAR.contains(pronoun)) {
      return person || title && !tag.endsWith("S");
    }
    if (PLURAL.contains(pronoun)) {
      return tag.endsWith("S") && !person;
    }
    return category
        .filter(c -> c == Named.Category.PARTY || c == Named.Category.ORGANIZATION)
        .isPresent();
  }
}
