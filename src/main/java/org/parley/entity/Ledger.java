package org.parley.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.Evidence;
import org.parley.claim.Modality;

/** Collects an article's entities and facts, each once however often the text says it. */
public final class Ledger {
  private record Key(
      String subject, String property, Value object, Modality modality, Optional<String> source) {}

  private final Article article;
  private final Sayings sayings = new Sayings();
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<Key, Fact> facts = new LinkedHashMap<>();

  public Ledger(Article article) {
    this.article = article;
  }

  public Article article() {
    return article;
  }

  /**
   * Notes that the article mentions an entity, and the words by which it is known to be one of its
   * kind.
   *
   * @return the entity's IRI
   */
  public String mention(Entity entity, Evidence evidence, BigDecimal confidence, String rule) {
    enter(entity);
    Key key =
        new Key(
            entity.iri(),
            Names.TYPE,
            new Value.Resource(Names.ONTOLOGY + entity.type()),
            Modality.ASSERTED,
            Optional.empty());
    put(key, evidence, confidence, rule);
    return entity.iri();
  }

  /** Notes an entity with its names, without a claim of its own. */
  public void enter(Entity entity) {
    entities.merge(entity.iri(), entity, Ledger::merged);
  }

  public boolean holds(String iri) {
    return entities.containsKey(iri);
  }

  public Optional<Entity> entity(String iri) {
    return Optional.ofNullable(entities.get(iri));
  }

  /**
   * The entities of these classes whose own passages overlap a span, in the order of their IRIs.
   */
  public List<Entity> at(Span span, Set<String> types) {
    return facts.values().stream()
        .filter(fact -> fact.property().equals(Names.TYPE))
        .filter(fact -> fact.evidence().stream().anyMatch(e -> e.span().overlaps(span)))
        .flatMap(fact -> entity(fact.subject()).stream())
        .filter(entity -> types.contains(entity.type()))
        .distinct()
        .sorted(Comparator.comparing(Entity::iri))
        .toList();
  }

  /** What a subject is linked to by a property, in the order in which it was found. */
  public List<Entity> linked(String subject, String property) {
    return facts.values().stream()
        .filter(fact -> fact.subject().equals(subject))
        .filter(fact -> fact.property().equals(Names.ONTOLOGY + property))
        .map(Fact::object)
        .filter(Value.Resource.class::isInstance)
        .flatMap(object -> entity(((Value.Resource) object).iri()).stream())
        .distinct()
        .toList();
  }

  private static Entity merged(Entity one, Entity other) {
    Set<String> names = new TreeSet<>(one.otherNames());
    names.addAll(other.otherNames());
    if (!other.label().equals(one.label())) {
      names.add(other.label());
    }
    names.remove(one.label());
    String type = one.type().equals("Person") ? other.type() : one.type();
    return new Entity(one.iri(), type, one.label(), names);
  }

  /** Notes a fact as its claim puts it. */
  public void add(
      String subject, String property, Value object, Claim claim, Optional<String> source) {
    add(
        subject,
        property,
        object,
        claim.evidence(),
        claim.modality(),
        source,
        claim.confidence(),
        claim.rule());
  }

  public void add(
      String subject,
      String property,
      Value object,
      Evidence evidence,
      Modality modality,
      Optional<String> source,
      BigDecimal confidence,
      String rule) {
    Key key = new Key(subject, Names.ONTOLOGY + property, object, modality, source);
    put(key, evidence, confidence, rule);
  }

  /** Notes a link to another resource, asserted. */
  public void link(String subject, String property, String object, Claim claim) {
    add(
        subject,
        property,
        new Value.Resource(object),
        claim.evidence(),
        Modality.ASSERTED,
        Optional.empty(),
        claim.confidence(),
        claim.rule());
  }

  /** Notes an entity and a link to it, asserted. */
  public void link(String subject, String property, Entity object, Claim claim) {
    enter(object);
    link(subject, property, object.iri(), claim);
  }

  /** Notes a literal, asserted. */
  public void literal(String subject, String property, String text, String datatype, Claim claim) {
    add(
        subject,
        property,
        new Value.Literal(text, datatype),
        claim.evidence(),
        Modality.ASSERTED,
        Optional.empty(),
        claim.confidence(),
        claim.rule());
  }

  private void put(Key key, Evidence evidence, BigDecimal confidence, String rule) {
    Fact fact =
        new Fact(
            key.subject(),
            key.property(),
            key.object(),
            List.of(evidence),
            key.modality(),
            key.source(),
            confidence,
            rule);
    facts.merge(key, fact, Ledger::merged);
  }

  private static Fact merged(Fact one, Fact other) {
    Set<Evidence> evidence = new TreeSet<>(one.evidence());
    evidence.addAll(other.evidence());
    Fact surer = other.confidence().compareTo(one.confidence()) > 0 ? other : one;
    return new Fact(
        one.subject(),
        one.property(),
        one.object(),
        List.copyOf(evidence),
        one.modality(),
        one.attributedTo(),
        surer.confidence(),
        surer.rule());
  }

  /** Whether anything is said with this subject and property. */
  boolean says(String subject, String property) {
    return facts.keySet().stream()
        .anyMatch(
            k -> k.subject().equals(subject) && k.property().equals(Names.ONTOLOGY + property));
  }

  /** Takes note of what someone says: facts found inside are that speaker's word. */
  public void said(Sayings.Saying saying) {
    sayings.add(saying);
  }

  /**
   * The entities that are mentioned in a stretch of text.
   *
   * @param kind the part of their IRIs that tells their kind: "measure"
   */
  public List<String> within(Span span, String kind) {
    return facts.values().stream()
        .filter(fact -> fact.property().equals(Names.TYPE))
        .filter(fact -> fact.subject().startsWith(Names.ID + kind + "/"))
        .filter(fact -> fact.evidence().stream().anyMatch(e -> span.contains(e.span())))
        .map(Fact::subject)
        .distinct()
        .toList();
  }

  /** The objects that are known for a subject and property. */
  public List<String> resources(String subject, String property) {
    return facts.values().stream()
        .filter(fact -> fact.subject().equals(subject))
        .filter(fact -> fact.property().equals(Names.ONTOLOGY + property))
        .filter(fact -> fact.object() instanceof Value.Resource)
        .map(fact -> ((Value.Resource) fact.object()).iri())
        .toList();
  }

  public ArticleFacts facts() {
    List<Fact> ordered = new ArrayList<>();
    facts.values().forEach(fact -> ordered.addAll(sayings.attributed(fact)));
    ordered.sort(
        Comparator.comparing(Fact::subject)
            .thenComparing(Fact::property)
            .thenComparing(fact -> fact.object().toString())
            .thenComparing(Fact::modality)
            .thenComparing(fact -> fact.attributedTo().orElse("")));
    return new ArticleFacts(article, List.copyOf(entities.values()), ordered);
  }
}
