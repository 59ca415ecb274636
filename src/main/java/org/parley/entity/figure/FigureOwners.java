package org.parley.entity.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Entity;
import org.parley.vocabulary.Entry;

/** Tells whose a figure is of which its own words do not say it. */
final class FigureOwners {
  /** Quantities that are nobody's where no one is named. */
  private static final Set<String> UNOWNED =
      Set.of(
          "price",
          "price-difference",
          "exchange-rate",
          "share-of-world-economy",
          "market-share",
          "market-size",
          "jobs",
          "losses",
          "cost",
          "savings",
          "subsidies",
          "investment",
          "spending",
          "economic-gain",
          "tariff-value",
          "local-content",
          "project-value");

  /** Quantities that are not even the party's that the sentence is about. */
  private static final Set<String> NOBODYS =
      Set.of(
          "price",
          "price-difference",
          "exchange-rate",
          "local-content",
          "project-value",
          "share-of-tariff-lines");

  /** Quantities of what a party takes in, which without a name is the article's own. */
  private static final Set<String> INWARD = Set.of("imports", "trade-deficit", "purchases");

  /** Quantities of what goes out, of whichever of the parties that the article speaks of. */
  private static final Set<String> OUTWARD =
      Set.of("exports", "sales", "value-of-goods", "unit-sales", "production");

  /** How far behind its owner a figure may stand that has none of its own, in characters. */
  private static final int NEAR = 400;

  private final Context context;
  private final Bodies bodies;

  FigureOwners(Context context, Bodies bodies) {
    this.context = context;
    this.bodies = bodies;
  }

  /** The party that the sentence is about, unless such figures are nobody's. */
  Optional<Entity> agent(Entry.Quantity quantity, Optional<Entity> agent) {
    return agent.filter(party -> !NOBODYS.contains(name(quantity)));
  }

  /** The party of a figure read before, with what names it. */
  record Owner(Entity party, Claim claim) {}

  /** The party of the figure right before, for one whose own words name none. */
  Optional<Entity> before(
      Entry.Quantity quantity, Claim claim, Optional<Entity> partner, Optional<Owner> last) {
    int start = claim.evidence().span().start();
    return last.filter(owner -> !isUnowned(quantity) && !isMutual(quantity))
        .filter(owner -> goesOn(quantity, owner.claim()))
        .filter(owner -> start - owner.claim().evidence().span().end() < NEAR)
        .map(Owner::party)
        .filter(party -> !partner.equals(Optional.of(party)));
  }

  /** Whoever's country an article comes from: a deficit that it gives no one is his. */
  Optional<Entity> ofDeficit(Entry.Quantity quantity, Optional<Entity> partner) {
    return home()
        .filter(iri -> isDeficit(quantity))
        .filter(iri -> partner.filter(other -> other.iri().equals(iri)).isEmpty())
        .flatMap(bodies::party);
  }

  static boolean isBalance(Entry.Quantity quantity) {
    return name(quantity).matches("trade-(deficit|surplus)");
  }

  private static boolean isDeficit(Entry.Quantity quantity) {
    return quantity.iri().endsWith("/trade-deficit");
  }

  /** Whether what a party takes in is told right after what it took in of something else. */
  private boolean goesOn(Entry.Quantity quantity, Claim last) {
    String name = name(quantity);
    return !name.equals("imports")
        || last.constants().getOrDefault("quantity", "").equals(quantity.iri())
        || last.first("QUANTITY")
            .flatMap(Phrase::named)
            .filter(named -> named.candidates().contains(quantity.iri()))
            .isPresent();
  }

  /** The party that the article speaks of most, for a figure whose words name none. */
  Optional<Entity> likely(Entry.Quantity quantity, Optional<Entity> partner) {
    if (isUnowned(quantity)) {
      return partner
          .filter(party -> quantity.unitKind().equals("percent"))
          .flatMap(party -> context.rival(party.iri()))
          .flatMap(bodies::party);
    }
    String name = name(quantity);
    if (partner.isPresent()) {
      return context
          .rival(partner.get().iri())
          .or(() -> home().filter(iri -> !iri.equals(partner.get().iri())))
          .or(() -> foremost(partner))
          .flatMap(bodies::party);
    }
    return OUTWARD.contains(name)
        ? Optional.empty()
        : Optional.of(name)
            .filter(INWARD::contains)
            .flatMap(inward -> home())
            .or(() -> foremost(partner))
            .flatMap(bodies::party);
  }

  /** The party from whose country the article comes, where it speaks of it. */
  private Optional<String> home() {
    List<String> most = context.byFrequency().stream().limit(3).toList();
    return context.home().filter(most::contains);
  }

  private Optional<String> foremost(Optional<Entity> but) {
    return context.byFrequency().stream()
        .filter(iri -> but.filter(party -> party.iri().equals(iri)).isEmpty())
        .findFirst();
  }

  private static boolean isMutual(Entry.Quantity quantity) {
    return quantity.iri().endsWith("/trade-volume") || quantity.iri().endsWith("/trade-balance");
  }

  private static boolean isUnowned(Entry.Quantity quantity) {
    return UNOWNED.contains(name(quantity));
  }

  private static String name(Entry.Quantity quantity) {
    return quantity.iri().substring(quantity.iri().lastIndexOf('/') + 1);
  }
}
