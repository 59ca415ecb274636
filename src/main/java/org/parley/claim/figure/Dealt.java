package org.parley.claim.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.claim.MeasurePart;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/**
 * Reads who trades how much off a participle behind the amount or the noun for a trader in front:
 * "80,000 cars imported from Japan", "Japan is the largest buyer of American pork, at $1.9
 * billion".
 */
record Dealt(Tree tree, Amount amount) {
  private static final BigDecimal LIKELY = new BigDecimal("0.75");
  private static final Map<String, String> PARTICIPLES =
      Map.of("import", "imports", "export", "exports", "ship", "exports");
  private static final Map<String, String> TRADERS =
      Map.of(
          "buyer", "imports",
          "importer", "imports",
          "customer", "imports",
          "purchaser", "imports",
          "exporter", "exports",
          "seller", "exports");
  private static final Set<String> JOINTS =
      Set.of(",", "at", "with", "worth", "buying", "taking", "about", "some", "of", "$", "nearly");
  private static final int REACH = 14;

  /** The figure, where the words tell one. */
  Optional<Claim> read(Reading reading, Units units) {
    return imported(reading, units).or(() -> traded(reading, units));
  }

  /** "The first 1.2 million washers imported each year". */
  private Optional<Claim> imported(Reading reading, Units units) {
    int at = tree.at(amount.span().end() - 1) + 1;
    while (at < tree.size() && Measured.isPlain(tree, at) && !isParticiple(at)) {
      at++;
    }
    int verb = at;
    boolean counted = !Units.isMoney(amount) && !amount.unit().startsWith("percent");
    if (!counted || !isParticiple(verb)) {
      return Optional.empty();
    }
    String quantity = PARTICIPLES.get(tree.lemma(verb));
    boolean in = quantity.equals("imports");
    return units
        .iri(quantity)
        .map(
            iri ->
                new Governor(tree, amount)
                    .claim(reading, verb, iri, behind(verb, "by"), LIKELY, "figure-dealt")
                    .with("OTHER", behind(verb, in ? "from" : "to")));
  }

  private boolean isParticiple(int i) {
    return tree.tag(i).matches("VBN|VBD") && PARTICIPLES.containsKey(tree.lemma(i));
  }

  /** The party behind a preposition right behind a verb. */
  private List<Phrase> behind(int verb, String preposition) {
    int at = verb + 1;
    at += tree.word(at).equals(preposition) ? 1 : REACH;
    at += tree.word(at).equals("the") ? 1 : 0;
    return at < tree.size()
        ? tree.named(at).filter(n -> n.category() == Named.Category.PARTY).stream()
            .map(named -> Phrase.of(tree, named))
            .toList()
        : List.of();
  }

  /** "The largest buyer of American pork by value, at $1.9 billion". */
  private Optional<Claim> traded(Reading reading, Units units) {
    int first = tree.at(amount.span().start());
    boolean joined = false;
    for (int i = first - 1; i > Math.max(0, first - REACH); i--) {
      boolean of = tree.word(i + 1).equals("of");
      if (of && TRADERS.containsKey(tree.lemma(i)) && joined) {
        int noun = i;
        List<Phrase> goods = names(noun, first, Named.Category.INDUSTRY);
        return goods.isEmpty() || Units.isRate(amount)
            ? Optional.empty()
            : units.iri(TRADERS.get(tree.lemma(i))).map(iri -> claim(reading, noun, iri, goods));
      }
      joined = joined || JOINTS.contains(tree.word(i)) && !tree.word(i).equals("of");
      if (tree.finite(i, i + 1) || tree.isAmount(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Claim claim(Reading reading, int noun, String iri, List<Phrase> goods) {
    int first = tree.at(amount.span().start());
    List<Phrase> traders = names(-1, noun, Named.Category.PARTY);
    return new Governor(tree, amount)
        .claim(
            reading,
            noun,
            iri,
            traders.subList(0, Math.min(1, traders.size())),
            LIKELY,
            "figure-dealt")
        .with("OTHER", names(noun, first, Named.Category.PARTY))
        .with("INDUSTRY", goods);
  }

  /** The first name of a kind between two words. */
  private List<Phrase> names(int after, int before, Named.Category category) {
    return tree.names(category).stream()
        .filter(name -> tree.at(name.span().start()) > after)
        .filter(name -> tree.at(name.span().start()) < before)
        .filter(name -> MeasurePart.of(name.named().orElseThrow()) != MeasurePart.BODY)
        .limit(1)
        .toList();
  }
}
