package org.parley.entity.person;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Courtesy;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Evidence;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;
import org.parley.entity.Bodies;
import org.parley.entity.BodyTypes;
import org.parley.entity.Context;
import org.parley.entity.Entity;
import org.parley.entity.Ledger;
import org.parley.entity.Names;
import org.parley.entity.People;
import org.parley.entity.Resolution;
import org.parley.entity.Resolver;
import org.parley.entity.Value;
import org.parley.vocabulary.Entry;

/** Notes parties, bodies, industries and people where their names stand. */
public final class MentionFacts {
  private static final BigDecimal KNOWN = new BigDecimal("0.95");
  private static final BigDecimal UNKNOWN = new BigDecimal("0.80");
  private static final Set<String> SMALL =
      Set.of("of", "and", "for", "the", "&", "de", "on", "in", "du", "la");

  /** What tells an unknown name of several words as a body's. */
  private static final String BODY =
      ".*\\b(association|institute|institution|council|union|federation|club|fund|foundation"
          + "|centre|center|chamber|university|board|coalition|alliance|league|society"
          + "|confederation|organi[sz]ation|corporation|securities|brothers|unit|news|association"
          + "|exchange|authority|trust|laboratories|airlines|airways|communications|technologies|port of)\\b.*";

  /** Bodies whose articles are cited, by the ways in which they are named there. */
  private static final Map<String, String> TREATIES =
      Map.of(
          "gatt|general agreement on tariffs and trade",
          "General Agreement on Tariffs and Trade",
          "wto|world trade organi[sz]ation",
          "World Trade Organization");

  private final Context context;
  private final Bodies bodies;
  private final People people;
  private final Resolver resolver;
  private final Ledger ledger;

  public MentionFacts(
      Context context, Bodies bodies, People people, Resolver resolver, Ledger ledger) {
    this.context = context;
    this.bodies = bodies;
    this.people = people;
    this.resolver = resolver;
    this.ledger = ledger;
  }

  public void write() {
    Reading reading = context.reading();
    for (Tree tree : reading.trees()) {
      for (Mention mention : tree.sentence().mentions()) {
        if (mention instanceof Named named) {
          write(tree, named, reading.evidence(named.span()));
        }
      }
    }
  }

  private void write(Tree tree, Named named, Evidence evidence) {
    switch (named.category()) {
      case PARTY -> {
        if (!resolver.isPlace(Phrase.of(tree, named), named)) {
          bodies.party(named).ifPresent(p -> ledger.mention(p, evidence, KNOWN, "party-name"));
          if (isLeague(named)) {
            organization(tree, named, evidence);
          }
        }
      }
      case INDUSTRY ->
          bodies
              .industry(named)
              .ifPresent(i -> ledger.mention(i, evidence, KNOWN, "industry-name"));
      case PERSON -> person(tree, named, evidence);
      case ORGANIZATION -> organization(tree, named, evidence);
      case POST ->
          house(named)
              .ifPresent(
                  body -> {
                    ledger.mention(body, evidence, KNOWN, "body-in-title");
                    belongs(body, evidence, KNOWN);
                  });
      case MEASURE ->
          treaty(named).ifPresent(body -> ledger.mention(body, evidence, KNOWN, "body-of-article"));
      case PLACE, QUANTITY, OTHER -> {}
    }
  }

  /** The body of whose rules one is cited: "Article 19 of the GATT". */
  private Optional<Entity> treaty(Named measure) {
    return TREATIES.entrySet().stream()
        .filter(treaty -> measure.text().matches("(?i)article .* (" + treaty.getKey() + ")"))
        .flatMap(
            treaty ->
                context
                    .vocabulary()
                    .entry(Names.id("organization", treaty.getValue()), Entry.Organization.class)
                    .stream())
        .map(body -> new Entity(body.iri(), body.type(), body.label(), Set.of()))
        .findFirst();
  }

  /** The body whose full name a title begins with: "White House economic adviser". */
  private Optional<Entity> house(Named title) {
    return bodies.candidates(title, Entry.Post.class).stream()
        .flatMap(post -> post.organization().stream())
        .flatMap(iri -> context.vocabulary().entry(iri, Entry.Organization.class).stream())
        .filter(body -> body.names().stream().anyMatch(n -> leads(n.text(), title.text())))
        .findFirst()
        .map(body -> new Entity(body.iri(), body.type(), body.label(), Set.of()));
  }

  private static boolean leads(String body, String title) {
    return body.contains(" ") && title.startsWith(body + " ");
  }

  /** "ASEAN", "the Cairns Group": a body as well as a party. */
  private boolean isLeague(Named named) {
    boolean union =
        bodies.party(named).filter(p -> p.iri().endsWith("/european-union")).isPresent();
    return !union
        && bodies.candidates(named, Entry.Organization.class).stream()
            .anyMatch(body -> body.type().equals("InternationalOrganization"));
  }

  private void person(Tree tree, Named named, Evidence evidence) {
    Entity person = people.resolve(named, Optional.empty()).entity();
    boolean full = person.label().contains(" ");
    if (full && !isBody(person.label()) || isTitled(tree, named)) {
      ledger.mention(person, evidence, full ? KNOWN : UNKNOWN, "person-name");
    }
  }

  /** Whether a courtesy title or a post stands right before a name. */
  private static boolean isTitled(Tree tree, Named named) {
    int before = tree.at(named.span().start()) - 1;
    return before >= 0
        && (Courtesy.isTitle(tree.word(before))
            || tree.named(before).filter(n -> n.category() == Named.Category.POST).isPresent());
  }

  private static boolean isBody(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.matches(BODY) || Set.of("Ministry", "Company").contains(BodyTypes.of(name));
  }

  private void organization(Tree tree, Named named, Evidence evidence) {
    Resolution resolution = resolver.organization(tree, named);
    Entity body = resolution.entity();
    boolean known = resolution instanceof Resolution.Known;
    boolean credible = isCredible(body.label()) || isCredible(Names.withoutArticle(named.text()));
    if (!known && !credible && !new Introduced(tree, named).holds()) {
      return;
    }
    BigDecimal confidence = known ? KNOWN : UNKNOWN;
    ledger.mention(body, evidence, confidence, "body-name");
    if (resolution instanceof Resolution.Ambiguous ambiguous) {
      ambiguous.candidates().forEach(candidate -> possibly(body, candidate, evidence));
    }
    belongs(body, evidence, confidence);
  }

  private void belongs(Entity body, Evidence evidence, BigDecimal confidence) {
    context
        .vocabulary()
        .entry(body.iri(), Entry.Organization.class)
        .flatMap(Entry.Organization::party)
        .ifPresent(
            party -> {
              resolver.belongs(body.iri(), party);
              ledger.add(
                  body.iri(),
                  "ofParty",
                  new Value.Resource(party),
                  evidence,
                  Modality.ASSERTED,
                  Optional.empty(),
                  confidence,
                  "body-name");
            });
  }

  private void possibly(Entity body, String candidate, Evidence evidence) {
    ledger.add(
        body.iri(),
        "possibly",
        new Value.Resource(candidate),
        evidence,
        Modality.POSSIBLE,
        Optional.empty(),
        UNKNOWN,
        "body-name");
  }

  /**
   * Whether an unknown name of several capitalised words is a body's by one of its words. Other
   * unknown names count only where the text has them act or gives them a member.
   */
  private static boolean isCredible(String name) {
    for (String word : name.split(" ")) {
      boolean small = Character.isLowerCase(word.charAt(0)) || !Character.isLetter(word.charAt(0));
      if (small && !SMALL.contains(word)) {
        return false;
      }
    }
    boolean shouted = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 6;
    return name.contains(" ")
        && !shouted
        && (isBody(name) || !BodyTypes.of(name).equals("Organization"));
  }
}
