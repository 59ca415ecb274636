package org.parley.claim.figure;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Named;
import org.parley.claim.Kinds;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Tells what kind of share a percentage is by what it is of. */
record Share(Tree tree) {
  private static final Set<String> FLOWS = Set.of("exports", "imports", "trade-volume");
  private static final Set<String> SHARED =
      Set.of(
          "sales",
          "unit-sales",
          "consumption",
          "production",
          "purchases",
          "market-size",
          "market-share");
  private static final Set<String> MARKETS =
      Words.of(
          """
          market catch demand sale business supply consumption fleet contract premium purchase
          """);
  private static final Set<String> ECONOMIES = Set.of("economy", "gdp", "output", "product");
  private static final Set<String> WORLD = Set.of("world", "global", "world's", "globe");
  private static final Set<String> DEALING =
      Set.of("catch", "import", "export", "sell", "buy", "produce", "use", "consume", "ship");
  private static final Set<String> CONTENTS = Set.of("value", "content", "part", "component");
  private static final Set<String> MAKING =
      Words.of("make come originate produce source assemble build inside manufacture");
  private static final Set<String> FREEING =
      Words.of("remove scrap eliminate abolish lift liberalise liberalize free drop dismantle end");
  private static final int REACH = 8;

  /** "India's share of American exports slid to 2 percent". */
  boolean isOfTrade(Amount amount) {
    int first = tree.at(amount.span().start());
    boolean trade = false;
    for (int i = first - 1; i > Math.max(0, first - REACH); i--) {
      trade = trade || tree.word(i).matches("exports|imports|shipments");
      if (tree.word(i).equals("share") && tree.word(i + 1).equals("of")) {
        return trade;
      }
      if (tree.word(i).matches(";|,|and") || tree.isAmount(i)) {
        return false;
      }
    }
    return false;
  }

  /** "Of the world market", "of its exports", "of what European boats catch". */
  Optional<String> of(int from) {
    boolean goods = false;
    boolean world = false;
    if (tree.tag(from).equals("WP")) {
      return dealt(from) ? Optional.of("market-share") : Optional.empty();
    }
    for (int i = from; i < tree.size() && (Measured.isPlain(tree, i) || sums(i)); i++) {
      Optional<String> quantity = tree.named(i).flatMap(Units::quantity);
      if (isContent(i)) {
        return Optional.of("local-content");
      }
      if (isFreed(i)) {
        return Optional.of("share-of-tariff-lines");
      }
      world = world || WORLD.contains(tree.word(i));
      if (quantity.filter(FLOWS::contains).isPresent()
          || tree.lemma(i).equals("trade") && !tree.word(i + 1).endsWith("weighted")) {
        return Optional.of("share-of-trade");
      }
      if (quantity.filter(SHARED::contains).isPresent() || MARKETS.contains(tree.lemma(i))) {
        return Optional.of("market-share");
      }
      if (world && (quantity.isPresent() || ECONOMIES.contains(tree.lemma(i)))) {
        return Optional.of("share-of-world-economy");
      }
      if (quantity.isPresent() || Kinds.ACTORS.contains(tree.lemma(i))) {
        return Optional.empty();
      }
      goods = goods || isIndustry(i);
    }
    return goods ? Optional.of("market-share") : Optional.empty();
  }

  /** "Scrap 99 per cent of customs duties", "tariffs on 97 percent of goods will go". */
  private boolean isFreed(int i) {
    boolean freed = false;
    boolean on = false;
    for (int at = 0; at < tree.size(); at++) {
      freed = freed || FREEING.contains(tree.lemma(at)) || tree.word(at).equals("duty-free");
      on = on || at < i && Implied.CHARGES.contains(tree.lemma(at));
    }
    boolean duties = tree.tag(i).equals("NNS") && Implied.CHARGES.contains(tree.lemma(i));
    boolean lines = tree.word(i).equals("lines") && tree.word(i - 1).equals("tariff");
    return freed && (duties || lines || on && tree.lemma(i).matches("good|product|item"));
  }

  /** "28% of Japan's 21.3 trillion yen in exports": the sum is passed over. */
  private boolean sums(int i) {
    return tree.isAmount(i) || tree.word(i).equals("in") && tree.isAmount(i - 1);
  }

  private boolean dealt(int from) {
    for (int i = from; i < Math.min(tree.size(), from + REACH); i++) {
      if (DEALING.contains(tree.lemma(i)) || isIndustry(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Of a car's value be made in the region", "of parts from inside the bloc". */
  private boolean isContent(int i) {
    boolean made = false;
    for (int at = i + 1; at < Math.min(tree.size(), i + REACH); at++) {
      made = made || MAKING.contains(tree.lemma(at));
    }
    return made && CONTENTS.contains(tree.lemma(i));
  }

  private boolean isIndustry(int i) {
    return Kinds.isNamed(tree, i, Named.Category.INDUSTRY);
  }
}
