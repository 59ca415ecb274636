package org.parley.claim.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
    boolean beside = tree == comparison.tree() && comparison.with(amount);
    boolean resumed =
        isNear(reading, comparison) && comparison.alike(amount) && comparison.resumes();
    return beside || resumed ? Optional.of(again(reading, comparison)) : Optional.empty();
  }

  /** The figure of what another wants of the same matter. */
  Optional<Claim> bid(Reading reading, Comparison comparison) {
    return Optional.of(comparison)
        .filter(other -> amount.unit().equals(other.amount().unit()))
        .filter(other -> isNear(reading, other))
        .flatMap(other -> new Bid(other.tree(), other.amount()).bidder())
        .map(
            bidder ->
                again(reading, comparison)
                    .replace("PARTY", FigureRoles.first(bidder, claim.role("PARTY"))));
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
