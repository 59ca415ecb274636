package org.parley.claim;

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
import org.parley.vocabulary.Vocabulary;

/**
 * Finds for every amount what it measures, of whom, with whom, in which goods and for which time.
 * What phrasings tell of an amount ("bought 5 billion dollars' worth") counts where no quantity is
 * named at the amount itself.
 */
final class FigureReader {
  private static final String SHARE = "https://w3id.org/parley/vocab/quantity/market-share";
  private static final BigDecimal BESIDE = new BigDecimal("0.90");
  private static final BigDecimal BEHIND = new BigDecimal("0.80");

  private final Units units;

  FigureReader(Vocabulary vocabulary) {
    this.units = new Units(vocabulary);
  }

  /**
   * The figures of an article in text order.
   *
   * @param told what the phrasings tell of amounts, with the role AMOUNT
   */
  List<Claim> read(Reading reading, List<Claim> told) {
    List<Claim> figures = new ArrayList<>();
    for (Tree tree : reading.trees()) {
      Measured measured = new Measured(tree, units);
      for (Mention mention : tree.sentence().mentions()) {
        if (mention instanceof Amount amount && measured.counts(amount)) {
          Optional<Measured.Found> found = measured.of(amount);
          Optional<Claim> phrased =
              told.stream().filter(claim -> isOf(claim, amount)).filter(units::fits).findFirst();
          boolean named = found.filter(Measured.Found::beside).isPresent();
          if (phrased.isPresent() && !named) {
            figures.add(claim(reading, tree, amount, phrased.get()));
          } else {
            found.ifPresent(quantity -> figures.add(claim(reading, tree, amount, quantity)));
          }
        }
      }
    }
    return figures;
  }

  private static boolean isOf(Claim claim, Amount amount) {
    return claim
        .first("AMOUNT")
        .filter(phrase -> phrase.span().contains(amount.span()))
        .isPresent();
  }

  private static Claim claim(Reading reading, Tree tree, Amount amount, Measured.Found found) {
    Phrase quantity = found.quantity();
    Map<String, List<Phrase>> roles = new LinkedHashMap<>();
    roles.put("QUANTITY", List.of(quantity));
    Claim bare =
        new Claim(
            "Figure",
            roles,
            found.isShare() ? Map.of("quantity", SHARE) : Map.of(),
            reading.evidence(amount.span().cover(quantity.span())),
            Modality.ASSERTED,
            Optional.empty(),
            found.beside() ? BESIDE : BEHIND,
            found.rule());
    return filled(bare, new FigureSurroundings(tree, amount, quantity));
  }

  private static Claim claim(Reading reading, Tree tree, Amount amount, Claim told) {
    Phrase around = told.first("VERB").orElse(Phrase.of(tree, amount));
    Span span = told.evidence().span().cover(amount.span());
    return filled(told, new FigureSurroundings(tree, amount, around)).cite(reading.evidence(span));
  }

  private static Claim filled(Claim claim, FigureSurroundings around) {
    Claim filled = claim.with("AMOUNT", List.of(Phrase.of(around.tree(), around.amount())));
    if (claim.constants().getOrDefault("quantity", "").endsWith("/market-share")) {
      filled =
          filled
              .with("WITH", claim.role("PARTY"))
              .with("GOODS", first(claim.role("INDUSTRY"), around.goodsBefore()));
      filled = filled.replace("PARTY", around.holder());
    } else {
      List<Phrase> goods = first(around.goods(), around.behindAmount(Named.Category.INDUSTRY));
      List<Phrase> source = around.behindAmount(Named.Category.PARTY);
      List<Phrase> partners = first(claim.role("OTHER"), first(around.partners(), source));
      filled =
          filled
              .with("PARTY", first(claim.role("PARTY"), around.owners()))
              .with("WITH", partners)
              .with("GOODS", first(claim.role("INDUSTRY"), goods));
    }
    return filled
        .with("UNIT", phrase(around, around.unit()))
        .with("WHEN", phrase(around, around.time()));
  }

  private static List<Phrase> first(List<Phrase> one, List<Phrase> other) {
    return one.isEmpty() ? other : one;
  }

  private static List<Phrase> phrase(
      FigureSurroundings around, Optional<? extends Mention> mention) {
    return mention.map(m -> List.of(Phrase.of(around.tree(), m))).orElse(List.of());
  }
}
