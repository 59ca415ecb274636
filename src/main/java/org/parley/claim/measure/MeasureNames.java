package org.parley.claim.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.MeasurePart;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Tells words that name a measure of the text from those that only look like it. */
final class MeasureNames {
  private static final Set<String> PURPOSES = Set.of("retaliation", "reprisal", "retribution");

  private static final String AGREEMENT =
      "https://w3id.org/parley/vocab/measure-kind/trade-agreement";
  private static final int OFFICE = 8;
  private static final Set<String> OFFICES =
      Words.of(
          """
          office talk negotiation committee meeting session embassy mission council commission
          school university hospital bank airline venture center centre delegation visit seminar
          """);

  private static final Set<String> BARTER =
      Words.of("countertrade counter-trade barter business takeover merger loan property");

  /** Verbs that are told of agreements of no one in particular. */
  private static final Set<String> ANY =
      Words.of(
          """
          violate break breach honor honour enforce negotiate police monitor respect
          violating negotiating enforcing
          """);

  private static final Set<String> CHANGES =
      Words.of("increase rise hike jump change pause reduction drop surge escalation raise");

  private MeasureNames() {}

  /**
   * Whether a name is a measure's; what comes in "duty free" meets none, what is done "in
   * retaliation" is another one, and a "$2 billion bill" is to be paid.
   */
  static boolean isOne(Tree tree, Named named) {
    int next = tree.at(named.span().end() - 1) + 1;
    int first = tree.at(named.span().start());
    boolean free = next < tree.size() && tree.word(next).equals("free");
    boolean purpose =
        first > 0 && tree.word(first - 1).equals("in") && PURPOSES.contains(tree.lemma(first));
    boolean cost =
        first > 0
            && tree.lemma(first).equals("bill")
            && tree.mention(first - 1)
                .filter(m -> MeasurePart.of(m) == MeasurePart.MONEY)
                .isPresent();
    return named.category() == Named.Category.MEASURE
        && !tree.token(first).tag().matches("VB[ZPD]")
        && !free
        && !purpose
        && !cost
        && !isCheap(tree, first, next)
        && !new OtherSenses(tree, first, next).isOne()
        && !isOfOffice(tree, named, next)
        && !isAnyDeal(tree, named, next)
        && !isReplaced(tree, first)
        && !isOfSection(tree, first);
  }

  /** "An increase in tariffs": the tariffs, where no sum in front makes a figure of them. */
  static Optional<Named> changed(Tree tree, Named named) {
    int last = tree.at(named.span().end() - 1);
    int first = tree.at(named.span().start());
    boolean changed =
        named.category() == Named.Category.QUANTITY
            && last == first + 1
            && first > 0
            && tree.word(first).equals("in")
            && tree.word(last).matches("tariffs|duties")
            && CHANGES.contains(tree.lemma(first - 1));
    return changed
        ? Optional.of(
            new Named(
                tree.token(last).span(),
                tree.token(last).text(),
                Named.Category.MEASURE,
                List.of(DeedSort.TARIFF.iri())))
        : Optional.empty();
  }

  /** "Bargain prices", "bargains". */
  private static boolean isCheap(Tree tree, int first, int next) {
    boolean noun = next < tree.size() && tree.token(next).tag().startsWith("N");
    return tree.word(first).equals("bargains") || tree.word(first).equals("bargain") && noun;
  }

  /** "An agreement on setting up an office", "an accord to hold talks": no terms of trade. */
  private static boolean isOfOffice(Tree tree, Named named, int next) {
    boolean deal = named.candidates().contains(AGREEMENT);
    if (!deal
        || next + 1 >= tree.size()
        || !Set.of("on", "to", "for", "about").contains(tree.word(next))
        || !tree.token(next + 1).tag().matches("VBG?")) {
      return false;
    }
    for (int i = next + 2; i < Math.min(tree.size(), next + OFFICE); i++) {
      if (tree.mention(i).filter(m -> MeasurePart.of(m) == MeasurePart.GOODS).isPresent()) {
        return false;
      }
      if (OFFICES.contains(tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Countries that violate trade agreements", "barter deals": whichever they are. */
  private static boolean isAnyDeal(Tree tree, Named named, int next) {
    int first = tree.at(named.span().start());
    if (!named.candidates().contains(AGREEMENT) || !tree.token(next - 1).tag().equals("NNS")) {
      return false;
    }
    int before = first - 1;
    while (before >= 0 && tree.mention(before).isEmpty() && isQuality(tree, before)) {
      before--;
    }
    boolean barter = first > 0 && BARTER.contains(tree.word(first - 1));
    boolean followed =
        next < tree.size() && Set.of("with", "between", "on").contains(tree.word(next));
    return barter || !followed && before >= 0 && ANY.contains(tree.lemma(before));
  }

  private static boolean isQuality(Tree tree, int i) {
    return tree.token(i).tag().matches("JJ|NN") && !tree.token(i).tag().equals("JJR");
  }

  /** "Section 201 of the 1974 Trade Act": the act is part of the section's name. */
  private static boolean isOfSection(Tree tree, int first) {
    boolean bound = first > 0 && tree.token(first - 1).tag().matches("DT|PRP\\$");
    int of = bound ? first - 2 : first - 1;
    return of > 0
        && tree.word(of).equals("of")
        && tree.named(of - 1)
            .filter(named -> named.category() == Named.Category.MEASURE)
            .map(named -> named.text().toLowerCase(Locale.ROOT))
            .filter(name -> name.matches("(section|title|article|chapter) .*"))
            .isPresent();
  }

  /** "An export tax in place of U.S. duties": the duties are not there. */
  private static boolean isReplaced(Tree tree, int first) {
    int of = first - 1;
    while (of > 0 && tree.token(of).tag().matches("JJ.?|NN.*|CD|DT|HYPH|POS")) {
      of--;
    }
    return of > 0
        && tree.word(of).equals("of")
        && Set.of("place", "lieu", "instead").contains(tree.word(of - 1));
  }
}
