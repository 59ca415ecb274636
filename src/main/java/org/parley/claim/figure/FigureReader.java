package org.parley.claim.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;
import org.parley.vocabulary.Vocabulary;

/**
 * Finds for every amount what it measures, of whom, with whom, in which goods and for which time.
 * What phrasings tell of an amount ("bought 5 billion dollars' worth") counts where no quantity is
 * named at the amount itself.
 */
public final class FigureReader {
  private static final Optional<String> GOODS = Optional.of("value-of-goods");
  private static final BigDecimal COMPARED = new BigDecimal("0.80");

  private final Units units;
  private final AmountVerbs verbs = new AmountVerbs();

  public FigureReader(Vocabulary vocabulary) {
    this.units = new Units(vocabulary);
  }

  /**
   * The figures of an article in text order.
   *
   * @param told what the phrasings tell of amounts, with the role AMOUNT
   */
  public List<Claim> read(Reading reading, List<Claim> told) {
    List<Claim> figures = new ArrayList<>();
    Optional<Last> last = Optional.empty();
    for (Tree tree : reading.trees()) {
      Measured measured = new Measured(tree, units);
      for (Mention mention : tree.sentence().mentions()) {
        if (mention instanceof Amount amount && measured.isFigure(amount)) {
          Optional<Claim> figure =
              measured.counts(amount)
                  ? figure(reading, told, measured, amount, last)
                  : done(reading, tree, amount);
          if (figure.isPresent()) {
            figures.add(figure.get());
            last = Optional.of(new Last(figure.get(), amount, tree));
          }
        }
      }
    }
    return figures;
  }

  /** The figure read before. */
  private record Last(Claim claim, Amount amount, Tree tree) {}

  private Optional<Claim> figure(
      Reading reading, List<Claim> told, Measured measured, Amount amount, Optional<Last> last) {
    Tree tree = measured.tree();
    Optional<Measured.Found> found = measured.of(amount);
    boolean named = found.filter(Measured.Found::beside).isPresent();
    Optional<Claim> dealt =
        named ? Optional.empty() : new Dealing(tree, amount).read(reading, units);
    if (dealt.isPresent()) {
      return Optional.of(claim(reading, tree, amount, dealt.get()));
    }
    if (found.filter(Measured.Found::beside).isPresent()) {
      return found.map(quantity -> claim(reading, tree, amount, quantity));
    }
    if (measured.isRate(amount)) {
      return Optional.empty();
    }
    Optional<Claim> phrased =
        told.stream()
            .filter(claim -> isOf(claim, amount))
            .filter(claim -> units.fits(claim, amount) && !takesPart(claim))
            .filter(claim -> found.filter(nearer -> isBetween(claim, nearer, amount)).isEmpty())
            .findFirst();
    if (phrased.isPresent()) {
      return Optional.of(claim(reading, tree, amount, phrased.get()));
    }
    Optional<Claim> done = new Doing(tree, amount, verbs).read(reading, units);
    if (done.isPresent()) {
      return Optional.of(claim(reading, tree, amount, done.get()));
    }
    Comparison comparison = new Comparison(tree, amount);
    Optional<Last> same =
        last.filter(earlier -> earlier.tree() == tree || found.isEmpty())
            .filter(earlier -> isSame(reading, comparison, earlier));
    return same.map(earlier -> again(reading, comparison, earlier))
        .or(() -> bid(reading, comparison, last))
        .or(() -> found.map(quantity -> claim(reading, tree, amount, quantity)))
        .or(
            () ->
                new Rest(tree, amount)
                    .found(units, verbs)
                    .map(rest -> claim(reading, tree, amount, rest)));
  }

  /** "Took part in the $8-billion project": no purchase. */
  private static boolean takesPart(Claim told) {
    return told.first("VERB")
        .filter(verb -> verb.head() + 1 < verb.tree().size())
        .filter(verb -> verb.tree().word(verb.head() + 1).matches("part|place"))
        .isPresent();
  }

  /** Whether a quantity is named between the verb of a phrasing and the amount. */
  private static boolean isBetween(Claim told, Measured.Found found, Amount amount) {
    Span named = found.around().span();
    boolean goods = found.around().named().flatMap(Units::quantity).equals(GOODS);
    return found.implied().isEmpty()
        && !goods
        && told.first("VERB").filter(verb -> verb.span().end() <= named.start()).isPresent()
        && named.end() <= amount.span().start();
  }

  /** What is done with goods that are seldom counted: "shipped 80 million blouses". */
  private Optional<Claim> done(Reading reading, Tree tree, Amount amount) {
    return new Dealing(tree, amount)
        .read(reading, units)
        .filter(claim -> verbs.areGoods(amount))
        .or(() -> new Doing(tree, amount, verbs).read(reading, units))
        .map(claim -> claim(reading, tree, amount, claim));
  }

  private static boolean isSame(Reading reading, Comparison comparison, Last last) {
    if (last.tree() == comparison.tree() && comparison.with(last.amount())) {
      return true;
    }
    return distance(reading, comparison.tree(), last) <= 1
        && comparison.alike(last.amount())
        && comparison.resumes();
  }

  /** What another wants of the matter that was just told of. */
  private static Optional<Claim> bid(Reading reading, Comparison comparison, Optional<Last> last) {
    return last.filter(earlier -> earlier.amount().unit().equals(comparison.amount().unit()))
        .filter(earlier -> distance(reading, comparison.tree(), earlier) <= 1)
        .flatMap(
            earlier ->
                new Bid(comparison.tree(), comparison.amount())
                    .bidder()
                    .map(
                        bidder ->
                            again(reading, comparison, earlier)
                                .replace("PARTY", first(bidder, earlier.claim().role("PARTY")))));
  }

  private static int distance(Reading reading, Tree tree, Last last) {
    return reading.trees().indexOf(tree) - reading.trees().indexOf(last.tree());
  }

  /** What an earlier figure tells, of another amount. */
  private static Claim again(Reading reading, Comparison comparison, Last last) {
    Tree tree = comparison.tree();
    Amount amount = comparison.amount();
    Phrase phrase = Phrase.of(tree, amount);
    FigureSurroundings around = new FigureSurroundings(tree, amount, phrase);
    Span span = last.tree() == tree ? last.amount().span().cover(amount.span()) : amount.span();
    Claim claim = last.claim();
    return new Claim(
            claim.relation(),
            claim.roles(),
            claim.constants(),
            reading.evidence(span),
            claim.modality(),
            claim.attribution(),
            COMPARED.min(claim.confidence()),
            "figure-compared")
        .replace("AMOUNT", List.of(phrase))
        .replace("GOODS", around.worth().orElse(claim.role("GOODS")))
        .replace("UNIT", first(own(around, amount), claim.role("UNIT")))
        .replace("WHEN", phrase(around, around.time()));
  }

  private static List<Phrase> own(FigureSurroundings around, Amount amount) {
    return amount.unit().isEmpty() ? List.of() : List.of(Phrase.of(around.tree(), amount));
  }

  private static boolean isOf(Claim claim, Amount amount) {
    return claim
        .first("AMOUNT")
        .filter(phrase -> phrase.span().contains(amount.span()))
        .isPresent();
  }

  private static Claim claim(Reading reading, Tree tree, Amount amount, Measured.Found found) {
    Phrase around = found.around();
    Map<String, List<Phrase>> roles = new LinkedHashMap<>();
    Map<String, String> constants = new LinkedHashMap<>();
    found
        .implied()
        .ifPresentOrElse(
            iri -> constants.put("quantity", iri), () -> roles.put("QUANTITY", List.of(around)));
    Claim bare =
        new Claim(
            "Figure",
            roles,
            constants,
            reading.evidence(amount.span().cover(around.span())),
            Modality.ASSERTED,
            Optional.empty(),
            found.confidence(),
            found.rule());
    return filled(bare, new FigureSurroundings(tree, amount, around));
  }

  private static Claim claim(Reading reading, Tree tree, Amount amount, Claim told) {
    Phrase around = told.first("VERB").orElse(Phrase.of(tree, amount));
    Span span = told.evidence().span().cover(amount.span());
    return filled(told, new FigureSurroundings(tree, amount, around)).cite(reading.evidence(span));
  }

  private static Claim filled(Claim claim, FigureSurroundings around) {
    FigureParties parties = new FigureParties(around.tree(), around.amount(), around.quantity());
    Claim filled = claim.with("AMOUNT", List.of(Phrase.of(around.tree(), around.amount())));
    List<Phrase> place = around.behindAmount(Named.Category.PARTY);
    List<Phrase> goods = around.behindAmount(Named.Category.INDUSTRY);
    String quantity = claim.constants().getOrDefault("quantity", "");
    if (quantity.endsWith("/market-share")) {
      filled =
          filled
              .with("WITH", first(claim.role("PARTY"), place))
              .with("GOODS", first(claim.role("INDUSTRY"), first(goods, around.goodsBefore())))
              .replace("PARTY", parties.holder(first(claim.role("PARTY"), place)));
    } else if (quantity.endsWith("/share-of-trade")) {
      List<Phrase> subject = parties.subject();
      filled =
          filled
              .with("PARTY", first(place, subject))
              .with("WITH", first(parties.partners(), place.isEmpty() ? List.of() : subject))
              .with("GOODS", first(goods, around.goodsBefore()));
    } else if (quantity.endsWith("/economic-gain")) {
      filled = filled.with("PARTY", first(parties.gainer(), parties.owners()));
    } else if (isShare(claim)) {
      filled =
          filled
              .with("PARTY", parties.sharer())
              .with("WITH", first(parties.partners(), first(place, parties.marketOwner())))
              .with("GOODS", first(around.goods(), goods));
    } else {
      if (quantity.matches(".*/(imports|purchases|consumption)") && isOfWares(claim)) {
        filled = filled.replace("PARTY", List.of());
      }
      List<Phrase> partners = first(claim.role("OTHER"), first(parties.partners(), place));
      filled =
          filled
              .with("PARTY", first(filled.role("PARTY"), parties.owners()))
              .with("WITH", partners)
              .with("GOODS", first(claim.role("INDUSTRY"), first(around.goods(), goods)));
      if (quantity.endsWith("/price")) {
        filled = filled.with("GOODS", first(filled.role("GOODS"), around.goodsBefore()));
      }
    }
    return filled
        .with("AGENT", claim.role("PARTY").isEmpty() ? parties.agent() : List.of())
        .with("UNIT", phrase(around, around.unit()))
        .with("WHEN", phrase(around, around.time()));
  }

  /** Whether the share of a market is named: "its share of the American market". */
  private static boolean isShare(Claim claim) {
    return claim
        .first("QUANTITY")
        .flatMap(Phrase::named)
        .flatMap(Units::quantity)
        .filter("market-share"::equals)
        .isPresent();
  }

  /** Whether the one who buys by the parse is the maker: "American poultry, taking ...". */
  private static boolean isOfWares(Claim claim) {
    return claim
        .first("PARTY")
        .filter(
            party ->
                party.named().filter(named -> Kinds.isOfWares(party.tree(), named)).isPresent())
        .isPresent();
  }

  private static List<Phrase> first(List<Phrase> one, List<Phrase> other) {
    return one.isEmpty() ? other : one;
  }

  private static List<Phrase> phrase(
      FigureSurroundings around, Optional<? extends Mention> mention) {
    return mention.map(m -> List.of(Phrase.of(around.tree(), m))).orElse(List.of());
  }
}
