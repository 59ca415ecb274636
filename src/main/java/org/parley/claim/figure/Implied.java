package org.parley.claim.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
  static final Set<String> WARES =
      Words.of("goods good product ware merchandise item trade import list retaliation");
  private static final Set<String> TAKING = Set.of("take", "catch", "land", "net", "haul");
  private static final Set<String> FISHING =
      Set.of("boat", "vessel", "fleet", "trawler", "fisherman", "fishing", "fishery");
  private static final Set<String> CARGOES = Set.of("load", "carry", "cargo", "shipment", "laden");
  private static final Set<String> QUOTAS = Set.of("quota", "ceiling", "cap");
  private static final Set<String> ASKING = Set.of("sell", "go", "retail", "price", "offer");
  private static final Set<String> GETTING =
      Set.of("buy", "get", "import", "take", "source", "obtain", "purchase", "receive");
  private static final Set<String> GIVING = Set.of("sell", "send", "export", "ship", "supply");
  private static final BigDecimal DEAR = new BigDecimal(100_000);
  private static final int REACH = 8;

  /** The quantity that the words right at the amount imply, by its local name. */
  Optional<String> beside() {
    int end = tree.at(amount.span().end() - 1) + 1;
    if (amount.unit().equals("percent") && new Share(tree).isOfTrade(amount)) {
      return Optional.of("share-of-trade");
    }
    if (amount.unit().equals("percent")) {
      return tree.word(end).equals("of")
          ? dealt(end).or(() -> new Share(tree).of(end + 1))
          : Optional.empty();
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
    if (Units.isMoney(amount) && isOfContracts(end)) {
      return Optional.of("project-value");
    }
    Optional<String> balance = new Balance(tree, amount).quantity();
    if (Units.isMoney(amount) && balance.isPresent()) {
      return balance;
    }
    if (Units.isMoney(amount) && isForgone()) {
      return Optional.of("losses");
    }
    return isPiece(end) ? price() : Optional.of("price").filter(price -> isAsked());
  }

  /** "Buys 60% of its gallium from China", "sends a fifth of its beef to Japan". */
  private Optional<String> dealt(int end) {
    String verb = new Governor(tree, amount).verb().map(tree::smallLemma).orElse("");
    String side = GETTING.contains(verb) ? "from" : GIVING.contains(verb) ? "to" : "";
    boolean goods = false;
    for (int i = end; !side.isEmpty() && i < Math.min(tree.size(), end + REACH); i++) {
      goods = goods || isIndustry(i);
      int party = tree.word(i + 1).equals("the") ? i + 2 : i + 1;
      if (goods && tree.word(i).equals(side)) {
        return Optional.of("share-of-trade")
            .filter(share -> Kinds.isNamed(tree, party, Named.Category.PARTY));
      }
    }
    return Optional.empty();
  }

  /** "Can cost $30 in Tokyo", "sells for $4", "was going for 8.50 dlrs": no sum of millions. */
  private boolean isAsked() {
    int at = tree.at(amount.span().start()) - 1;
    while (at > 0
        && (tree.tag(at).startsWith("RB") || Set.of("about", "$").contains(tree.word(at)))) {
      at--;
    }
    if (!Units.isMoney(amount) || amount.value().compareTo(DEAR) > 0 || at < 1) {
      return false;
    }
    boolean asked =
        Set.of("for", "at").contains(tree.word(at)) && ASKING.contains(tree.lemma(at - 1));
    return asked || Set.of("cost", "fetch").contains(tree.lemma(at));
  }

  /** "$20 million of federal contracts". */
  private boolean isOfContracts(int end) {
    int at = tree.word(end).equals("worth") ? end + 1 : end;
    for (int i = at + 1; tree.word(at).matches("of|in") && i < Math.min(tree.size(), at + 5); i++) {
      if (tree.lemma(i).equals("contract")) {
        return true;
      }
      if (!Measured.isPlain(tree, i)) {
        return false;
      }
    }
    return false;
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
      if (isInvested(end)) {
        return Optional.of("investment");
      }
      Worth worth = new Worth(tree, first);
      return worth.isOfWares() || ofWares(end) || isTaxed(first)
          ? Optional.of("value-of-goods")
          : exchanged(first).or(worth::promised);
    }
    boolean counted = !amount.unit().isEmpty() && !amount.unit().startsWith("percent");
    return counted && tree.word(end).equals("of") && industry(end + 1)
        ? Optional.of(isCaught(first) ? "catch" : isCargo(first) ? "exports" : "imports")
        : Optional.empty();
  }

  /** "Lost $48 million in sales". */
  private boolean isForgone() {
    return new Governor(tree, amount).near().filter(Set.of("lose", "forgo")::contains).isPresent();
  }

  /** "$3 billion in foreign direct investment": capital, and no goods. */
  private boolean isInvested(int end) {
    return tree.word(end).matches("of|in|worth")
        && tree.named(end + 1)
            .filter(named -> named.candidates().stream().anyMatch(Implied::isCapital))
            .isPresent();
  }

  /** Whether an IRI is that of direct investment, which the vocabulary has among the industries. */
  static boolean isCapital(String iri) {
    return iri.endsWith("/foreign-direct-investment");
  }

  /** "A tonne", "per kg", also behind the same sum in brackets: "524 yen ($4.82) per kg". */
  private boolean isPiece(int end) {
    int at = end;
    if (tree.word(at).equals("(") || tree.word(at).equals(")")) {
      at++;
      while (at < tree.size() && tree.isAmount(at)) {
        at++;
      }
      at += tree.word(at).equals(")") ? 1 : 0;
    }
    boolean each = Set.of("a", "an", "per", "/").contains(tree.word(at));
    boolean digits = tree.tag(at + 1).equals("CD");
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

  /** "Trade between the two neighbours totaled $20 billion". */
  private Optional<String> exchanged(int first) {
    for (int i = first - 1; i > Math.max(0, first - REACH); i--) {
      if (tree.word(i).equals("between")
          && Set.of("trade", "commerce").contains(tree.word(i - 1))) {
        return Optional.of("trade-volume");
      }
    }
    return Optional.empty();
  }

  /** "Lets 650 boats take 200,000 tons of fish". */
  boolean isCaught(int first) {
    boolean taken = new Governor(tree, amount).near().filter(TAKING::contains).isPresent();
    return taken && IntStream.range(0, first).anyMatch(i -> FISHING.contains(tree.smallLemma(i)));
  }

  /** "A freighter loaded with 70,000 tons of soybeans". */
  private boolean isCargo(int first) {
    for (int i = first - 1; i > Math.max(0, first - REACH); i--) {
      if (CARGOES.contains(tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** "$520 million in European wares", "$900 million worth of products". */
  private boolean ofWares(int end) {
    int at = tree.word(end).equals("worth") ? end + 1 : end;
    if (!tree.word(at).equals("of") && !tree.word(at).equals("in")) {
      return false;
    }
    boolean wares = false;
    for (int i = at + 1; i < tree.size() && Measured.isPlain(tree, i); i++) {
      if (tree.lemma(i).equals("contract")) {
        return false;
      }
      wares = wares || WARES.contains(tree.lemma(i)) || isIndustry(i);
    }
    return wares;
  }

  /** "Tariffs on $250 billion". */
  private boolean isTaxed(int first) {
    int at = first - 1;
    while (at > 0
        && (tree.tag(at).startsWith("RB")
            || tree.tag(at).startsWith("JJ")
            || tree.tag(at).equals("DT"))) {
      at--;
    }
    return at > 0
        && tree.word(at).equals("on")
        && (CHARGES.contains(tree.lemma(at - 1))
            || tree.tag(at - 1).equals("NNS") && isCharge(at - 1)
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
}
