package org.parley.entity.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Grain;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.claim.Surroundings;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Dates;
import org.parley.entity.Entity;
import org.parley.entity.Ledger;
import org.parley.entity.MainGoods;
import org.parley.entity.Names;
import org.parley.entity.Resolver;
import org.parley.vocabulary.Entry;

/** Writes figures of trade: what is measured, whose, with whom, how much and for which time. */
public final class FigureFacts {
  /** Below it, a sum without a unit lacks its "million" too: "from 8.3 billion to 7.2". */
  private static final BigDecimal LEAST = new BigDecimal(10_000);

  /** Capital, which is what a figure measures and no goods that it is of. */
  private static final String CAPITAL = "/foreign-direct-investment";

  private final Context context;
  private final Bodies bodies;
  private final Resolver resolver;
  private final Ledger ledger;
  private final MainGoods goods;
  private final FigureOwners owners;
  private final FigureQuantities quantities;

  public FigureFacts(
      Context context, Bodies bodies, Resolver resolver, Ledger ledger, MainGoods goods) {
    this.context = context;
    this.bodies = bodies;
    this.resolver = resolver;
    this.ledger = ledger;
    this.goods = goods;
    this.owners = new FigureOwners(context, bodies);
    this.quantities = new FigureQuantities(context.vocabulary(), bodies);
  }

  public void write(List<Claim> claims) {
    KnownFigures known = new KnownFigures();
    Map<String, String> units = new HashMap<>();
    Optional<FigureOwners.Owner> last = Optional.empty();
    for (Claim claim : claims) {
      Optional<Entry.Quantity> quantity = quantities.of(claim);
      Optional<Amount> amount = mention(claim, "AMOUNT", Amount.class);
      if (quantity.isPresent() && amount.isPresent()) {
        String unit =
            mention(claim, "UNIT", Amount.class)
                .map(Amount::unit)
                .or(
                    () ->
                        Optional.ofNullable(units.get(quantity.get().iri()))
                            .filter(code -> !isFull(claim)))
                .filter(code -> !isCount(quantity.get(), amount.get(), code))
                .orElse("");
        if (!unit.startsWith("percent")) {
          units.put(quantity.get().iri(), unit);
        }
        Optional<Entity> told = party(claim, "PARTY");
        Optional<Entity> partner = party(claim, "WITH");
        Optional<FigureOwners.Owner> previous = last;
        Optional<Entity> owner =
            isOfFirm(quantity.get(), claim) || told.isEmpty() && !claim.role("MEMBERS").isEmpty()
                ? Optional.empty()
                : told.or(() -> elsewhere(claims, quantity.get(), partner))
                    .or(() -> owners.ofDeficit(quantity.get(), partner))
                    .or(() -> owners.agent(quantity.get(), party(claim, "AGENT")))
                    .or(() -> owners.before(quantity.get(), claim, partner, previous))
                    .or(() -> owners.likely(quantity.get(), partner));
        boolean cut =
            amount.get().unit().isEmpty()
                && unit.matches("[A-Z]{3}")
                && amount.get().value().compareTo(LEAST) < 0;
        if (cut) {
          continue;
        }
        write(claim, quantity.get(), amount.get(), unit, owner, known);
        Optional<Entity> named = told.or(() -> party(claim, "AGENT"));
        if (named.isPresent() && !isOfBody(claim)) {
          last = Optional.of(new FigureOwners.Owner(named.get(), claim));
        }
      }
    }
  }

  /** The one party of which the article tells such a balance in so many words. */
  private Optional<Entity> elsewhere(
      List<Claim> claims, Entry.Quantity quantity, Optional<Entity> partner) {
    if (!FigureOwners.isBalance(quantity)) {
      return Optional.empty();
    }
    List<Entity> told =
        claims.stream()
            .filter(claim -> quantities.of(claim).filter(quantity::equals).isPresent())
            .flatMap(claim -> party(claim, "PARTY").stream())
            .distinct()
            .toList();
    return told.size() == 1 && !partner.equals(told.stream().findFirst())
        ? told.stream().findFirst()
        : Optional.empty();
  }

  /** Whether a share of a market is a firm's, and not its country's. */
  private boolean isOfFirm(Entry.Quantity quantity, Claim claim) {
    return quantity.iri().endsWith("/market-share")
        && claim.role("PARTY").stream()
            .flatMap(phrase -> resolver.power(phrase).stream())
            .anyMatch(entity -> entity.type().equals("Company"));
  }

  /** Whether a figure is a firm's: the country of the firm has no part in what follows. */
  private static boolean isOfBody(Claim claim) {
    return claim
        .first("PARTY")
        .flatMap(Phrase::named)
        .filter(named -> named.category() == Named.Category.ORGANIZATION)
        .isPresent();
  }

  /** "116,000": a number without "million", which is no sum of those told before. */
  private static boolean isFull(Claim claim) {
    return claim.first("AMOUNT").filter(a -> a.text().matches("\\d{1,3}(,\\d{3})+")).isPresent();
  }

  /** Whether a sum has no unit because it counts goods: "car exports rose to 51,000". */
  private static boolean isCount(Entry.Quantity quantity, Amount amount, String unit) {
    boolean money = unit.matches("[A-Z]{3}") && amount.unit().isEmpty();
    return money && (quantity.unitKind().equals("count"));
  }

  private static <M extends Mention> Optional<M> mention(Claim claim, String role, Class<M> kind) {
    return claim
        .first(role)
        .flatMap(
            phrase ->
                phrase.tree().sentence().mentions().stream()
                    .filter(mention -> mention.span().equals(phrase.span()))
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .findFirst());
  }

  private Optional<Entity> party(Claim claim, String role) {
    return claim.role(role).stream()
        .flatMap(phrase -> resolver.power(phrase).stream())
        .flatMap(entity -> resolver.partyOf(entity).stream())
        .flatMap(iri -> bodies.party(iri).stream())
        .findFirst();
  }

  private void write(
      Claim claim,
      Entry.Quantity quantity,
      Amount amount,
      String unit,
      Optional<Entity> owner,
      KnownFigures known) {
    String value = amount.value().stripTrailingZeros().toPlainString();
    String key = quantity.iri() + " " + value + " " + unit;
    String iri =
        known.iri(
            key,
            named(claim),
            () ->
                Names.ID
                    + "figure/"
                    + ledger.article().slug()
                    + "-"
                    + ledger.article().codePoint(amount.span().start()));
    String label = quantity.label() + ": " + value + (unit.isEmpty() ? "" : " " + unit);
    boolean seen = ledger.holds(iri);
    ledger.mention(
        new Entity(iri, "Figure", label, Set.of()),
        claim.evidence(),
        claim.confidence(),
        claim.rule());
    if (seen) {
      return;
    }
    if (quantity.names().isEmpty()) {
      ledger.mention(
          new Entity(quantity.iri(), "Quantity", quantity.label(), Set.of()),
          claim.evidence(),
          claim.confidence(),
          claim.rule());
    }
    ledger.link(iri, "quantity", quantity.iri(), claim);
    ledger.literal(iri, "value", value, "decimal", claim);
    if (!unit.isEmpty()) {
      ledger.literal(iri, "unit", unit, "string", claim);
    }
    owner.ifPresent(party -> ledger.link(iri, "ofParty", party, claim));
    party(claim, "WITH")
        .filter(party -> !owner.equals(Optional.of(party)))
        .or(() -> other(claim, quantity, owner))
        .filter(party -> !owner.equals(Optional.of(party)))
        .ifPresent(party -> ledger.link(iri, "withParty", party, claim));
    named(claim)
        .or(() -> goods(claim, quantity))
        .ifPresent(industry -> ledger.link(iri, "about", industry, claim));
    mention(claim, "WHEN", Timed.class)
        .flatMap(Timed::when)
        .flatMap(FigureFacts::period)
        .flatMap(Dates::literal)
        .ifPresent(when -> ledger.literal(iri, "period", when.text(), when.datatype(), claim));
  }

  /** The goods that a figure's own words name. */
  private Optional<Entity> named(Claim claim) {
    return claim.role("GOODS").stream()
        .flatMap(phrase -> phrase.named().flatMap(bodies::industry).stream())
        .filter(industry -> !industry.iri().endsWith(CAPITAL))
        .findFirst();
  }

  /** The one kind of goods of a figure's sentence, or those that the article is about. */
  private Optional<Entity> goods(Claim claim, Entry.Quantity quantity) {
    return FigureQuantities.areOfGoods(quantity)
        ? goods.around(claim.first("AMOUNT").orElseThrow().tree())
        : Optional.empty();
  }

  /** A quarter or half has no literal of its own: its year is told. */
  private static Optional<TimeSpan> period(TimeSpan span) {
    return switch (span.grain()) {
      case MONTH, YEAR -> Optional.of(span);
      case QUARTER, HALF -> Optional.of(year(span.first().getYear()));
      default -> Optional.empty();
    };
  }

  private static TimeSpan year(int year) {
    return new TimeSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR);
  }

  /** The other of the two parties that the article is about, where a figure is of both. */
  private Optional<Entity> other(Claim claim, Entry.Quantity quantity, Optional<Entity> owner) {
    boolean mutual =
        quantity.iri().endsWith("/trade-volume")
            || !claim.role("MUTUAL").isEmpty()
            || claim
                .first("QUANTITY")
                .flatMap(
                    phrase ->
                        new Surroundings(phrase.tree(), phrase.head())
                            .before()
                            .map(phrase.span()::cover))
                .filter(span -> span.of(ledger.article().text()).contains("bilateral"))
                .isPresent();
    return owner
        .filter(party -> mutual)
        .flatMap(party -> context.rival(party.iri()))
        .flatMap(bodies::party);
  }
}
