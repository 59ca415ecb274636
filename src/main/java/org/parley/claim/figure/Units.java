package org.parley.claim.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.vocabulary.Entry;
import org.parley.vocabulary.Vocabulary;

/** Tells which amounts can measure which quantities. */
final class Units {
  private static final Set<String> PERCENT = Set.of("percent", "percentage points");
  private static final Set<String> MEASURES =
      Set.of(
          "tonnes",
          "tons",
          "bushels",
          "barrels",
          "gallons",
          "litres",
          "liters",
          "units",
          "bales",
          "pounds",
          "kilograms",
          "kilos",
          "hectares",
          "acres",
          "head",
          "bags",
          "cases",
          "boxes",
          "ounces",
          "yards",
          "metres",
          "meters",
          "jobs",
          "workers",
          "vehicles",
          "cars",
          "trucks",
          "pieces",
          "containers",
          "pairs",
          "sets",
          "carloads",
          "cargoes",
          "shipments",
          "animals",
          "cattle",
          "pigs",
          "planes",
          "aircraft",
          "chips",
          "cents",
          "pence",
          "autos",
          "automobiles",
          "lorries",
          "motorcycles",
          "tractors",
          "televisions",
          "semiconductors",
          "phones",
          "employees",
          "people",
          "carcasses",
          "hogs",
          "sheep",
          "lambs",
          "chickens",
          "bottles",
          "megawatts",
          "dealers",
          "discs",
          "disks",
          "jets",
          "airliners",
          "sweaters",
          "shirts",
          "trousers",
          "garments",
          "shoes",
          "tires",
          "tyres",
          "bicycles",
          "computers",
          "laptops",
          "handsets",
          "subscribers",
          "panels",
          "machines",
          "engines",
          "watches",
          "gigawatts",
          "steelworkers",
          "farmers",
          "dealerships",
          "licences",
          "licenses");

  /** Sums that are not given in percent. */
  private static final Set<String> UNSHARED =
      Set.of(
          "market-size",
          "cost",
          "debt",
          "loan",
          "project-value",
          "fine",
          "economic-gain",
          "holdings",
          "spending");

  /** Quantities given in money or in goods. */
  private static final Set<String> FLOWS =
      Set.of("exports", "imports", "purchases", "sales", "trade-volume", "losses", "catch");

  private final Vocabulary vocabulary;
  private final Map<String, String> byName = new HashMap<>();

  Units(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Entry entry : vocabulary.entries()) {
      if (entry instanceof Entry.Quantity) {
        byName.put(name(entry.iri()), entry.iri());
      }
    }
  }

  private static String name(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  /** Whether an amount is of a kind that measures trade: money, percent, or goods counted. */
  static boolean measures(Amount amount) {
    return !isCount(amount) || MEASURES.contains(amount.unit().toLowerCase(Locale.ROOT));
  }

  private static boolean isCount(Amount amount) {
    return !amount.unit().isEmpty() && !PERCENT.contains(amount.unit()) && !isMoney(amount);
  }

  /** The IRI of a quantity by its local name. */
  Optional<String> iri(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The local name of the quantity that a name means. */
  static Optional<String> quantity(Named named) {
    return Optional.of(named)
        .filter(n -> n.category() == Named.Category.QUANTITY)
        .map(n -> name(n.candidates().get(0)));
  }

  /** Whether an amount is a sum of money. */
  static boolean isMoney(Amount amount) {
    return amount.unit().matches("[A-Z]{3}");
  }

  /** Whether an amount is given in percent. */
  static boolean isRate(Amount amount) {
    return PERCENT.contains(amount.unit());
  }

  /** Whether a quantity can be given in the unit of an amount. */
  boolean fits(Named quantity, Amount amount) {
    return quantity.candidates().stream()
        .flatMap(iri -> vocabulary.entry(iri, Entry.Quantity.class).stream())
        .anyMatch(entry -> fits(entry, amount));
  }

  private static boolean fits(Entry.Quantity quantity, Amount amount) {
    boolean percent = PERCENT.contains(amount.unit());
    return switch (quantity.unitKind()) {
      case "money" ->
          percent ? !UNSHARED.contains(name(quantity.iri())) : !isCount(amount) || isFlow(quantity);
      case "percent" -> percent || amount.unit().isEmpty() && amount.value().intValue() < 100;
      case "rate" -> true;
      default -> !isMoney(amount) && (!percent || !isCounted(quantity));
    };
  }

  private static boolean isCounted(Entry.Quantity quantity) {
    return quantity.iri().contains("/number-of-") || name(quantity.iri()).equals("quota-volume");
  }

  private static boolean isFlow(Entry.Quantity quantity) {
    return FLOWS.contains(name(quantity.iri()));
  }

  /** Whether the quantity that a phrasing gives fits an amount that it found. */
  boolean fits(Claim claim, Amount amount) {
    return Optional.ofNullable(claim.constants().get("quantity"))
        .flatMap(iri -> vocabulary.entry(iri, Entry.Quantity.class))
        .filter(quantity -> fits(quantity, amount))
        .filter(
            quantity -> quantity.unitKind().equals("percent") == PERCENT.contains(amount.unit()))
        .isPresent();
  }
}
