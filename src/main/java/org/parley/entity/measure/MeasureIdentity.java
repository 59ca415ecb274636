package org.parley.entity.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.article.Block;
import org.parley.claim.Claim;
import org.parley.entity.Entity;

/**
 * Tells whether what is said of a measure here and there is said of one.
 *
 * @param known what has been gathered of a measure
 * @param other what another passage says
 */
record MeasureIdentity(MeasureDraft known, MeasureDraft other) {
  private static final Set<String> PENALTIES = Set.of("Tariff", "Sanction");
  private static final List<String> LINKS =
      List.of("imposedBy", "against", "affects", "legalBasis");
  private static final List<String> SPECIAL =
      List.of(
          "subsidy cut",
          "dumping",
          "countervailing",
          "export tax",
          "export subsidy",
          "export",
          "benchmark",
          "bill",
          "import ban",
          "embargo",
          "bond",
          "compensation",
          "panel",
          "complaint",
          "minimum price",
          "surcharge",
          "licence",
          "global");
  private static final int NEAR = 2;

  /** Whether the two can be one: of one family, and no slot speaks against it. */
  boolean holds() {
    if (known.instrument().isPresent() && other.instrument().isEmpty()) {
      return isNamedTax();
    }
    if (known.instrument().isPresent() || other.instrument().isPresent()) {
      return known.instrument().map(Entity::iri).equals(other.instrument().map(Entity::iri));
    }
    return (isOneFamily() || isExportTax())
        && !known.isNamedWith(other)
        && LINKS.stream().allMatch(this::agree)
        && fit(known.amount(), other.amount())
        && (fit(known.rate(), other.rate()) || isRaised())
        && !contrast().holds()
        && (other.isBare() && (known.type().equals(other.type()) || !isVague(known))
            || common() > 0
            || isDealOfTwo()
            || isDefinite()
            || isVague(other)
                && isNear()
                && !contrast().isElsewhere()
                && (isVague(known) || goods(other).isEmpty()));
  }

  private MeasureContrast contrast() {
    return new MeasureContrast(known, other);
  }

  /** How many sentences lie between where the two are named. */
  int distance() {
    return contrast().distance();
  }

  /** What is meant is what was named just now, or what the article is about. */
  int salience() {
    return distance() <= NEAR ? 2 : known.sentences().stream().anyMatch(s -> s <= NEAR) ? 1 : 0;
  }

  /** "A flat tariff" is not what "the tariffs" are, where there are others. */
  boolean agreeInNumber() {
    return !isOnly(known, "NN") || !isOnly(other, "NNS");
  }

  private static boolean isOnly(MeasureDraft draft, String tag) {
    List<String> tags =
        draft.claims().stream()
            .flatMap(claim -> claim.first("MEASURE").stream())
            .map(phrase -> phrase.tree().token(phrase.head()).tag())
            .toList();
    return !tags.isEmpty() && tags.stream().allMatch(tag::equals);
  }

  /** "The 3 percent levy", behind a digital services tax that nobody is told to impose. */
  private boolean isNamedTax() {
    return known.kind().endsWith(" tax")
        && other.claims().get(0).constants().containsKey("definite")
        && Set.of("tax", "tariff").contains(other.kind())
        && goods(other).isEmpty()
        && other.amount().isEmpty()
        && agree("imposedBy")
        && agree("against");
  }

  /** "The tax", behind an export tax. */
  private boolean isExportTax() {
    return known.kind().equals("export tax") && other.kind().equals("tax") && isDefinite();
  }

  private boolean isOneFamily() {
    boolean types =
        known.type().equals(other.type())
            || PENALTIES.contains(known.type()) && PENALTIES.contains(other.type());
    return types
        && isOneKind()
        && (special(known).equals(special(other))
            || isPlain() && common() > 0
            || isSpelledOut(known, other)
            || isSpelledOut(other, known));
  }

  /** "Sanctions, barring such firms from contracts": what the sanctions are. */
  private boolean isSpelledOut(MeasureDraft named, MeasureDraft deed) {
    return named.kind().equals("sanction")
        && distance() == 0
        && deed.claims().stream()
            .filter(claim -> claim.rule().equals("measure-deed"))
            .flatMap(claim -> claim.first("VERB").stream())
            .anyMatch(verb -> verb.tree().token(verb.head()).tag().equals("VBG"));
  }

  /** A subsidy is no safeguard, though neither has a class of its own. */
  private boolean isOneKind() {
    return !known.type().equals("TradeMeasure")
        || known.kind().contains(other.kind())
        || other.kind().contains(known.kind())
        || Stream.of(known, other).anyMatch(draft -> draft.kind().equals("trade measure"));
  }

  private static boolean fit(Optional<?> one, Optional<?> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** A tariff on the same goods at another rate has been raised or lowered. */
  private boolean isRaised() {
    return !goods(known).isEmpty() && goods(known).equals(goods(other));
  }

  private static Map<String, Entity> goods(MeasureDraft draft) {
    return draft.links("affects");
  }

  /**
   * "The duties", of which nothing but whose they are is said, and "the 100 percent duties" right
   * behind penalties of which no rate is told: those named before.
   */
  private boolean isDefinite() {
    Claim first = other.claims().get(0);
    boolean rated = other.rate().isPresent();
    return first.constants().containsKey("definite")
        && (!rated || known.rate().isEmpty() && PENALTIES.contains(known.type()) && isNear())
        && other.amount().isEmpty()
        && goods(other).isEmpty();
  }

  /** Two deals that name no more than two parties between them are one. */
  private boolean isDealOfTwo() {
    return known.type().equals("TradeAgreement")
        && Stream.of(known, other)
                .flatMap(d -> Stream.of(d.links("imposedBy"), d.links("against")))
                .flatMap(links -> links.keySet().stream())
                .distinct()
                .count()
            < 3;
  }

  /** Whether so little is known that it can only be a measure of which more is said elsewhere. */
  private static boolean isVague(MeasureDraft draft) {
    long slots = LINKS.stream().filter(property -> !draft.links(property).isEmpty()).count();
    return slots + draft.rate().stream().count() + draft.amount().stream().count() < 2;
  }

  /** Whether the two are named within a sentence or two, or one in the headline. */
  private boolean isNear() {
    return isInHeadline(known) || isInHeadline(other) || distance() <= NEAR;
  }

  static boolean isInHeadline(MeasureDraft draft) {
    return draft.claims().stream()
        .flatMap(claim -> claim.first("MEASURE").stream())
        .anyMatch(phrase -> phrase.tree().sentence().block().kind() == Block.Kind.HEADLINE);
  }

  /** In how many slots the two say the same. */
  int common() {
    long links =
        LINKS.stream()
            .filter(
                property ->
                    known.links(property).keySet().stream()
                        .anyMatch(other.links(property)::containsKey))
            .count();
    boolean rates = known.rate().isPresent() && known.rate().equals(other.rate());
    boolean amounts = known.amount().isPresent() && known.amount().equals(other.amount());
    return (int) links + (rates ? 1 : 0) + (amounts ? 1 : 0);
  }

  /**
   * Whether one is called just a quota that the other calls one of exports, or just a duty that the
   * other calls anti-dumping or countervailing.
   */
  private boolean isPlain() {
    String both = known.kind() + " " + other.kind();
    boolean plain = known.kind().equals("tariff") != other.kind().equals("tariff");
    boolean quota = known.kind().equals("quota") != other.kind().equals("quota");
    return plain && (both.contains("dumping") || both.contains("countervailing"))
        || quota
            && both.contains("export quota")
            && known.links("imposedBy").keySet().stream()
                .anyMatch(other.links("imposedBy")::containsKey);
  }

  /** What sets a kind apart from others of its class. */
  private static Optional<String> special(MeasureDraft draft) {
    return draft.kind().startsWith("voluntary")
        ? Optional.empty()
        : SPECIAL.stream()
            .filter(draft.kind()::contains)
            .findFirst()
            .map(word -> word.equals("embargo") ? "import ban" : word);
  }

  private boolean agree(String property) {
    Map<String, Entity> mine = known.links(property);
    Map<String, Entity> theirs = other.links(property);
    boolean asked = property.equals("imposedBy") && known.kind().equals("dispute panel");
    return mine.isEmpty()
        || theirs.isEmpty()
        || asked
        || property.equals("imposedBy") && isDealOfTwo()
        || mine.keySet().stream().anyMatch(theirs::containsKey)
        || property.equals("affects") && (overlap(mine, theirs) || isHeadlined());
  }

  /** What a headline names by one of the goods, at the same rate and by the same party. */
  private boolean isHeadlined() {
    return (isInHeadline(known) || isInHeadline(other))
        && known.rate().isPresent()
        && known.rate().equals(other.rate())
        && known.links("imposedBy").keySet().stream()
            .anyMatch(other.links("imposedBy")::containsKey);
  }

  /** Whether goods of the one are part of the other's, as their names tell. */
  private static boolean overlap(Map<String, Entity> mine, Map<String, Entity> theirs) {
    return mine.values().stream()
        .flatMap(one -> theirs.values().stream().flatMap(two -> Stream.of(Map.entry(one, two))))
        .anyMatch(
            pair ->
                pair.getKey().label().contains(pair.getValue().label())
                    || pair.getValue().label().contains(pair.getKey().label()));
  }
}
