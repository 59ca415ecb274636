package org.parley.rdf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.claim.Modality;
import org.parley.entity.ArticleFacts;
import org.parley.entity.Entity;
import org.parley.entity.Fact;
import org.parley.entity.Value;

/** An invented article with what is to be read out of it, for tests. */
public final class Example {
  public static final Run RUN = new Run("0.1.0", "abc123");

  private static final String TEXT =
      """
      U.S., Freedonia Fail to Settle Glass Dispute

      GENEVA, June 28 (Wire) - U.S. Trade Representative Mickey Kantor met Freedonian Trade \
      Minister Rufus Firefly \uD83D\uDE42 in Geneva on Tuesday, but the talks made no progress.

      "We will impose a 100% tariff on Freedonian glass on July 15 unless the market opens," \
      Kantor said.

      Kantor did not say that Firefly is a negotiator of the Sylvanian government.

      The U.S. trade deficit with Freedonia was $5.9 billion in 1994.
      """;

  private final List<Entity> entities = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  private Example() {}

  /** The article with all that it says. */
  public static ArticleFacts glass() {
    return glass("glass-dispute", LocalDate.of(1995, 6, 28));
  }

  /** The same under another name and date. */
  public static ArticleFacts glass(String slug, LocalDate published) {
    Example example = new Example();
    example.people();
    example.events();
    Span headline = new Span(0, TEXT.indexOf('\n'));
    Article article =
        new Article(
            slug,
            slug + ".txt",
            TEXT,
            List.of(
                new Block(headline, Block.Kind.HEADLINE),
                new Block(
                    new Span(TEXT.indexOf("GENEVA"), TEXT.length() - 1), Block.Kind.PARAGRAPH)),
            new Metadata(
                Optional.of(published),
                Optional.of("Example Times"),
                Optional.of("Wire"),
                Optional.of("By A. Reporter"),
                Optional.of("https://news.example/glass")));
    return new ArticleFacts(article, example.entities, example.facts);
  }

  /** Another report of the same events, which tells two of them otherwise. */
  public static ArticleFacts rival(String slug, LocalDate published) {
    ArticleFacts facts = glass(slug, published);
    List<Fact> told = new ArrayList<>();
    for (Fact fact : facts.facts()) {
      Value value = fact.object();
      String subject = fact.subject().replace("glass-dispute-1", slug + "-1");
      if (fact.property().equals(Terms.PARLEY + "outcome")) {
        value = new Value.Resource(Terms.PARLEY + "progress");
      } else if (value.equals(new Value.Literal("5900000000", "decimal"))) {
        value = new Value.Literal("6200000000", "decimal");
      }
      told.add(
          new Fact(
              subject,
              fact.property(),
              value,
              fact.evidence(),
              fact.modality(),
              fact.attributedTo(),
              fact.confidence(),
              fact.rule()));
    }
    List<Entity> renamed =
        facts.entities().stream()
            .map(
                entity ->
                    new Entity(
                        entity.iri().replace("glass-dispute-1", slug + "-1"),
                        entity.type(),
                        entity.label(),
                        entity.otherNames()))
            .toList();
    return new ArticleFacts(facts.article(), renamed, told);
  }

  /** The quads of {@link #glass()}. */
  public static List<Quad> quads() {
    return new ArticleGraph(vocabulary().merged()).quads(glass(), RUN);
  }

  /** A vocabulary of a few lines. */
  public static VocabularyGraphs vocabulary() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    String prefixes =
        """
        prefix parley: <https://w3id.org/parley/ontology#>
        prefix id: <https://w3id.org/parley/id/>
        prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        prefix skos: <http://www.w3.org/2004/02/skos/core#>
        """;
    String ontology =
        """
        <https://w3id.org/parley/ontology> rdfs:comment "A few terms." .
        parley:Negotiator rdfs:subClassOf parley:Person ; rdfs:label "negotiator" ;
          rdfs:comment "Someone who takes part in talks." .
        parley:Tariff rdfs:subClassOf parley:TradeMeasure .
        <https://w3id.org/parley/vocab/phrasing/example-speaker> a parley:Phrasing .
        parley:demonym rdfs:subPropertyOf skos:altLabel .
        """;
    String parties =
        """
        <https://w3id.org/parley/id/party/united-states> a parley:Party ; skos:prefLabel "United States" ; skos:notation "USA" ;
          parley:demonym "American" ; rdfs:seeAlso [ rdfs:comment "no name" ] .
        """;
    files.put("parley.ttl", (prefixes + ontology).getBytes(StandardCharsets.UTF_8));
    files.put("parties.ttl", (prefixes + parties).getBytes(StandardCharsets.UTF_8));
    return new VocabularyGraphs(files);
  }

  private void people() {
    entity("person/mickey-kantor", "Negotiator", "Mickey Kantor", "Kantor");
    entity("person/rufus-firefly", "Negotiator", "Rufus Firefly", "Firefly");
    entity("party/united-states", "Party", "United States", "U.S.");
    entity("party/freedonia", "Party", "Freedonia", "Freedonian");
    entity("party/sylvania", "Party", "Sylvania");
    entity("post/united-states/us-trade-representative", "Post", "U.S. Trade Representative");
    entity("post/freedonia/trade-minister", "Post", "Trade Minister");
    entity("place/geneva", "Place", "Geneva");
    entity("industry/glass", "Industry", "Glass");
    String kantor = "U.S. Trade Representative Mickey Kantor";
    String firefly = "Freedonian Trade Minister Rufus Firefly";
    said("person/mickey-kantor", "holdsPost", "post/united-states/us-trade-representative", kantor);
    said("person/mickey-kantor", "represents", "party/united-states", kantor);
    said("person/rufus-firefly", "holdsPost", "post/freedonia/trade-minister", firefly);
    said("person/rufus-firefly", "represents", "party/freedonia", firefly);
    said("post/united-states/us-trade-representative", "ofParty", "party/united-states", kantor);
    fact(
        "person/rufus-firefly",
        "represents",
        thing("party/sylvania"),
        "Firefly is a negotiator of the Sylvanian government",
        Modality.DENIED,
        Optional.of(Terms.ID + "person/mickey-kantor"));
  }

  private void events() {
    String met = TEXT.substring(TEXT.indexOf("U.S. Trade Rep"), TEXT.indexOf("\n\n\"We"));
    entity(
        "negotiation/freedonia-united-states-glass",
        "Negotiation",
        "United States-Freedonia: glass");
    said("negotiation/freedonia-united-states-glass", "between", "party/united-states", met);
    said("negotiation/freedonia-united-states-glass", "between", "party/freedonia", met);
    said("negotiation/freedonia-united-states-glass", "about", "industry/glass", met);
    String meeting = "meeting/1995-06-27-geneva-firefly-kantor";
    entity(meeting, "Meeting", "1995-06-27: Mickey Kantor, Rufus Firefly");
    said(meeting, "date", new Value.Literal("1995-06-27", "date"), met);
    said(meeting, "place", "place/geneva", met);
    said(meeting, "participant", "person/mickey-kantor", met);
    said(meeting, "participant", "person/rufus-firefly", met);
    said(meeting, "partOf", "negotiation/freedonia-united-states-glass", met);
    said(meeting, "outcome", new Value.Resource(Terms.PARLEY + "noProgress"), met);
    String quote = TEXT.substring(TEXT.indexOf("\"We"), TEXT.indexOf("\n\nKantor did"));
    String tariff = "measure/tariff-usa-freedonia-glass";
    entity(tariff, "Tariff", "100% tariff on Freedonian glass");
    said(tariff, "imposedBy", "party/united-states", quote);
    said(tariff, "against", "party/freedonia", quote);
    said(tariff, "affects", "industry/glass", quote);
    said(tariff, "rate", new Value.Literal("100", "decimal"), quote);
    said(tariff, "status", new Value.Resource(Terms.PARLEY + "threatened"), quote);
    said(tariff, "effectiveDate", new Value.Literal("1995-07-15", "date"), quote);
    String deadline = "deadline/1995-07-15-usa-freedonia";
    entity(deadline, "Deadline", "1995-07-15: Freedonian market opening");
    said(deadline, "date", new Value.Literal("1995-07-15", "date"), quote);
    said(deadline, "setBy", "party/united-states", quote);
    said(deadline, "setFor", "party/freedonia", quote);
    said(deadline, "triggers", tariff, quote);
    said(deadline, "status", new Value.Resource(Terms.PARLEY + "set"), quote);
    String words = quote.substring(1, quote.indexOf(",\" Kantor"));
    String statement = "statement/glass-dispute-1";
    entity(statement, "Statement", words);
    said(statement, "speaker", "person/mickey-kantor", quote);
    said(statement, "content", new Value.Literal(words, "string"), quote);
    said(statement, "quoted", new Value.Literal("true", "boolean"), quote);
    said(statement, "about", "industry/glass", quote);
    said(statement, "stance", new Value.Resource(Terms.PARLEY + "warns"), quote);
    String threat = "action/glass-dispute-1";
    entity(threat, "Action", "Mickey Kantor threaten Freedonia");
    said(threat, "actionType", new Value.Resource(Terms.VOCAB + "action/threaten"), quote);
    said(threat, "actor", "person/mickey-kantor", quote);
    said(threat, "target", "party/freedonia", quote);
    said(threat, "mode", new Value.Resource(Terms.PARLEY + "actual"), quote);
    String deficit = "The U.S. trade deficit with Freedonia was $5.9 billion in 1994";
    String figure = "figure/glass-dispute-1";
    entity(figure, "Figure", "trade deficit: 5900000000 USD");
    said(figure, "quantity", new Value.Resource(Terms.VOCAB + "quantity/trade-deficit"), deficit);
    said(figure, "ofParty", "party/united-states", deficit);
    said(figure, "withParty", "party/freedonia", deficit);
    said(figure, "value", new Value.Literal("5900000000", "decimal"), deficit);
    said(figure, "unit", new Value.Literal("USD", "string"), deficit);
    said(figure, "period", new Value.Literal("1994", "gYear"), deficit);
  }

  private void entity(String id, String type, String label, String... otherNames) {
    entities.add(new Entity(Terms.ID + id, type, label, Set.of(otherNames)));
  }

  private void said(String subject, String property, String object, String quote) {
    said(subject, property, thing(object), quote);
  }

  private void said(String subject, String property, Value object, String quote) {
    fact(subject, property, object, quote, Modality.ASSERTED, Optional.empty());
  }

  private void fact(
      String subject,
      String property,
      Value object,
      String quote,
      Modality modality,
      Optional<String> speaker) {
    int start = TEXT.indexOf(quote);
    facts.add(
        new Fact(
            Terms.ID + subject,
            Terms.PARLEY + property,
            object,
            List.of(new Evidence(new Span(start, start + quote.length()), quote)),
            modality,
            speaker,
            new BigDecimal("0.90"),
            "example-" + property));
  }

  private static Value thing(String id) {
    return new Value.Resource(Terms.ID + id);
  }
}
