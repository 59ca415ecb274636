package org.parley.claim.figure;

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

/** Tells of a figure whose it is, with whom, in which goods and for which time. */
record FigureRoles(Tree tree, Amount amount) {
  /** The figure of a quantity that the words around the amount name or imply. */
  Claim claim(Reading reading, Measured.Found found) {
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
    return filled(bare, around);
  }

  /** The figure that a verb or a phrasing tells. */
  Claim claim(Reading reading, Claim told) {
    Phrase around = told.first("VERB").orElse(Phrase.of(tree, amount));
    Span span = told.evidence().span().cover(amount.span());
    return filled(told, around).cite(reading.evidence(span));
  }

  private Claim filled(Claim claim, Phrase quantity) {
    FigureSurroundings around = new FigureSurroundings(tree, amount, quantity);
    FigureParties parties = new FigureParties(tree, amount, quantity);
    Claim filled = claim.with("AMOUNT", List.of(Phrase.of(tree, amount)));
    List<Phrase> place = around.behindAmount(Named.Category.PARTY);
    List<Phrase> goods = around.behindAmount(Named.Category.INDUSTRY);
    String measured = claim.constants().getOrDefault("quantity", "");
    if (measured.endsWith("/market-share")) {
      filled =
          filled
              .with("WITH", first(claim.role("PARTY"), place))
              .with("GOODS", first(claim.role("INDUSTRY"), first(goods, around.goodsBefore())))
              .replace("PARTY", parties.holder(first(claim.role("PARTY"), place)));
    } else if (measured.endsWith("/share-of-trade")) {
      List<Phrase> subject = parties.subject();
      filled =
          filled
              .with("PARTY", first(place, subject))
              .with("WITH", first(parties.partners(), place.isEmpty() ? List.of() : subject))
              .with("GOODS", first(goods, around.goodsBefore()));
    } else if (measured.endsWith("/economic-gain")) {
      filled = filled.with("PARTY", first(parties.gainer(), parties.owners()));
    } else if (isShare(claim)) {
      filled =
          filled
              .with("PARTY", parties.sharer())
              .with("WITH", first(parties.partners(), first(place, parties.marketOwner())))
              .with("GOODS", first(around.goods(), goods));
    } else {
      if (measured.matches(".*/(imports|purchases|consumption)") && isOfWares(claim)) {
        filled = filled.replace("PARTY", List.of());
      }
      List<Phrase> dealt = first(claim.role("INDUSTRY"), first(around.goods(), goods));
      List<Phrase> partners = first(claim.role("OTHER"), first(parties.partners(), place));
      filled =
          filled
              .with("PARTY", first(filled.role("PARTY"), first(members(), parties.owners())))
              .with("MEMBERS", filled.role("PARTY").isEmpty() ? members() : List.of())
              .with("WITH", partners)
              .with("GOODS", first(around.worth().orElse(List.of()), dealt));
      if (measured.endsWith("/price")) {
        filled = filled.with("GOODS", first(filled.role("GOODS"), around.goodsBefore()));
      }
    }
    return filled
        .replace("GOODS", filled.role("GOODS").stream().filter(this::isWare).toList())
        .with("AGENT", claim.role("PARTY").isEmpty() ? parties.agent() : List.of())
        .with("UNIT", phrase(around, around.unit()))
        .with("WHEN", phrase(around, around.time()));
  }

  /** "Goods and services": all that is traded, and no services alone. */
  private boolean isWare(Phrase goods) {
    int first = goods.tree().at(goods.span().start());
    return first < 2
        || !goods.tree().word(first).equals("services")
        || !goods.tree().word(first - 1).equals("and")
        || !goods.tree().word(first - 2).equals("goods");
  }

  /** The body whose members do what the verb over the amount says. */
  private List<Phrase> members() {
    return new Governor(tree, amount).verb().map(new Members(tree)::of).orElse(List.of());
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

  static List<Phrase> first(List<Phrase> one, List<Phrase> other) {
    return one.isEmpty() ? other : one;
  }

  static List<Phrase> phrase(FigureSurroundings around, Optional<? extends Mention> mention) {
    return mention.map(m -> List.of(Phrase.of(around.tree(), m))).orElse(List.of());
  }
}
