package org.parley.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells from the words around an everyday word whether it names something of trade. */
final class TradeWords {
  private static final int TRADE_WINDOW = 4;
  private static final int DISPUTE_WINDOW = 8;
  private static final int NUMBER_WINDOW = 10;
  private static final Set<String> TRADE =
      Set.of(
          "trade",
          "export",
          "import",
          "exporter",
          "importer",
          "market",
          "tariff",
          "duty",
          "quota",
          "industry",
          "sector",
          "sale",
          "talk",
          "negotiation",
          "dispute",
          "maker",
          "manufacturer",
          "producer",
          "product",
          "good",
          "subsidy",
          "shipment",
          "sell",
          "buy",
          "purchase",
          "sanction",
          "dump",
          "dumping",
          "price",
          "production",
          "output",
          "levy",
          "ban",
          "barrier",
          "access",
          "agreement",
          "pact",
          "accord",
          "deal",
          "negotiator",
          "supplier",
          "company",
          "tonne",
          "ton",
          "barrel",
          "bale",
          "bushel",
          "concession",
          "exempt",
          "exemption",
          "grower",
          "surplus",
          "retaliation",
          "surtax",
          "surcharge",
          "liberalization",
          "liberalisation",
          "liberalize",
          "protection",
          "procurement",
          "supply",
          "deficit",
          "dumped",
          "subsidized",
          "subsidised");

  private static final Set<String> HITTING =
      Set.of("tariff", "duty", "levy", "quota", "sanction", "surcharge", "embargo", "import");

  private static final Set<String> DISPUTES =
      Set.of("gatt", "wto", "retaliate", "retaliation", "senate", "house", "congress", "lawmaker");

  /** What importers lay down, and others trade in. */
  private static final Set<String> SECURITIES = Set.of("bond", "deposit");

  private static final Set<String> POSTING =
      Set.of("post", "lodge", "require", "pay", "demand", "furnish");

  /** Everyday words for what keeps goods out or in. */
  private static final Set<String> BARRIERS =
      Set.of(
          "ban",
          "cap",
          "ceiling",
          "curb",
          "limit",
          "moratorium",
          "prohibition",
          "restraint",
          "restriction",
          "safeguard",
          "surcharge",
          "surtax");

  private static final Set<String> LAYING =
      Set.of(
          "impose",
          "reimpose",
          "lift",
          "ease",
          "relax",
          "scrap",
          "tighten",
          "slap",
          "clap",
          "drop");

  /** Everyday words for what one government or firm brings against another. */
  private static final Set<String> COMPLAINTS =
      Set.of("complaint", "petition", "case", "suit", "lawsuit", "challenge", "probe", "inquiry");

  /** Everyday words for what two governments make with each other. */
  private static final Set<String> BARGAINS = Set.of("truce", "bargain", "standstill");

  private static final Set<String> STRIKING =
      Set.of("sign", "strike", "reach", "announce", "seal", "agree", "extend", "negotiate");

  private static final Set<String> BRINGING =
      Set.of(
          "bring",
          "file",
          "lodge",
          "open",
          "launch",
          "throw",
          "dismiss",
          "uphold",
          "reject",
          "withdraw",
          "drop",
          "pursue",
          "refile");

  private TradeWords() {}

  /** Whether the words around an everyday word make it a name: numbers for a quantity, or trade. */
  static boolean expect(Named.Category category, List<Piece> pieces, int first, int last) {
    if (category == Named.Category.MEASURE && SECURITIES.contains(pieces.get(last).lemma())) {
      return first > 0 && POSTING.contains(pieces.get(first - 1).lemma());
    }
    return category == Named.Category.QUANTITY && nearNumber(pieces, first, last)
        || nearTrade(pieces, first, last)
        || category == Named.Category.INDUSTRY
            && (isListed(pieces, first) || isOfSum(pieces, first))
        || category == Named.Category.MEASURE
            && (isLaidOn(pieces, last)
                || isNearDispute(pieces, first, last)
                || isBargain(pieces, first, last)
                || isBarrier(pieces, last) && isDealtWith(pieces, first)
                || isBrought(pieces, first, last));
  }

  /** "$750 billion of American energy". */
  private static boolean isOfSum(List<Piece> pieces, int first) {
    int of = first - 1;
    while (of > 0 && pieces.get(of).tag().matches("JJ.?|NNPS?")) {
      of--;
    }
    return of > 0
        && pieces.get(of).lemma().equals("of")
        && Set.of("million", "billion", "mln", "bln", "trillion", "worth")
            .contains(pieces.get(of - 1).lemma());
  }

  /** "Threw out the American complaint that Japan rigs its market", "filed a complaint". */
  private static boolean isBrought(List<Piece> pieces, int first, int last) {
    boolean filed =
        Set.of("complaint", "petition").contains(pieces.get(last).lemma())
            && pieces.subList(Math.max(0, first - 2), first).stream()
                .anyMatch(piece -> Set.of("file", "lodge", "refile").contains(piece.lemma()));
    return filed
        || COMPLAINTS.contains(pieces.get(last).lemma())
            && last + 1 < pieces.size()
            && Set.of("that", "over", "about").contains(pieces.get(last + 1).lemma())
            && pieces.subList(Math.max(0, first - TRADE_WINDOW), first).stream()
                .anyMatch(piece -> BRINGING.contains(piece.lemma()));
  }

  /** "A truce signed on January 11", "struck a bargain", "the bargain with Mexico". */
  private static boolean isBargain(List<Piece> pieces, int first, int last) {
    boolean with =
        last + 2 < pieces.size()
            && Set.of("with", "between").contains(pieces.get(last + 1).lemma())
            && pieces.get(last + 2).tag().matches("NNPS?|DT|JJ");
    return BARGAINS.contains(pieces.get(last).lemma())
        && (with
            || pieces.subList(Math.max(0, first - 3), Math.min(pieces.size(), last + 4)).stream()
                .anyMatch(piece -> STRIKING.contains(piece.lemma())));
  }

  private static boolean isBarrier(List<Piece> pieces, int last) {
    return BARRIERS.contains(pieces.get(last).lemma().toLowerCase(Locale.ROOT));
  }

  /** "Mexico's ban", "its caps", "lift the ban". */
  private static boolean isDealtWith(List<Piece> pieces, int first) {
    for (int i = first - 1; i >= Math.max(0, first - TRADE_WINDOW); i--) {
      Piece piece = pieces.get(i);
      if (piece.tag().matches("POS|PRP\\$") || LAYING.contains(piece.lemma())) {
        return true;
      }
      if (!piece.tag().matches("DT|JJ.?|NN.*|VBN|HYPH")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNearDispute(List<Piece> pieces, int first, int last) {
    return pieces
        .subList(
            Math.max(0, first - DISPUTE_WINDOW), Math.min(pieces.size(), last + 1 + DISPUTE_WINDOW))
        .stream()
        .anyMatch(piece -> DISPUTES.contains(piece.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "Ban on", "safeguards against", "limits for 10 categories". */
  private static boolean isLaidOn(List<Piece> pieces, int last) {
    String next = last + 1 < pieces.size() ? pieces.get(last + 1).lemma() : "";
    boolean counted =
        next.equals("for") && last + 2 < pieces.size() && pieces.get(last + 2).tag().equals("CD");
    return next.equals("on") || next.equals("against") || counted;
  }

  /** Whether a measure stands in front in the same sentence, whose goods may be listed here. */
  private static boolean isListed(List<Piece> pieces, int first) {
    return pieces.subList(0, first).stream().anyMatch(piece -> HITTING.contains(piece.lemma()));
  }

  private static boolean nearNumber(List<Piece> pieces, int first, int last) {
    int from = Math.max(0, first - NUMBER_WINDOW);
    int to = Math.min(pieces.size(), last + 1 + NUMBER_WINDOW);
    return pieces.subList(from, to).stream()
        .anyMatch(piece -> piece.tag().equals("CD") && Character.isDigit(piece.text().charAt(0)));
  }

  /** Whether a word of trade stands within a few words. */
  private static boolean nearTrade(List<Piece> pieces, int first, int last) {
    for (int i = Math.max(0, first - TRADE_WINDOW);
        i < Math.min(pieces.size(), last + 1 + TRADE_WINDOW);
        i++) {
      if ((i < first || i > last) && TRADE.contains(pieces.get(i).lemma())) {
        return true;
      }
    }
    return false;
  }
}
