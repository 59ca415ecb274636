package org.parley.entity.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.entity.Bodies;
import org.parley.entity.Entity;
import org.parley.entity.Resolver;
import org.parley.entity.Track;
import org.parley.entity.Tracks;

/**
 * Tells who takes part where a phrase may stand for several: "the two sides", "U.S. and Japanese
 * negotiators".
 */
final class Sides {
  /** Those of whom an article that has not said whose they are means both sides' of its talks. */
  private static final Set<String> PRESENT =
      Set.of("minister", "official", "envoy", "delegate", "diplomat", "representative");

  private static final Set<String> BODIES =
      Set.of(
          "council",
          "committee",
          "subcommittee",
          "board",
          "body",
          "panel",
          "assembly",
          "executive");
  private static final Set<String> OF_THE_TALKS =
      Set.of(
          "side",
          "negotiator",
          "country",
          "nation",
          "party",
          "both",
          "they",
          "their",
          "two",
          "government");
  private static final Set<String> COUNTRIES =
      Set.of("country", "government", "nation", "side", "neighbor", "neighbour", "ally", "power");

  private static final Set<String> COUNCILS =
      Set.of("foreign", "farm", "agriculture", "finance", "fisheries", "environment");

  private static final int BEHIND = 4;
  private static final String UNION = "/european-union";
  private static final Set<String> PEERS = Set.of("counterpart", "number", "peer");
  private static final Set<String> NOBODY =
      Set.of("reporter", "journalist", "newsman", "it", "we", "i", "you", "who", "that", "which");

  private final Bodies bodies;
  private final Resolver resolver;
  private final Tracks tracks;
  private final Company company;
  private final Counterparts counterparts;
  private final Delegations delegations;
  private final Set<String> foremost;
  private final Optional<Entity> union;
  private final Optional<Entity> world;

  Sides(
      Bodies bodies,
      Resolver resolver,
      Tracks tracks,
      Company company,
      Counterparts counterparts,
      Rivals rivals,
      Optional<Entity> world) {
    this.world = world;
    this.foremost = rivals.twoForemost().orElse(Set.of());
    this.union =
        rivals.all().stream().filter(iri -> iri.endsWith(UNION)).findFirst().flatMap(bodies::party);
    this.bodies = bodies;
    this.resolver = resolver;
    this.tracks = tracks;
    this.company = company;
    this.counterparts = counterparts;
    this.delegations = new Delegations(bodies, resolver);
  }

  /** Everyone whom a phrase means, each once. */
  List<Entity> of(Phrase phrase) {
    Tree tree = phrase.tree();
    String lemma = Groups.noun(tree, phrase.head());
    if (NOBODY.contains(lemma) || isOfState(phrase)) {
      return List.of();
    }
    Crowd crowd = new Crowd(phrase);
    if (crowd.isOfStates() && union.isPresent()) {
      return union.stream().toList();
    }
    if (crowd.isMany()) {
      return List.of();
    }
    boolean named =
        phrase
            .named()
            .filter(
                n ->
                    n.category() == Named.Category.PERSON
                        || n.category() == Named.Category.PARTY
                        || n.category() == Named.Category.ORGANIZATION)
            .isPresent();
    if (named) {
      return resolver.actor(phrase).filter(e -> !e.type().equals("AnonymousSource")).stream()
          .toList();
    }
    if (phrase.named().filter(n -> n.category() == Named.Category.PLACE).isPresent()) {
      return List.of();
    }
    List<Entity> persons = PEERS.contains(lemma) ? company.introduced(phrase) : persons(phrase);
    if (!persons.isEmpty()) {
      return persons;
    }
    if (PEERS.contains(lemma)) {
      List<Entity> sides = delegations.parties(phrase);
      boolean many = tree.token(phrase.head()).tag().endsWith("S") && sides.size() == 1;
      List<Entity> peers = many ? sides : counterparts.of(sides);
      if (!peers.isEmpty()) {
        return peers;
      }
    }
    List<Entity> meant = company.of(phrase);
    if (!meant.isEmpty()) {
      return meant;
    }
    Optional<Phrase> subject = lemma.equals("they") ? Pointers.subject(phrase) : Optional.empty();
    if (subject.isPresent()) {
      return of(subject.get());
    }
    Optional<Phrase> owner = Pointers.owner(phrase);
    if (owner.isPresent()) {
      return of(owner.get());
    }
    boolean plural =
        tree.token(phrase.head()).tag().endsWith("S") || Set.of("they", "their").contains(lemma);
    boolean collective =
        Groups.COLLECTIVE.contains(lemma) || plural && Groups.OFFICES.contains(lemma);
    if (tree.token(phrase.head()).tag().matches("NNP?")) {
      List<Entity> holder = resolver.actor(phrase).filter(Entity::isPerson).stream().toList();
      if (!holder.isEmpty()) {
        return holder;
      }
    }
    boolean office = collective || Groups.OFFICES.contains(lemma);
    List<Entity> parties = office ? delegations.parties(phrase) : List.of();
    boolean away = tree.children(phrase.head(), "nmod").stream().anyMatch(i -> i > phrase.head());
    if (!plural && !away && Groups.OFFICES.contains(lemma)) {
      parties = counterparts.holding(lemma, parties);
    }
    if (parties.isEmpty() && collective) {
      parties = delegations.owners(phrase);
    }
    if (!parties.isEmpty()) {
      return parties;
    }
    if (collective) {
      List<Entity> bodies = delegations.union(phrase);
      if (!bodies.isEmpty()) {
        return bodies;
      }
    }
    boolean bare =
        PRESENT.contains(lemma)
            && tree.children(phrase.head(), "det", "amod", "compound", "nmod").isEmpty();
    if (tree.word(phrase.head()).equals("them")) {
      return List.of();
    }
    if (plural && (bare || OF_THE_TALKS.contains(lemma) || isOfTwo(phrase))) {
      return tracks.main().map(Track::parties).orElseGet(() -> isOfTwo(phrase) ? two() : List.of());
    }
    if (BODIES.contains(lemma)) {
      return delegations.body(phrase);
    }
    return collective
        ? List.of()
        : resolver.actor(phrase).filter(e -> !e.type().equals("AnonymousSource")).stream().toList();
  }

  /**
   * Those who meet where a phrase only says that people of many or of both sides do: the body of
   * all nations that the article names, or the parties to its talks.
   */
  List<Entity> anyhow(Phrase phrase) {
    Tree tree = phrase.tree();
    String lemma = Groups.noun(tree, phrase.head());
    if (new Crowd(phrase).isMany()) {
      return world.isPresent() || !new Crowd(phrase).isKnown()
          ? world.stream().toList()
          : tracks.main().map(Track::parties).orElse(List.of());
    }
    if (union.isPresent() && isCouncil(phrase)) {
      return union.stream().toList();
    }
    boolean people = Groups.COLLECTIVE.contains(lemma) || Groups.OFFICES.contains(lemma);
    return people && tree.token(phrase.head()).tag().endsWith("S")
        ? tracks.main().map(Track::parties).orElseGet(this::two)
        : List.of();
  }

  /** "Foreign ministers", "farm ministers": those of a union of which the article speaks. */
  private static boolean isCouncil(Phrase phrase) {
    Tree tree = phrase.tree();
    int before = phrase.head() - 1;
    return tree.word(phrase.head()).equals("ministers")
        && before >= 0
        && COUNCILS.contains(tree.word(before));
  }

  /** "The two countries", "lawyers for the two governments". */
  private static boolean isOfTwo(Phrase phrase) {
    Tree tree = phrase.tree();
    for (int i = Math.max(0, Math.min(tree.at(phrase.span().start()), phrase.head() - BEHIND));
        i + 1 < tree.size() && i <= phrase.head() + BEHIND;
        i++) {
      boolean two = Set.of("two", "both").contains(tree.word(i));
      if (two && COUNTRIES.contains(tree.smallLemma(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The two parties that the article is about, where it is about two. */
  private List<Entity> two() {
    return foremost.stream().sorted().flatMap(iri -> bodies.party(iri).stream()).toList();
  }

  /** Whom an object means that is not there yet: "Clinton rang him". */
  List<Entity> of(Phrase phrase, Session session) {
    List<Entity> meant = of(phrase);
    boolean object = Set.of("him", "her").contains(phrase.tree().word(phrase.head()));
    if (object && session.people().size() > 1) {
      return List.of();
    }
    return object || session.people().containsAll(meant)
        ? company.other(phrase, session).map(List::of).orElse(meant)
        : meant;
  }

  /** The second half of "heads of state and government". */
  private static boolean isOfState(Phrase phrase) {
    int head = phrase.head();
    return head > 1
        && phrase.tree().word(head - 1).equals("and")
        && phrase.tree().word(head - 2).equals("state");
  }

  private List<Entity> persons(Phrase phrase) {
    List<Entity> found = new ArrayList<>();
    for (Mention mention : phrase.mentions()) {
      boolean owner =
          Set.of("nmod:poss", "nmod", "compound")
              .contains(phrase.tree().token(phrase.tree().head(mention.span())).relation());
      if (mention instanceof Named named
          && named.category() == Named.Category.PERSON
          && (!owner || phrase.tree().mention(phrase.head()).equals(Optional.of(mention)))) {
        resolver.actor(Phrase.of(phrase.tree(), named)).ifPresent(found::add);
      }
    }
    Tree tree = phrase.tree();
    for (int apposed : tree.children(phrase.head(), "appos")) {
      for (int name : tree.coordinated(apposed)) {
        if (tree.named(name).filter(n -> n.category() == Named.Category.PERSON).isPresent()) {
          resolver
              .actor(new Phrase(tree, name))
              .filter(person -> !found.contains(person))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }
}
