package org.parley.claim.figure;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/**
 * Finds quantities inside the names of other things: exports in "farm exports", which are goods,
 * subsidies and quotas, which are measures.
 */
record Inside(Tree tree, Units units) {
  private static final int NEAR = 6;
  private static final int FAR = 12;
  private static final Set<String> SUPPORTED =
      Set.of("farm", "price", "agricultural", "income", "domestic", "internal", "state");
  private static final Set<String> FLOWS = Set.of("exports", "imports", "sales");
  private static final Set<String> LIMITS = Set.of("quota", "ceiling", "cap", "limit");

  /** The quantity that an amount measures. */
  Optional<Measured.Found> of(Amount amount) {
    int first = tree.at(amount.span().start());
    int end = tree.at(amount.span().end() - 1) + 1;
    return subsidy(first, end, amount).or(() -> limit(first, amount)).or(() -> flow(first, end));
  }

  /** "$3 billion in export subsidies", "outlays for subsidies would be cut by 36 percent". */
  private Optional<Measured.Found> subsidy(int first, int behind, Amount amount) {
    int end = behind;
    while (tree.isTimed(end) || tree.word(end).equals("since")) {
      end++;
    }
    if (Units.isMoney(amount) && Measured.LINKS.contains(tree.word(end))) {
      for (int i = end + 1; i < tree.size() && isPlain(i); i++) {
        if (tree.lemma(i).equals("subsidy") || isAid(i)) {
          return found("subsidies", Phrase.of(tree, amount), true);
        }
      }
    }
    boolean cut =
        first > 0
            && (amount.unit().equals("percent") && tree.word(first - 1).equals("by")
                || Units.isMoney(amount));
    for (int i = first - 1; cut && i >= Math.max(0, first - FAR); i--) {
      boolean other = isQuantity(i) && !isSupport(i);
      if (FLOWS.contains(tree.word(i)) || tree.isAmount(i) || other) {
        return Optional.empty();
      }
      if (tree.lemma(i).equals("subsidy") || isSupport(i)) {
        return found("subsidies", Phrase.of(tree, amount), false);
      }
    }
    return Optional.empty();
  }

  /** Whether a word may stand in a list of what a sum is of. */
  private boolean isPlain(int i) {
    return Measured.isPlain(tree, i) || tree.word(i).matches(",|and|or");
  }

  /** "Launch aid", "tax breaks", "soft loans". */
  private boolean isAid(int i) {
    String before = tree.word(i - 1);
    return switch (tree.lemma(i)) {
      case "aid", "support", "assistance" ->
          before.matches("launch|state|government|public|repayable|farm|federal|export|regional");
      case "break", "credit", "relief" -> before.equals("tax");
      case "loan" -> before.matches("soft|cheap|launch|subsidi[sz]ed|low-interest");
      default -> false;
    };
  }

  /** "Overall farm support", where it is no quantity but a measure. */
  private boolean isSupport(int i) {
    return tree.lemma(i).equals("support")
        && tree.token(i).tag().startsWith("N")
        && i > 0
        && SUPPORTED.contains(tree.word(i - 1));
  }

  private boolean isQuantity(int i) {
    return tree.named(i).filter(n -> n.category() == Named.Category.QUANTITY).isPresent();
  }

  /** "A quota of 5 million tons". */
  private Optional<Measured.Found> limit(int first, Amount amount) {
    boolean limit =
        first > 1
            && Set.of("of", "at").contains(tree.word(first - 1))
            && LIMITS.contains(tree.lemma(first - 2));
    boolean counts = !amount.unit().startsWith("percent") && !amount.unit().isEmpty();
    boolean moved = tree.word(first - 1).equals("by") && amount.unit().equals("percent");
    return (limit || isWidened(first)) && !Units.isMoney(amount) && (counts || moved)
        ? found("quota-volume", Phrase.of(tree, amount), true)
        : Optional.empty();
  }

  /** "The quota for dollar bananas would grow by 353,000 tons". */
  private boolean isWidened(int first) {
    boolean moved = first > 1 && Set.of("by", "to").contains(tree.word(first - 1));
    for (int i = first - 2; moved && i >= Math.max(0, first - FAR); i--) {
      if (LIMITS.contains(tree.lemma(i)) && tree.token(i).tag().startsWith("N")) {
        return true;
      }
      if (isOther(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word belongs to another amount than a percentage, or to what one measures. */
  private boolean isOther(int i) {
    boolean percent =
        tree.mention(i)
            .filter(m -> m instanceof Amount a && a.unit().equals("percent"))
            .isPresent();
    return tree.isAmount(i) && !percent || isQuantity(i) && !LIMITS.contains(tree.lemma(i + 1));
  }

  /** "Farm exports peaked at $26 billion". */
  private Optional<Measured.Found> flow(int first, int end) {
    for (int i = first - 1; i >= Math.max(0, first - FAR); i--) {
      if (isFlow(i)) {
        return flow(i);
      }
    }
    for (int i = end; i < Math.min(tree.size(), end + NEAR); i++) {
      if (isFlow(i)) {
        return flow(i);
      }
      if (tree.token(i).tag().matches("V.*|MD|,")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Measured.Found> flow(int i) {
    return found(tree.word(i), new Phrase(tree, i, tree.token(i).span()), false);
  }

  private boolean isFlow(int i) {
    return FLOWS.contains(tree.word(i))
        && tree.named(i)
            .filter(
                named ->
                    named.category() == Named.Category.INDUSTRY
                        || named.category() == Named.Category.MEASURE)
            .isPresent();
  }

  private Optional<Measured.Found> found(String name, Phrase around, boolean beside) {
    return units
        .iri(name)
        .map(iri -> new Measured.Found(around, Optional.of(iri), beside, "figure-inside"));
  }
}
