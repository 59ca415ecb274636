package org.parley.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds tariffs of which only the rate is named: "Japan, which levies 38.5 percent on beef", "25
 * percent on light trucks".
 */
final class BareRates {
  private static final int REACH = 8;
  static final Set<String> DUTIES = Set.of("tariff", "duty", "levy", "tax", "surcharge", "surtax");
  private static final Set<String> ECONOMIC =
      Words.of(
          """
          growth grow interest unemployment inflation discount prime exchange economy economic
          market share gdp gnp gross jobless mortgage forecast bank currency bond yield deficit
          surplus
          """);
  private static final Set<String> WARES = Set.of("import", "good", "product", "shipment");
  private static final Set<String> LAYING =
      Set.of("levy", "collect", "charge", "impose", "slap", "put", "apply", "place", "demand");

  private static final Set<String> SLAPPING =
      Set.of("slap", "levy", "impose", "clap", "reimpose", "charge", "collect", "put");
  private static final Set<String> DEALING =
      Words.of(
          """
          face accept settle pay threaten negotiate secure impose apply charge levy cut lower raise
          reduce offer demand propose agree win set deal tariff duty
          """);
  private static final Set<String> LEADING =
      Set.of("a", "an", "up", "to", "some", "another", "about", "as", "much", "extra");

  private static final Set<String> ABOUT =
      Words.of("almost nearly about roughly up to as much high some over only just an extra");

  private BareRates() {}

  /**
   * The rates of a sentence that stand for a tariff.
   *
   * @param known the measures that have a word of their own
   */
  static List<MeasureHead> read(Tree tree, List<MeasureRoles> known) {
    boolean taxing = false;
    for (int i = 0; i < tree.size(); i++) {
      taxing = taxing || DUTIES.contains(tree.lemma(i));
    }
    taxing = taxing || isOfRate(tree);
    List<MeasureHead> found = new ArrayList<>();
    for (Mention mention : tree.sentence().mentions()) {
      boolean laid = isSlapped(tree, mention);
      boolean rate =
          MeasurePart.of(mention) == MeasurePart.PERCENT
              && known.stream().noneMatch(roles -> roles.fills("RATE", mention));
      if ((taxing || laid) && rate) {
        MeasureHead head = MeasureHead.of(tree, mention, DeedSort.TARIFF);
        if ((isOnGoods(head) || isCalledRate(head)) && !isChange(head)) {
          found.add(head);
        }
      }
    }
    if (taxing) {
      RateWords.read(tree).stream()
          .map(word -> MeasureHead.of(tree, word, DeedSort.TARIFF))
          .filter(BareRates::isOnGoods)
          .forEach(found::add);
    }
    return found;
  }

  /** "The old rates return": rates of duty, where the sentence tells of no others. */
  private static boolean isOfRate(Tree tree) {
    boolean rate = false;
    for (int i = 0; i < tree.size(); i++) {
      if (ECONOMIC.contains(tree.lemma(i))) {
        return false;
      }
      rate = rate || tree.lemma(i).equals("rate");
    }
    return rate;
  }

  /** "Slapped 25% on": a verb that lays nothing but duties. */
  private static boolean isSlapped(Tree tree, Mention rate) {
    int before = tree.at(rate.span().start()) - 1;
    while (before > 0
        && (LEADING.contains(tree.word(before)) || ABOUT.contains(tree.word(before)))) {
      before--;
    }
    return before >= 0
        && SLAPPING.contains(tree.lemma(before))
        && tree.token(before).tag().startsWith("V");
  }

  /** "Rose 5 percent on oil" is no rate. */
  private static boolean isChange(MeasureHead head) {
    int before = head.first() - 1;
    return before >= 0
        && head.tree().token(before).tag().startsWith("VB")
        && !LAYING.contains(head.tree().lemma(before));
  }

  /** "Faces the same 25% rate", "settled on a rate of 10%". */
  private static boolean isCalledRate(MeasureHead head) {
    Tree tree = head.tree();
    int next = head.last() + 1;
    int before = head.first() - 1;
    boolean called =
        next < tree.size() && tree.word(next).matches("rate|charge|penalty")
            || before > 0 && tree.word(before).equals("of") && tree.word(before - 1).equals("rate");
    boolean yearly =
        next < tree.size() && Set.of("a", "per", "annually", "annual").contains(tree.word(next));
    return called
        && !yearly
        && IntStream.range(0, tree.size()).anyMatch(i -> DEALING.contains(tree.lemma(i)));
  }

  private static boolean isOnGoods(MeasureHead head) {
    Tree tree = head.tree();
    int on = head.last() + 1;
    boolean spared = on + 1 < tree.size() && tree.word(on).equals("for") && isOfRates(tree, on + 1);
    if (on >= tree.size() || !tree.word(on).equals("on") && !spared) {
      return false;
    }
    for (int i = on + 1; i < Math.min(tree.size(), on + REACH); i++) {
      boolean goods =
          tree.named(i)
              .map(Named::category)
              .filter(c -> c == Named.Category.INDUSTRY || c == Named.Category.PARTY)
              .isPresent();
      if (goods || WARES.contains(tree.lemma(i))) {
        return true;
      }
      if (tree.token(i).tag().startsWith("V") && tree.mention(i).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /** "15% for the European Union and Japan". */
  private static boolean isOfRates(Tree tree, int from) {
    int at = tree.word(from).equals("the") ? from + 1 : from;
    return at < tree.size() && Kinds.isNamed(tree, at, Named.Category.PARTY);
  }

  /** Who lays the rate: the subject of the verb that it is the object of. */
  static Optional<Phrase> imposer(MeasureHead head) {
    Tree tree = head.tree();
    int verb = head.first() - 1;
    while (verb > 0 && ABOUT.contains(tree.word(verb))) {
      verb--;
    }
    return verb >= 0 && LAYING.contains(tree.lemma(verb)) && tree.token(verb).tag().startsWith("V")
        ? new FrameReader(tree)
            .read(verb).arguments("subj").stream().findFirst().map(h -> new Phrase(tree, h))
        : Optional.empty();
  }
}
