package org.parley.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.article.Span;
import org.parley.claim.Claim;
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
    Optional<Earlier> last = Optional.empty();
    for (Tree tree : reading.trees()) {
      Measured measured = new Measured(tree, units);
      for (Mention mention : tree.sentence().mentions()) {
        if (mention instanceof Amount amount && measured.isFigure(amount)) {
          Optional<Claim> figure =
              (measured.counts(amount)
                      ? figure(reading, told, measured, amount, last)
                      : done(reading, tree, amount))
                  .filter(claim -> !new OtherAccounts(tree, amount).hold(claim))
                  .map(claim -> new Change(tree, amount).told(claim, units));
          Optional<Earlier> before = last;
          figure = figure.map(c -> before.map(e -> e.partnered(c, tree, amount)).orElse(c));
          if (figure.isPresent()) {
            figures.add(figure.get());
            last = Optional.of(new Earlier(figure.get(), amount, tree));
          }
        }
      }
    }
    return figures;
  }

  private Optional<Claim> figure(
      Reading reading, List<Claim> told, Measured measured, Amount amount, Optional<Earlier> last) {
    Tree tree = measured.tree();
    FigureRoles roles = new FigureRoles(tree, amount);
    Optional<Measured.Found> found = measured.of(amount);
    boolean named = found.filter(Measured.Found::beside).isPresent();
    Optional<Claim> dealt =
        named ? Optional.empty() : new Dealing(tree, amount).read(reading, units);
    if (dealt.isPresent() || named) {
      return dealt
          .map(claim -> roles.claim(reading, claim))
          .or(() -> found.map(quantity -> roles.claim(reading, quantity)));
    }
    if (measured.isRate(amount)) {
      return Optional.empty();
    }
    Comparison comparison = new Comparison(tree, amount);
    return told.stream()
        .filter(claim -> isOf(claim, amount))
        .filter(claim -> units.fits(claim, amount) && !takesPart(claim))
        .filter(claim -> found.filter(nearer -> isBetween(claim, nearer, amount)).isEmpty())
        .findFirst()
        .or(() -> new Doing(tree, amount, verbs).read(reading, units))
        .or(() -> new Dealt(tree, amount).read(reading, units))
        .map(claim -> roles.claim(reading, claim))
        .or(
            () ->
                last.filter(earlier -> earlier.tree() == tree || found.isEmpty())
                    .flatMap(
                        earlier ->
                            earlier
                                .compared(reading, comparison)
                                .map(claim -> Change.level(claim, units))))
        .or(() -> last.flatMap(earlier -> earlier.bid(reading, comparison)))
        .or(
            () ->
                last.filter(earlier -> found.isEmpty())
                    .flatMap(earlier -> earlier.valued(reading, comparison)))
        .or(
            () ->
                found
                    .or(() -> new Rest(tree, amount).found(units, verbs))
                    .map(quantity -> roles.claim(reading, quantity)));
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
        .or(() -> new Dealt(tree, amount).read(reading, units))
        .map(claim -> new FigureRoles(tree, amount).claim(reading, claim));
  }

  private static boolean isOf(Claim claim, Amount amount) {
    return claim
        .first("AMOUNT")
        .filter(phrase -> phrase.span().contains(amount.span()))
        .isPresent();
  }
}
