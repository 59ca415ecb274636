package org.parley.entity.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.entity.Bodies;
import org.parley.entity.Names;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Vocabulary;

/** Tells which quantity of trade a figure measures. */
final class FigureQuantities {
  private static final Set<String> ELSEWHERE =
      Set.of(
          "unemployment",
          "inflation",
          "interest-rate",
          "stock-index",
          "share-price",
          "population",
          "area",
          "tax-rate",
          "emissions",
          "gdp",
          "gdp-growth",
          "growth",
          "decline",
          "stake",
          "budget",
          "budget-deficit",
          "budget-surplus",
          "defence-spending",
          "average-tariff",
          "number-of-companies",
          "number-of-products",
          "profit");

  /** Quantities of goods, of which a figure without any is of those of the article. */
  private static final Set<String> OF_GOODS =
      Set.of(
          "imports",
          "exports",
          "sales",
          "unit-sales",
          "market-share",
          "production",
          "purchases",
          "consumption",
          "market-size",
          "quota-volume",
          "price",
          "subsidies",
          "share-of-trade",
          "losses",
          "capacity",
          "stocks",
          "jobs",
          "value-of-goods");

  private final Vocabulary vocabulary;
  private final Bodies bodies;

  FigureQuantities(Vocabulary vocabulary, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
  }

  /** The quantity that a claim names or implies; none for what is no matter of trade. */
  Optional<Entry.Quantity> of(Claim claim) {
    Optional<Entry.Quantity> told =
        Optional.ofNullable(claim.constants().get("quantity"))
            .flatMap(iri -> vocabulary.entry(iri, Entry.Quantity.class));
    return told.or(
            () ->
                claim
                    .first("QUANTITY")
                    .flatMap(Phrase::named)
                    .flatMap(n -> bodies.candidates(n, Entry.Quantity.class).stream().findFirst()))
        .filter(q -> !ELSEWHERE.contains(name(q)))
        .or(
            () ->
                claim
                    .first("QUANTITY")
                    .filter(q -> q.named().isEmpty())
                    .map(FigureQuantities::own));
  }

  /** A quantity that no vocabulary has, by the words that name it. */
  private static Entry.Quantity own(Phrase noun) {
    String label = noun.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    String iri = Names.VOCAB + "quantity/" + Names.slug(label);
    return new Entry.Quantity(iri, label, List.of(), "money");
  }

  /** Whether figures of a quantity are of goods, named or not. */
  static boolean areOfGoods(Entry.Quantity quantity) {
    return OF_GOODS.contains(name(quantity));
  }

  private static String name(Entry.Quantity quantity) {
    return quantity.iri().substring(quantity.iri().lastIndexOf('/') + 1);
  }
}
