package org.parley.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.TimeSpan;
import org.parley.article.Block;
import org.parley.claim.Claim;

/** One measure of an article while its slots are gathered from all that is said of it. */
final class MeasureDraft {
  private static final Set<String> PENALTIES = Set.of("Tariff", "Sanction");

  private static final List<String> LINKS =
      List.of("imposedBy", "against", "affects", "legalBasis");

  private static final Set<String> AHEAD = Set.of("threatened");
  private static final int NEAR = 2;

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

  /** Whether two drafts can be one measure: of one family, and no slot speaks against it. */
  boolean fits(MeasureDraft other) {
    if (instrument.isPresent() || other.instrument.isPresent()) {
      return instrument.map(Entity::iri).equals(other.instrument.map(Entity::iri));
    }
    boolean penalties = PENALTIES.contains(type) && PENALTIES.contains(other.type);
    boolean oneFamily = type.equals(other.type) || penalties;
    return oneFamily
        && (special(kind).equals(special(other.kind)) || mayBeOne(other) && common(other) > 0)
        && LINKS.stream().allMatch(property -> agree(property, other))
        && (amount.isEmpty() || other.amount.isEmpty() || amount.equals(other.amount))
        && (rate.isEmpty()
            || other.rate.isEmpty()
            || rate.equals(other.rate)
            || !links("affects").isEmpty() && links("affects").equals(other.links("affects")))
        && !agesApart(other)
        && (other.isBare()
            || common(other) > 0
            || other.isDefinite()
            || other.isVague() && isNear(other) && (isVague() || other.links("affects").isEmpty()));
  }

  /** Whether the one is told to be new and the other to be there already. */
  private boolean agesApart(MeasureDraft other) {
    return type.equals("TradeAgreement")
        && !age().isEmpty()
        && !other.age().isEmpty()
        && !age().equals(other.age());
  }

  private String age() {
    return claims.stream()
        .map(claim -> claim.constants().getOrDefault("age", ""))
        .filter(age -> !age.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** "The duties", of which nothing but whose they are is said: those named before. */
  private boolean isDefinite() {
    return claims.get(0).constants().containsKey("definite")
        && rate.isEmpty()
        && amount.isEmpty()
        && links("affects").isEmpty();
  }

  /** Whether so little is known that it can only be a measure of which more is said elsewhere. */
  private boolean isVague() {
    long slots = LINKS.stream().filter(property -> !links(property).isEmpty()).count();
    return slots + (rate.isPresent() ? 1 : 0) + (amount.isPresent() ? 1 : 0) < 2;
  }

  /** Whether the other is named within a sentence or two of this one, or one in the headline. */
  private boolean isNear(MeasureDraft other) {
    return isInHeadline()
        || other.isInHeadline()
        || sentences().stream()
            .anyMatch(
                here ->
                    other.sentences().stream().anyMatch(there -> Math.abs(here - there) <= NEAR));
  }

  /** How many sentences lie between where the two are named. */
  int distance(MeasureDraft other) {
    return sentences().stream()
        .flatMapToInt(here -> other.sentences().stream().mapToInt(there -> Math.abs(here - there)))
        .min()
        .orElse(0);
  }

  private boolean isInHeadline() {
    return claims.stream()
        .flatMap(claim -> claim.first("MEASURE").stream())
        .anyMatch(phrase -> phrase.tree().sentence().block().kind() == Block.Kind.HEADLINE);
  }

  /** The numbers of the sentences that speak of it. */
  List<Integer> sentences() {
    return claims.stream().map(MeasureDraft::sentence).distinct().toList();
  }

  /** The number of the sentence that gives a slot's value. */
  int sentence(String slot) {
    return sentence(source(slot));
  }

  private static int sentence(Claim claim) {
    return claim
        .first("MEASURE")
        .or(() -> claim.first("VERB"))
        .orElseThrow()
        .tree()
        .sentence()
        .index();
  }

  /** The status that is surest; where several are, what is in force before what is threatened. */
  Optional<Status> latest() {
    return statuses.stream()
        .max(
            Comparator.comparingInt(Status::weight)
                .thenComparing(status -> !AHEAD.contains(status.name())));
  }

  /** In how many slots two drafts say the same. */
  int common(MeasureDraft other) {
    long links =
        LINKS.stream()
            .filter(
                property ->
                    links(property).keySet().stream().anyMatch(other.links(property)::containsKey))
            .count();
    boolean rates = rate.isPresent() && rate.equals(other.rate);
    boolean amounts = amount.isPresent() && amount.equals(other.amount);
    return (int) links + (rates ? 1 : 0) + (amounts ? 1 : 0);
  }

  /** Whether one is called just a duty that the other calls anti-dumping or countervailing. */
  private boolean mayBeOne(MeasureDraft other) {
    String both = kind + " " + other.kind;
    boolean plain = kind.equals("tariff") != other.kind.equals("tariff");
    return plain && (both.contains("dumping") || both.contains("countervailing"));
  }

  /** Kinds that an article keeps apart from others of their class. */
  private static String special(String kind) {
    for (String word :
        List.of(
            "dumping", "countervailing", "export", "benchmark", "bill", "import ban", "embargo")) {
      if (kind.contains(word) && !kind.startsWith("voluntary")) {
        return word;
      }
    }
    return "";
  }

  private boolean agree(String property, MeasureDraft other) {
    Map<String, Entity> mine = links(property);
    Map<String, Entity> theirs = other.links(property);
    return mine.isEmpty()
        || theirs.isEmpty()
        || mine.keySet().stream().anyMatch(theirs::containsKey)
        || property.equals("affects") && overlap(mine, theirs);
  }

  /** Whether goods of the one are part of the other's, as their names tell. */
  private static boolean overlap(Map<String, Entity> mine, Map<String, Entity> theirs) {
    return mine.values().stream()
        .anyMatch(
            one ->
                theirs.values().stream()
                    .anyMatch(
                        other ->
                            one.label().contains(other.label())
                                || other.label().contains(one.label())));
  }

  /** Takes over all that is known of the other. */
  void merge(MeasureDraft other) {
    if (type.equals("Sanction") && !other.type.equals("Sanction")) {
      type = other.type;
      kind = other.kind;
    }
    claims.addAll(other.claims);
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
    effective = effective.or(other::effective);
  }
}
