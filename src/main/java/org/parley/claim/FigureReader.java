package org.parley.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.article.Span;

/**
 * Finds for every amount what it measures, of whom, with whom, in which goods and for which time.
 */
final class FigureReader {
  private static final BigDecimal BESIDE = new BigDecimal("0.90");
  private static final BigDecimal BEHIND = new BigDecimal("0.80");

  private final Reading reading;

  FigureReader(Reading reading) {
    this.reading = reading;
  }

  /** The figures of the article in text order. */
  List<Claim> read() {
    List<Claim> figures = new ArrayList<>();
    for (Tree tree : reading.trees()) {
      Measured measured = new Measured(tree);
      for (Mention mention : tree.sentence().mentions()) {
        if (mention instanceof Amount amount) {
          measured.of(amount).ifPresent(found -> figures.add(claim(tree, amount, found)));
        }
      }
    }
    return figures;
  }

  private Claim claim(Tree tree, Amount amount, Measured.Found found) {
    Phrase quantity = found.quantity();
    FigureSurroundings around = new FigureSurroundings(tree, amount, quantity);
    Map<String, List<Phrase>> roles = new LinkedHashMap<>();
    roles.put("AMOUNT", List.of(Phrase.of(tree, amount)));
    roles.put("QUANTITY", List.of(quantity));
    put(roles, "PARTY", around.owners());
    put(roles, "WITH", around.partners());
    put(roles, "GOODS", around.goods());
    around.time().ifPresent(time -> roles.put("WHEN", List.of(Phrase.of(tree, time))));
    Span span = amount.span().cover(quantity.span());
    return new Claim(
        "Figure",
        roles,
        Map.of(),
        reading.evidence(span),
        Modality.ASSERTED,
        Optional.empty(),
        found.beside() ? BESIDE : BEHIND,
        found.rule());
  }

  private static void put(Map<String, List<Phrase>> roles, String role, List<Phrase> phrases) {
    if (!phrases.isEmpty()) {
      roles.put(role, phrases);
    }
  }
}
