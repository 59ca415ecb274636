package org.parley.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Evidence;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Vocabulary;

/** Resolves the claims of an article; one resolver serves any number of threads. */
public final class EntityResolver {
  private static final BigDecimal NAMED = new BigDecimal("0.95");
  private static final BigDecimal UNKNOWN = new BigDecimal("0.80");

  private final Vocabulary vocabulary;
  private final People.Directory directory;
  private final Datelines datelines;

  /** A resolver that knows what the vocabulary knows. */
  public EntityResolver(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.directory = People.Directory.of(vocabulary);
    this.datelines = new Datelines(vocabulary);
  }

  /** The facts of an article about resolved entities. */
  public ArticleFacts resolve(ArticleClaims claims) {
    Reading reading = claims.reading();
    Context context = Context.of(vocabulary, reading, datelines);
    Bodies bodies = new Bodies(context);
    People people = new People(vocabulary, directory, context.day());
    people.meet(names(reading));
    Resolver resolver = new Resolver(reading, bodies, people);
    Ledger ledger = new Ledger(reading.article());
    for (Tree tree : reading.trees()) {
      for (Mention mention : tree.sentence().mentions()) {
        if (mention instanceof Named named) {
          mentioned(reading, tree, named, bodies, people, resolver, ledger);
        }
      }
    }
    new PersonFacts(context, bodies, people, resolver, ledger).write(claims.of("Person"));
    StatementFacts statements = new StatementFacts(context, bodies, resolver, ledger);
    statements.write(claims.of("Statement"));
    Map<String, Entity> sides =
        new ActionFacts(context, bodies, resolver, ledger).write(claims.of("Action"));
    new MeasureFacts(
            context,
            bodies,
            ledger,
            new MeasureSlots(bodies, resolver),
            new MeasureDefaults(context, bodies, ledger, sides))
        .write(claims.of("TradeMeasure"));
    Tracks tracks =
        new NegotiationFacts(context, bodies, resolver, ledger).write(claims.of("Negotiation"));
    new MeetingFacts(context, bodies, resolver, ledger).write(claims.of("Meeting"), tracks);
    new DeadlineFacts(context, bodies, resolver, ledger).write(claims.of("Deadline"), tracks);
    new FigureFacts(context, bodies, resolver, ledger).write(claims.of("Figure"));
    statements.relate();
    return ledger.facts();
  }

  private static List<Named> names(Reading reading) {
    List<Named> names = new ArrayList<>();
    for (Tree tree : reading.trees()) {
      for (Mention mention : tree.sentence().mentions()) {
        if (mention instanceof Named named && named.category() == Named.Category.PERSON) {
          names.add(named);
        }
      }
    }
    return names;
  }

  /** Notes parties, bodies, industries and people where their names stand. */
  private void mentioned(
      Reading reading,
      Tree tree,
      Named named,
      Bodies bodies,
      People people,
      Resolver resolver,
      Ledger ledger) {
    Evidence evidence = reading.evidence(named.span());
    switch (named.category()) {
      case PARTY -> {
        if (!resolver.isPlace(Phrase.of(tree, named), named)) {
          bodies.party(named).ifPresent(p -> ledger.mention(p, evidence, NAMED, "party-name"));
        }
      }
      case INDUSTRY ->
          bodies
              .industry(named)
              .ifPresent(i -> ledger.mention(i, evidence, NAMED, "industry-name"));
      case PERSON ->
          ledger.mention(
              people.resolve(named, Optional.empty()).entity(), evidence, NAMED, "person-name");
      case ORGANIZATION -> organization(reading, tree, named, resolver, ledger);
      case POST, PLACE, MEASURE, QUANTITY, OTHER -> {}
    }
  }

  private void organization(
      Reading reading, Tree tree, Named named, Resolver resolver, Ledger ledger) {
    Evidence evidence = reading.evidence(named.span());
    Resolution resolution = resolver.organization(tree, named);
    Entity body = resolution.entity();
    BigDecimal confidence = resolution instanceof Resolution.Known ? NAMED : UNKNOWN;
    ledger.mention(body, evidence, confidence, "body-name");
    if (resolution instanceof Resolution.Ambiguous ambiguous) {
      for (String candidate : ambiguous.candidates()) {
        ledger.add(
            body.iri(),
            "possibly",
            new Value.Resource(candidate),
            evidence,
            org.parley.claim.Modality.POSSIBLE,
            Optional.empty(),
            UNKNOWN,
            "body-name");
      }
    }
    vocabulary
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
                  org.parley.claim.Modality.ASSERTED,
                  Optional.empty(),
                  confidence,
                  "body-name");
            });
  }
}
