package org.parley.claim.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.annotation.Amount;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/** The figure read before, of whose matter another amount may be told: "up from 4.1 billion". */
record Earlier(Claim claim, Amount amount, Tree tree) {
  private static final BigDecimal COMPARED = new BigDecimal("0.80");

  /** The figure of another amount, where it is set beside this one or takes it up again. */
  Optional<Claim> compared(Reading reading, Comparison comparison) {
    Listed list = new Listed(comparison.tree(), amount, comparison.amount());
    if (tree == comparison.tree() && list.holds()) {
      return Optional.of(list.fill(timed(again(reading, comparison))));
    }
    boolean beside = tree == comparison.tree() && comparison.with(amount);
    boolean resumed =
        isNear(reading, comparison) && comparison.alike(amount) && comparison.resumes();
    return beside || resumed ? Optional.of(again(reading, comparison)) : Optional.empty();
  }

  /** The figure of what another wants of the same matter. */
  Optional<Claim> bid(Reading reading, Comparison comparison) {
    return Optional.of(comparison)
        .filter(
            other ->
                amount.unit().equals(other.amount().unit())
                    || other.amount().unit().isEmpty() && !Units.isRate(amount))
        .filter(other -> isNear(reading, other))
        .flatMap(other -> new Bid(other.tree(), other.amount()).bidder())
        .map(
            bidder ->
                timed(again(reading, comparison))
                    .replace("PARTY", FigureRoles.first(bidder, claim.role("PARTY"))));
  }

  /** "33,000 tons a year worth $28 million": what the same goods come to. */
  Optional<Claim> valued(Reading reading, Comparison comparison) {
    int first = comparison.tree().at(comparison.amount().span().start());
    int before = first - 1;
    while (before > 0 && comparison.tree().word(before).matches("about|some|nearly|around|\\$")) {
      before--;
    }
    boolean worth =
        tree == comparison.tree()
            && comparison.tree().word(before).equals("worth")
            && Units.isMoney(comparison.amount())
            && !Units.isMoney(amount)
            && !Units.isRate(amount)
            && !tree.finite(tree.at(amount.span().end()), before);
    return worth ? Optional.of(timed(again(reading, comparison))) : Optional.empty();
  }

  /**
   * A figure with the partner of this one, where both tell of one trade: "a deficit of $5 billion
   * with Japan, against a surplus of $1 billion", "sells China lemons worth $2 and nuts worth $3".
   */
  Claim partnered(Claim other, Tree in, Amount sum) {
    boolean same =
        in == tree
            && other.first("VERB").isPresent()
            && other.first("VERB").map(Phrase::head).equals(claim.first("VERB").map(Phrase::head));
    boolean open = in == tree && other.role("WITH").isEmpty() && (same || isBalanceBehind(other));
    if (!open || isOverall(sum)) {
      return other;
    }
    Claim dated = isRun(sum) ? timed(other) : other;
    return dated
        .with("WITH", claim.role("WITH"))
        .with("MUTUAL", isVolume() ? claim.role("AMOUNT") : List.of());
  }

  /** "Trade between the two came to $8 billion". */
  private boolean isVolume() {
    Optional<String> named =
        claim.first("QUANTITY").flatMap(Phrase::named).flatMap(Units::quantity);
    return named.orElse(claim.constants().getOrDefault("quantity", "")).endsWith("trade-volume");
  }

  /** "And the United States ran a deficit": in the same time. */
  private boolean isRun(Amount sum) {
    return IntStream.range(tree.at(amount.span().end() - 1), tree.at(sum.span().start()))
        .anyMatch(i -> tree.word(i).matches("ran|had|posted|recorded|registered"));
  }

  /** Whether a surplus or deficit is named anew behind this amount. */
  private boolean isBalanceBehind(Claim other) {
    return other
        .first("QUANTITY")
        .filter(quantity -> quantity.span().start() > amount.span().start())
        .flatMap(Phrase::named)
        .flatMap(Units::quantity)
        .filter(name -> name.matches("trade-(surplus|deficit)"))
        .isPresent();
  }

  /** "An overall deficit": with all the world. */
  private boolean isOverall(Amount sum) {
    return IntStream.range(tree.at(amount.span().end() - 1), tree.at(sum.span().start()))
        .anyMatch(i -> tree.word(i).matches("overall|total|global|worldwide|world|all|whole"));
  }

  /** The figure with the time of this one where it has none. */
  private Claim timed(Claim other) {
    return other.role("WHEN").isEmpty() ? other.with("WHEN", claim.role("WHEN")) : other;
  }

  /** Whether an amount stands in the same sentence or the next. */
  private boolean isNear(Reading reading, Comparison comparison) {
    List<Tree> trees = reading.trees();
    return trees.indexOf(comparison.tree()) - trees.indexOf(tree) <= 1;
  }

  private Claim again(Reading reading, Comparison comparison) {
    Tree other = comparison.tree();
    Amount value = comparison.amount();
    Phrase phrase = Phrase.of(other, value);
    FigureSurroundings around = new FigureSurroundings(other, value, phrase);
    Span span = tree == other ? amount.span().cover(value.span()) : value.span();
    List<Phrase> unit = value.unit().isEmpty() ? List.of() : List.of(phrase);
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
        .replace("GOODS", goods(around, comparison))
        .replace("UNIT", FigureRoles.first(unit, claim.role("UNIT")))
        .replace("WHEN", FigureRoles.phrase(around, around.time()));
  }

  private List<Phrase> goods(FigureSurroundings around, Comparison comparison) {
    return around
        .worth()
        .orElseGet(() -> FigureRoles.first(comparison.goods(), claim.role("GOODS")));
  }
}
