package org.parley.entity.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.TimeSpan;
import org.parley.claim.Claim;
import org.parley.entity.Entity;

/** One measure of an article while its slots are gathered from all that is said of it. */
final class MeasureDraft {
  /** From what is far off to what is over and done. */
  private static final Set<String> RESTRICTIONS = Set.of("Tariff", "Sanction", "Quota");

  private static final List<String> COURSE =
      List.of("threatened", "proposed", "demanded", "announced", "agreed", "inForce");

  /** Phrasings that tell the day on which a measure starts, and not that of its imposition. */
  static final Set<String> STARTING =
      Set.of("measure-take-effect", "measure-go-into-effect", "measure-begin");

  /** News begins with what is new. */
  private static final int LEAD = 2;

  private static final int OFTEN = 3;

  private String type;
  private String kind;
  private final Optional<Entity> instrument;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Map<String, Entity>> links = new LinkedHashMap<>();
  private final Map<String, Claim> sources = new LinkedHashMap<>();
  private final List<Status> statuses = new ArrayList<>();
  private Optional<BigDecimal> rate = Optional.empty();
  private Optional<BigDecimal> amount = Optional.empty();
  private Optional<TimeSpan> effective = Optional.empty();

  /** A status that the text gives, and how far it is to be trusted: higher is surer. */
  record Status(String name, int weight, Claim claim) {}

  /**
   * @param type local name of its class
   * @param kind label of its kind, such as "anti-dumping duty"
   * @param instrument the instrument that has a name of its own
   */
  MeasureDraft(String type, String kind, Optional<Entity> instrument, Claim claim) {
    this.type = type;
    this.kind = kind;
    this.instrument = instrument;
    this.claims.add(claim);
  }

  String type() {
    return type;
  }

  /** Whether it makes trade dearer or smaller, as no agreement, inquiry or opening does. */
  boolean isRestriction() {
    return RESTRICTIONS.contains(type);
  }

  /** Whether it is a penalty without a name of its own. */
  boolean isLaid() {
    return isRestriction() && instrument.isEmpty();
  }

  String kind() {
    return kind;
  }

  Optional<Entity> instrument() {
    return instrument;
  }

  List<Claim> claims() {
    return claims;
  }

  List<Status> statuses() {
    return statuses;
  }

  Optional<BigDecimal> rate() {
    return rate;
  }

  Optional<BigDecimal> amount() {
    return amount;
  }

  Optional<TimeSpan> effective() {
    return effective;
  }

  /** The things linked by a property, by IRI. */
  Map<String, Entity> links(String property) {
    return links.getOrDefault(property, Map.of());
  }

  /** The claim that gives a slot's value. */
  Claim source(String slot) {
    return sources.getOrDefault(slot, claims.get(0));
  }

  void link(String property, Entity entity, Claim claim) {
    links.computeIfAbsent(property, key -> new LinkedHashMap<>()).putIfAbsent(entity.iri(), entity);
    sources.putIfAbsent(property + " " + entity.iri(), claim);
  }

  /** Forgets what a property links to. */
  void unlink(String property) {
    links.remove(property);
  }

  /** Takes whoever the measure aims at out of those who impose it, where others do. */
  void settle() {
    Map<String, Entity> imposers = links.getOrDefault("imposedBy", new LinkedHashMap<>());
    boolean asked = imposers.values().stream().anyMatch(maker -> maker.type().equals("Party"));
    if (type.equals("Investigation") && asked) {
      imposers.values().removeIf(forum -> forum.type().equals("InternationalOrganization"));
    }
    if (!links("against").keySet().containsAll(imposers.keySet())) {
      imposers.keySet().removeAll(links("against").keySet());
    }
  }

  void rate(BigDecimal value, Claim claim) {
    rate = Optional.of(value);
    sources.put("rate", claim);
  }

  void amount(BigDecimal value, Claim claim) {
    amount = Optional.of(value);
    sources.put("amount", claim);
  }

  void effective(TimeSpan when, Claim claim) {
    effective = Optional.of(when);
    sources.put("effectiveDate", claim);
  }

  void status(String name, int weight, Claim claim) {
    statuses.add(new Status(name, weight, claim));
  }

  /** Whether it is a measure of the kind that is threatened, and not offered. */
  boolean isPenalty() {
    return Set.of("Tariff", "Sanction", "Quota", "TradeMeasure", "Investigation").contains(type);
  }

  /** Whether the text tells it apart from what was named before: "separate tariffs". */
  boolean isOther() {
    return claims.get(0).constants().containsKey("other");
  }

  /** Whether nothing is known of it but its kind and perhaps its status. */
  boolean isBare() {
    return links.values().stream().allMatch(Map::isEmpty) && rate.isEmpty() && amount.isEmpty();
  }

  /** Whether one phrase names both. */
  boolean isNamedWith(MeasureDraft other) {
    return claims.stream()
        .flatMap(claim -> claim.first("MEASURE").stream())
        .anyMatch(
            phrase ->
                other.claims.stream()
                    .flatMap(claim -> claim.first("MEASURE").stream())
                    .anyMatch(phrase::equals));
  }

  /** The numbers of the sentences that speak of it. */
  List<Integer> sentences() {
    return claims.stream().map(MeasureDraft::sentence).distinct().toList();
  }

  /** Whether the article comes back to it again and again. */
  boolean isDwelt() {
    return sentences().size() > OFTEN;
  }

  /** Whether the article names it but once, and not where it begins. */
  boolean isPassing() {
    return sentences().size() == 1 && sentences().get(0) > LEAD;
  }

  /** Whether a sentence speaks of both. */
  boolean isBeside(MeasureDraft other) {
    return this != other && sentences().stream().anyMatch(other.sentences()::contains);
  }

  /** The number of the sentence that gives a slot's value. */
  int sentence(String slot) {
    return sentence(source(slot));
  }

  static int sentence(Claim claim) {
    return claim
        .first("MEASURE")
        .or(() -> claim.first("VERB"))
        .orElseThrow()
        .tree()
        .sentence()
        .index();
  }

  /** The status that is surest; where several are, the one that has got farthest. */
  Optional<Status> latest() {
    return statuses.stream()
        .max(
            Comparator.comparingInt(Status::weight)
                .thenComparingInt(status -> sentence(status.claim()) <= LEAD ? 1 : 0)
                .thenComparingInt(MeasureDraft::progress));
  }

  private static int progress(Status status) {
    int at = COURSE.indexOf(status.name());
    return at < 0 ? COURSE.size() : at;
  }

  /** Whether the other is at a rate of its own, against some of those whom this is against. */
  private boolean isOneOfSeveral(MeasureDraft other) {
    return other.rate.isPresent()
        && rate.isEmpty()
        && !other.links("against").isEmpty()
        && links("against").size() > other.links("against").size()
        && links("against").keySet().containsAll(other.links("against").keySet());
  }

  /** "Imposed duties on Monday", which "come into force on March 20". */
  private boolean isStartTold(MeasureDraft other) {
    return other.effective.isPresent()
        && STARTING.contains(other.source("effectiveDate").rule())
        && !STARTING.contains(source("effectiveDate").rule());
  }

  /**
   * The same measure, laid by one party on another.
   *
   * @param imposer the one
   * @param target the other
   */
  MeasureDraft between(Entity imposer, Entity target) {
    MeasureDraft own = new MeasureDraft(type, kind, instrument, claims.get(0));
    own.merge(this);
    own.unlink("imposedBy");
    own.unlink("against");
    own.link("imposedBy", imposer, claims.get(0));
    own.link("against", target, claims.get(0));
    return own;
  }

  /** Takes over all that is known of the other. */
  void merge(MeasureDraft other) {
    if (type.equals("Sanction") && !other.type.equals("Sanction")) {
      type = other.type;
      kind = other.kind;
    }
    claims.addAll(other.claims);
    boolean narrower =
        other.rate.isPresent()
            && rate.isEmpty()
            && links("affects").size() > other.links("affects").size()
            && links("affects").keySet().containsAll(other.links("affects").keySet());
    if (narrower && !other.links("affects").isEmpty()) {
      unlink("affects");
    }
    if (isOneOfSeveral(other)) {
      unlink("against");
    }
    other.links.forEach(
        (property, entities) -> {
          Map<String, Entity> own = links.computeIfAbsent(property, key -> new LinkedHashMap<>());
          boolean party = property.equals("imposedBy") || property.equals("against");
          if (own.isEmpty() || !party) {
            own.putAll(entities);
          }
        });
    other.sources.forEach(sources::putIfAbsent);
    statuses.addAll(other.statuses);
    rate = other.rate.or(() -> rate);
    amount = amount.or(other::amount);
    effective = isStartTold(other) ? other.effective : effective.or(other::effective);
  }
}
