package org.parley.claim.measure;

import java.util.Locale;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.MeasurePart;
import org.parley.claim.Tree;

/** Tells words that name a measure of the text from those that only look like it. */
final class MeasureNames {
  private static final Set<String> PURPOSES = Set.of("retaliation", "reprisal", "retribution");

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
        && !isReplaced(tree, first)
        && !isOfSection(tree, first);
  }

  /** "Section 201 of the 1974 Trade Act": the act is part of the section's name. */
  private static boolean isOfSection(Tree tree, int first) {
    boolean bound = first > 0 && tree.token(first - 1).tag().matches("DT|PRP\\$");
    int of = bound ? first - 2 : first - 1;
    return of > 0
        && tree.word(of).equals("of")
        && tree.named(of - 1)
            .filter(named -> named.category() == Named.Category.MEASURE)
            .filter(named -> named.text().toLowerCase(Locale.ROOT).matches("(section|title|article|chapter) .*"))
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
