package org.parley.claim.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.annotation.Timed;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Tells which quantity of a sentence an amount measures. */
record Measured(Tree tree, Units units) {
  private static final int NEAR = 6;
  static final Set<String> LINKS = Set.of("in", "of", "on", "worth", "for", "to");
  private static final Set<String> CHANGES = Set.of("growth", "decline", "price-change", "stake");

  /**
   * A quantity with how it was found.
   *
   * @param around the words that name or imply it
   * @param implied its IRI where no word names it
   * @param beside whether it stands right at the amount
   */
  record Found(Phrase around, Optional<String> implied, boolean beside, String rule) {
    /** How often what is found so is right; least often where no vocabulary has the quantity. */
    BigDecimal confidence() {
      boolean named = implied.isPresent() || around.named().isPresent();
      return new BigDecimal(beside ? "0.90" : named ? "0.80" : "0.65");
    }
  }

  /** Whether an amount is written in digits and measures goods or money. */
  boolean counts(Amount amount) {
    return isFigure(amount) && Units.measures(amount);
  }

  /** Whether an amount is written in digits. */
  boolean isFigure(Amount amount) {
    boolean digits = false;
    for (int i = 0; i < tree.size(); i++) {
      boolean inside = amount.span().contains(tree.token(i).span());
      digits = digits || inside && tree.token(i).text().chars().anyMatch(Character::isDigit);
    }
    return digits;
  }

  /** The quantity that an amount measures. */
  Optional<Found> of(Amount amount) {
    int first = tree.at(amount.span().start());
    int end = tree.at(amount.span().end() - 1) + 1;
    if (isRate(amount)) {
      return Optional.empty();
    }
    Implied implied = new Implied(tree, amount);
    return implied
        .beside()
        .flatMap(name -> found(name, amount, true, "figure-implied"))
        .or(() -> compound(end, amount))
        .or(() -> linked(end, amount))
        .or(() -> new Inside(tree, units).of(amount))
        .or(() -> before(first, amount, isWorth(end) ? Math.max(0, first - NEAR) : 0))
        .or(() -> invested(first, amount))
        .or(() -> after(end, amount))
        .or(() -> implied.apart().flatMap(name -> found(name, amount, false, "figure-of-goods")));
  }

  private Optional<Found> found(String name, Amount amount, boolean beside, String rule) {
    return units
        .iri(name)
        .map(iri -> new Found(Phrase.of(tree, amount), Optional.of(iri), beside, rule));
  }

  /** "a 100 pct tariff", "duties of 25 pct": the rate of a measure is no figure. */
  boolean isRate(Amount amount) {
    int first = tree.at(amount.span().start());
    int end = tree.at(amount.span().end() - 1) + 1;
    boolean bare = amount.unit().isEmpty() || amount.unit().startsWith("percent");
    boolean part = tree.word(end).equals("of") && !tree.word(end + 2).equals("value");
    return bare && !part && new Rates(this).isOne(first, end, amount);
  }

  /** "a 4.3 billion dlr trade surplus", "a 21.6% jump in the trade deficit". */
  private Optional<Found> compound(int end, Amount amount) {
    for (int i = end; i < tree.size(); i++) {
      Optional<Named> quantity = quantity(i, amount);
      if (quantity.isPresent()) {
        int behind = tree.at(quantity.get().span().end() - 1) + 1;
        if (isChange(quantity.get())) {
          return changed(behind, amount)
              .or(() -> Optional.of(found(quantity.get(), true, "figure-change")));
        }
        return Optional.of(found(quantity.get(), true, "figure-compound"));
      }
      if (!isPlain(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What it is that rises or falls: "rise in exports". */
  private Optional<Found> changed(int at, Amount amount) {
    if (at < tree.size() && (tree.word(at).equals("in") || tree.word(at).equals("of"))) {
      return next(at + 1, amount).map(named -> found(named, true, "figure-change-in"));
    }
    return Optional.empty();
  }

  /** "2 billion dlrs in purchases", "60 pct of the market". */
  private Optional<Found> linked(int end, Amount amount) {
    int at = end;
    boolean linked = false;
    while (at < tree.size() && LINKS.contains(tree.word(at))) {
      at++;
      linked = true;
    }
    return linked
        ? next(at, amount).map(named -> found(named, true, "figure-linked"))
        : Optional.empty();
  }

  /** The quantity at the end of the noun phrase that begins here. */
  private Optional<Named> next(int at, Amount amount) {
    Optional<Named> found = Optional.empty();
    for (int i = at; i < tree.size() && isPlain(i); i++) {
      Optional<Named> here = quantity(i, amount).filter(named -> !isChange(named));
      if (here.isPresent()) {
        found = here;
      }
    }
    return found;
  }

  /** "$300 million worth of goods": what the amount is of stands behind it. */
  private boolean isWorth(int end) {
    return end + 1 < tree.size()
        && tree.word(end).equals("worth")
        && tree.word(end + 1).equals("of");
  }

  /** The nearest quantity in front, not before {@code from}: "exports rose to 6.9 billion". */
  private Optional<Found> before(int first, Amount amount, int from) {
    Optional<Named> change = Optional.empty();
    for (int i = first - 1; i >= from; i--) {
      Optional<Named> quantity = quantity(i, amount);
      if (quantity.isPresent() && !owned(quantity.get())) {
        if (!isChange(quantity.get())) {
          return Optional.of(found(quantity.get(), false, "figure-subject"));
        }
        change = change.isEmpty() ? quantity : change;
      }
    }
    return change.map(named -> found(named, false, "figure-change"));
  }

  /** Whether another amount stands right before the quantity, as its own. */
  private boolean owned(Named quantity) {
    int first = tree.at(quantity.span().start());
    for (int i = first - 1; i >= 0 && isPlain(i); i--) {
      if (tree.isAmount(i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Found> after(int end, Amount amount) {
    for (int i = end; i < Math.min(tree.size(), end + 8) && !isBound(i); i++) {
      Optional<Named> quantity = quantity(i, amount);
      if (quantity.isPresent()) {
        return Optional.of(found(quantity.get(), false, "figure-behind"));
      }
      if (tree.isAmount(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether another clause or phrase set off begins at a word. */
  private boolean isBound(int i) {
    String tag = tree.token(i).tag();
    return tag.startsWith("V")
        || tag.equals("MD")
        || tag.equals(",")
        || tree.word(i).matches(";|at|with|by|from|after");
  }

  /** "Direct investment in Britain came to $40 billion": capital that is named as an industry. */
  private Optional<Found> invested(int first, Amount amount) {
    List<Named> named =
        IntStream.range(0, Units.isMoney(amount) ? first : 0)
            .boxed()
            .flatMap(i -> tree.named(i).stream())
            .toList();
    boolean other = named.stream().anyMatch(n -> Units.quantity(n).isPresent());
    return named.stream()
        .filter(n -> tree.token(tree.head(n.span())).relation().startsWith("nsubj"))
        .filter(n -> !tree.word(first - 1).equals("of"))
        .filter(n -> !other && n.candidates().stream().anyMatch(Implied::isCapital))
        .findFirst()
        .flatMap(n -> found("investment", amount, false, "figure-of-investment"));
  }

  private Found found(Named named, boolean beside, String rule) {
    return new Found(Phrase.of(tree, named), Optional.empty(), beside, rule);
  }

  Optional<Named> quantity(int i, Amount amount) {
    return tree.named(i)
        .filter(named -> named.category() == Named.Category.QUANTITY)
        .filter(named -> units.fits(named, amount));
  }

  private static boolean isChange(Named named) {
    List<String> names =
        named.candidates().stream().map(iri -> iri.substring(iri.lastIndexOf('/') + 1)).toList();
    return CHANGES.containsAll(names);
  }

  /** Whether a word may stand inside a noun phrase. */
  private boolean isPlain(int i) {
    return isPlain(tree, i);
  }

  /** Whether a word of a sentence may stand inside a noun phrase. */
  static boolean isPlain(Tree tree, int i) {
    Optional<Mention> mention = tree.mention(i);
    if (mention.filter(Amount.class::isInstance).isPresent()) {
      return false;
    }
    if (mention.filter(m -> m instanceof Named || m instanceof Timed).isPresent()) {
      return true;
    }
    String tag = tree.token(i).tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals("HYPH")
        || tag.startsWith("PRP")
        || tag.equals("VBN")
        || tag.equals("VBG")
        || tag.startsWith("RB")
        || tree.word(i).equals("-");
  }
}
