package org.parley.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
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
          "dealerships",
          "licences",
          "licenses");

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

  /** Whether a quantity can be given in the unit of an amount. */
  boolean fits(Named quantity, Amount amount) {
    return quantity.candidates().stream()
        .flatMap(iri -> vocabulary.entry(iri, Entry.Quantity.class).stream())
        .anyMatch(entry -> fits(entry, amount));
  }

  private static boolean fits(Entry.Quantity quantity, Amount amount) {
    boolean percent = PERCENT.contains(amount.unit());
    return switch (quantity.unitKind()) {
      case "money" -> !percent || !quantity.iri().endsWith("/market-size");
      case "percent" -> percent || amount.unit().isEmpty() && amount.value().intValue() < 100;
      case "rate" -> true;
      default -> !isMoney(amount) && (!percent || !quantity.iri().contains("/number-of-"));
    };
  }

  /** Whether the quantity that a phrasing gives fits the amount that it found. */
  boolean fits(Claim claim) {
    Optional<Entry.Quantity> quantity =
        Optional.ofNullable(claim.constants().get("quantity"))
            .flatMap(iri -> vocabulary.entry(iri, Entry.Quantity.class));
    List<Mention> mentions = claim.first("AMOUNT").map(Phrase::mentions).orElse(List.of());
    return mentions.stream()
        .filter(Amount.class::isInstance)
        .map(Amount.class::cast)
        .anyMatch(
            amount ->
                quantity.isPresent()
                    && fits(quantity.get(), amount)
                    && quantity.get().unitKind().equals("percent")
                        == PERCENT.contains(amount.unit()));
  }
}
