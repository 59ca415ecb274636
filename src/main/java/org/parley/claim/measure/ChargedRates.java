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
import org.parley.claim.Reading;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds tariffs of which only the rate is named, behind the goods that pay it: "Semiconductors will
 * be charged 3.9 percent, tea bags 10 percent", "Japanese trucks pay 25 percent". Where duties are
 * spoken of, a country pays, too: "Vietnam would pay 46 percent and Thailand 36 percent".
 *
 * @param taxing whether the sentence, or one of those before it, speaks of duties
 */
record ChargedRates(Tree tree, boolean taxing) {
  private static final int REACH = 6;
  private static final int BACK = 4;
  private static final Set<String> CHARGED = Words.of("charge tax levy assess hit slap");
  private static final Set<String> PAYING = Words.of("pay face carry attract incur draw bear");
  private static final Set<String> LEADING =
      Words.of("a an at up to as much high about some another extra duty tariff of only just with");

  /**
   * A rate with those who pay it.
   *
   * @param goods what it is laid on, or whose goods
   */
  record Charged(Mention rate, List<Mention> goods) {}

  /** The finder for a sentence of an article. */
  static ChargedRates of(Reading reading, Tree tree) {
    int here = tree.sentence().index();
    boolean taxing =
        reading.trees().stream()
            .filter(near -> near.sentence().index() <= here)
            .filter(near -> near.sentence().index() >= here - BACK)
            .anyMatch(
                near ->
                    IntStream.range(0, near.size())
                        .anyMatch(i -> BareRates.DUTIES.contains(near.lemma(i))));
    return new ChargedRates(tree, taxing);
  }

  /** The rates in text order. */
  List<Charged> read() {
    List<Charged> found = new ArrayList<>();
    for (Mention mention : tree.sentence().mentions()) {
      if (MeasurePart.of(mention) == MeasurePart.PERCENT && isWhole(mention)) {
        List<Mention> goods = goods(mention);
        goods = goods.isEmpty() && !found.isEmpty() ? beside(mention) : goods;
        goods = goods.isEmpty() && taxing ? rated(mention) : goods;
        if (!goods.isEmpty()) {
          found.add(new Charged(mention, goods));
        }
      }
    }
    return found;
  }

  /** Whether no noun goes on behind a rate, of which it would tell: "25 percent more". */
  private boolean isWhole(Mention rate) {
    int next = tree.at(rate.span().end() - 1) + 1;
    return next >= tree.size()
        || tree.token(next).tag().matches("[,.:]|CC|''|-RRB-|\\)|WDT|WRB|MD|TO")
        || Set.of(
                "from",
                "when",
                "if",
                "in",
                "at",
                "on",
                "until",
                "before",
                "after",
                "starting",
                "under",
                "as")
            .contains(tree.word(next))
        || tree.isTimed(next);
  }

  /** The goods in front of the verb that charges them the rate. */
  private List<Mention> goods(Mention rate) {
    int i = tree.at(rate.span().start()) - 1;
    while (i > 0 && LEADING.contains(tree.word(i))) {
      i--;
    }
    if (i < 1 || !tree.token(i).tag().startsWith("VB")) {
      return List.of();
    }
    String lemma = tree.lemma(i);
    boolean passive = CHARGED.contains(lemma) && tree.token(i).tag().equals("VBN") && isBe(i);
    if (!passive && !PAYING.contains(lemma)) {
      return List.of();
    }
    List<Mention> goods = new ArrayList<>();
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      Optional<Mention> here = tree.mention(k);
      if (here.filter(m -> isTaxable(m)).isPresent()) {
        if (!goods.contains(here.get())) {
          goods.add(0, here.get());
        }
      } else if (!tree.token(k).tag().matches("MD|RB|VB.?|CC|,|DT|JJ.?|NN.*|TO")
          || goods.isEmpty() && tree.token(k).tag().startsWith("NN") && !isWares(k)) {
        break;
      }
    }
    if (goods.isEmpty()) {
      String role = passive ? "obj" : "subj";
      new FrameReader(tree)
          .read(i).arguments(role).stream()
              .flatMap(head -> new Phrase(tree, head).mentions().stream())
              .filter(this::isTaxable)
              .forEach(goods::add);
    }
    boolean ware =
        goods.stream()
            .anyMatch(m -> MeasurePart.of(m) == MeasurePart.GOODS || Kinds.isOfWares(tree, m));
    return ware ? goods : taxing && !passive ? payer(i) : List.of();
  }

  /** "For allies such as Japan, the rate is 15 percent": those named in front. */
  private List<Mention> rated(Mention rate) {
    int be = tree.at(rate.span().start()) - 1;
    while (be > 0 && (LEADING.contains(tree.word(be)) || tree.token(be).tag().equals("RB"))) {
      be--;
    }
    int noun = be - 1;
    while (noun > 0 && tree.token(noun).tag().matches("MD|RB|VB.?")) {
      noun--;
    }
    if (noun < 2 || !tree.lemma(be).equals("be") || !tree.word(noun).equals("rate")) {
      return List.of();
    }
    int comma = tree.word(noun - 1).equals("the") ? noun - 2 : noun - 1;
    return tree.word(comma).equals(",") && Set.of("for", "on").contains(tree.word(0))
        ? tree.mention(comma - 1).filter(this::isBesidePayer).stream().toList()
        : List.of();
  }

  /** "Brazil now pays": the party right in front of a verb of paying. */
  private List<Mention> payer(int verb) {
    int i = verb - 1;
    while (i > 0 && tree.token(i).tag().matches("MD|RB")) {
      i--;
    }
    return i < 0
        ? List.of()
        : tree.mention(i).filter(m -> MeasurePart.of(m) == MeasurePart.PARTY).stream().toList();
  }

  private boolean isTaxable(Mention mention) {
    MeasurePart part = MeasurePart.of(mention);
    return part == MeasurePart.GOODS || part == MeasurePart.PARTY && Kinds.isOfWares(tree, mention);
  }

  private boolean isWares(int i) {
    return Kinds.WARES.contains(tree.lemma(i)) || Kinds.isNamed(tree, i, Named.Category.INDUSTRY);
  }

  private boolean isBe(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (tree.lemma(i).equals("be") || tree.word(i).equals("get")) {
        return true;
      }
    }
    return false;
  }

  private boolean isBesidePayer(Mention mention) {
    MeasurePart part = MeasurePart.of(mention);
    return part == MeasurePart.GOODS || taxing && part == MeasurePart.PARTY;
  }

  /** "Tea bags 10 percent": the goods right in front of a rate in a list of such. */
  private List<Mention> beside(Mention rate) {
    int before = tree.at(rate.span().start()) - 1;
    before -= before > 0 && tree.word(before).equals("at") ? 1 : 0;
    return before < 0
        ? List.of()
        : tree.mention(before).filter(this::isBesidePayer).stream().toList();
  }
}
