package org.parley.claim.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Kinds;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells what an amount measures where its unit or the words around it say so without naming a
 * quantity: "6.5 cents a pound" is a price, "43% of Britain's exports" a share of trade.
 */
record Implied(Tree tree, Amount amount) {
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
      Set.of("market", "catch", "demand", "sale", "business", "supply", "consumption", "fleet");
  private static final Set<String> ECONOMIES = Set.of("economy", "gdp", "output", "product");
  private static final Set<String> WORLD = Set.of("world", "global", "world's", "globe");
  private static final Set<String> DEALING =
      Set.of("catch", "import", "export", "sell", "buy", "produce", "use", "consume", "ship");
  private static final Set<String> PIECES =
      Words.of(
          """
          ton tonne pound lb barrel kilo kilogram kilogramme kg bushel hundredweight litre
          liter gallon ounce head bale bag unit watt dozen pair bottle chip square cubic
          thousand
          """);
  static final Set<String> CHARGES =
      Set.of("tariff", "duty", "levy", "tax", "surcharge", "fee", "charge", "deposit");
  private static final Set<String> GRANTS =
      Set.of("rebate", "subsidy", "restitution", "refund", "bonus");
  private static final Set<String> CONTRACTS =
      Set.of("contract", "deal", "project", "company", "job", "share", "asset", "loan");
  private static final Set<String> WARES =
      Set.of("goods", "good", "product", "ware", "merchandise", "item", "trade", "import");
  private static final Set<String> SELLING = Set.of("sell", "export", "ship");
  private static final Set<String> BUYING = Set.of("buy", "import", "purchase");
  private static final Set<String> QUOTAS = Set.of("quota", "ceiling", "cap");
  private static final Set<String> ASKING = Set.of("sell", "go", "retail", "price", "offer");
  private static final BigDecimal DEAR = new BigDecimal(100_000);
  private static final int REACH = 8;

  /** The quantity that the words right at the amount imply, by its local name. */
  Optional<String> beside() {
    int end = tree.at(amount.span().end() - 1) + 1;
    if (amount.unit().equals("percent")) {
      return word(end).equals("of") ? share(end + 1) : Optional.empty();
    }
    if (!amount.unit().isEmpty() && !Units.isMoney(amount) && isOfQuota(end)) {
      return Optional.of("quota-volume");
    }
    if (amount.unit().equals("jobs") || isLost(end)) {
      return Optional.of("jobs");
    }
    if (Units.isMoney(amount) && new Proceeds(tree, amount).isCollected(end)) {
      return Optional.of("tariff-revenue");
    }
    if (Units.isMoney(amount) && word(end).equals("more")) {
      return balance();
    }
    return isPiece(end) ? price() : Optional.of("price").filter(price -> isAsked());
  }

  /** "Can cost $30 in Tokyo", "sells for $4", "was going for 8.50 dlrs": no sum of millions. */
  private boolean isAsked() {
    int at = tree.at(amount.span().start()) - 1;
    while (at > 0 && (tag(at).startsWith("RB") || Set.of("about", "$").contains(word(at)))) {
      at--;
    }
    if (!Units.isMoney(amount) || amount.value().compareTo(DEAR) > 0 || at < 1) {
      return false;
    }
    boolean asked = Set.of("for", "at").contains(word(at)) && ASKING.contains(tree.lemma(at - 1));
    return asked || Set.of("cost", "fetch").contains(tree.lemma(at));
  }

  /** "10,000 layoffs", "300,000 workers lost their jobs". */
  private boolean isLost(int end) {
    boolean lost = false;
    for (int i = end - 1; i < Math.min(tree.size(), end + 5); i++) {
      lost = lost || tree.lemma(i).equals("lose") || tree.lemma(i).equals("go");
      if (tree.lemma(i).equals("layoff") || lost && tree.lemma(i).equals("job")) {
        return !Units.isMoney(amount);
      }
    }
    return false;
  }

  /** "A 60,000-tonne beef quota". */
  private boolean isOfQuota(int end) {
    for (int i = end; i < Math.min(tree.size(), end + 4) && Measured.isPlain(tree, i); i++) {
      if (QUOTAS.contains(tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** The quantity where nothing else in the sentence tells it. */
  Optional<String> apart() {
    int first = tree.at(amount.span().start());
    int end = tree.at(amount.span().end() - 1) + 1;
    if (Units.isMoney(amount)) {
      return isWorth(first) || ofWares(end) || isTaxed(first)
          ? Optional.of("value-of-goods")
          : Optional.empty();
    }
    boolean counted = !amount.unit().isEmpty() && !amount.unit().startsWith("percent");
    return counted && word(end).equals("of") && industry(end + 1)
        ? Optional.of("imports")
        : Optional.empty();
  }

  /** "Of the world market", "of its exports", "of what European boats catch". */
  private Optional<String> share(int from) {
    boolean goods = false;
    boolean world = false;
    if (tag(from).equals("WP")) {
      return dealt(from) ? Optional.of("market-share") : Optional.empty();
    }
    for (int i = from; i < tree.size() && (Measured.isPlain(tree, i) || sums(i)); i++) {
      Optional<String> quantity = tree.named(i).flatMap(Units::quantity);
      world = world || WORLD.contains(word(i));
      if (quantity.filter(FLOWS::contains).isPresent()
          || tree.lemma(i).equals("trade") && !word(i + 1).endsWith("weighted")) {
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

  /** "28% of Japan's 21.3 trillion yen in exports": the sum is passed over. */
  private boolean sums(int i) {
    return tree.isAmount(i) || word(i).equals("in") && tree.isAmount(i - 1);
  }

  private boolean dealt(int from) {
    for (int i = from; i < Math.min(tree.size(), from + REACH); i++) {
      if (DEALING.contains(tree.lemma(i)) || isIndustry(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Sold the United States $36.8 billion more than it bought". */
  private Optional<String> balance() {
    for (int i = tree.at(amount.span().start()) - 1; i >= 0; i--) {
      if (SELLING.contains(tree.lemma(i))) {
        return Optional.of("trade-surplus");
      }
      if (BUYING.contains(tree.lemma(i))) {
        return Optional.of("trade-deficit");
      }
    }
    return Optional.empty();
  }

  /** "A tonne", "per kg", also behind the same sum in brackets: "524 yen ($4.82) per kg". */
  private boolean isPiece(int end) {
    int at = end;
    if (word(at).equals("(") || word(at).equals(")")) {
      at++;
      while (at < tree.size() && tree.isAmount(at)) {
        at++;
      }
      at += word(at).equals(")") ? 1 : 0;
    }
    boolean each = Set.of("a", "an", "per", "/").contains(word(at));
    boolean digits = tag(at + 1).equals("CD");
    return each
        && (at + 1 < tree.size())
        && (PIECES.contains(tree.lemma(at + 1)) || digits && isWeight(at + 1));
  }

  /** "Per 100 kilos": an amount of goods. */
  private boolean isWeight(int i) {
    return tree.mention(i)
        .filter(Amount.class::isInstance)
        .map(Amount.class::cast)
        .filter(a -> PIECES.stream().anyMatch(piece -> a.unit().startsWith(piece)))
        .isPresent();
  }

  private Optional<String> price() {
    int first = tree.at(amount.span().start());
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      if (CHARGES.contains(tree.lemma(i))) {
        return Optional.empty();
      }
      if (GRANTS.contains(tree.lemma(i))) {
        return Optional.of("subsidies");
      }
    }
    return Optional.of("price");
  }

  /** "Products worth about $160 billion", "goods valued at". */
  private boolean isWorth(int first) {
    for (int i = first - 1; i > Math.max(0, first - 4); i--) {
      if (word(i).equals("worth") || word(i).equals("valued")) {
        boolean told = Set.of("be", "are", "is", "were", "was").contains(word(i - 1));
        boolean apart = word(i - 1).equals(",");
        return WARES.contains(tree.lemma(i - 1))
            || isIndustry(i - 1)
            || tag(i - 1).equals("NNS") && !CONTRACTS.contains(tree.lemma(i - 1))
            || (told || apart) && hasWares(i);
      }
    }
    return false;
  }

  /** "The goods, which come from 40 states, are worth $2.4 billion". */
  private boolean hasWares(int worth) {
    for (int i = 0; i < worth; i++) {
      if (WARES.contains(tree.lemma(i)) || isIndustry(i)) {
        return true;
      }
    }
    return false;
  }

  /** "$520 million in European wares", "$900 million worth of products". */
  private boolean ofWares(int end) {
    int at = word(end).equals("worth") ? end + 1 : end;
    if (!word(at).equals("of") && !word(at).equals("in")) {
      return false;
    }
    for (int i = at + 1; i < tree.size() && Measured.isPlain(tree, i); i++) {
      if (WARES.contains(tree.lemma(i)) || isIndustry(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Tariffs on $250 billion". */
  private boolean isTaxed(int first) {
    int at = first - 1;
    while (at > 0
        && (tag(at).startsWith("RB") || tag(at).startsWith("JJ") || tag(at).equals("DT"))) {
      at--;
    }
    return at > 0
        && word(at).equals("on")
        && (CHARGES.contains(tree.lemma(at - 1))
            || tag(at - 1).equals("NNS") && isCharge(at - 1)
            || tree.mention(at - 1).filter(Implied::isPercent).isPresent());
  }

  private boolean isCharge(int i) {
    return Kinds.isNamed(tree, i, Named.Category.MEASURE);
  }

  private static boolean isPercent(Mention mention) {
    return mention instanceof Amount amount && amount.unit().equals("percent");
  }

  private boolean industry(int from) {
    for (int i = from; i < tree.size() && Measured.isPlain(tree, i); i++) {
      if (isIndustry(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIndustry(int i) {
    return Kinds.isNamed(tree, i, Named.Category.INDUSTRY);
  }

  private String word(int i) {
    return i >= 0 && i < tree.size() ? tree.word(i) : "";
  }

  private String tag(int i) {
    return i >= 0 && i < tree.size() ? tree.token(i).tag() : "";
  }
}
