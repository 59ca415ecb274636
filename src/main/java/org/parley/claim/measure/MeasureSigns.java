package org.parley.claim.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.claim.Kinds;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Weighs the words on both sides of a measure that tell how far it has got. */
final class MeasureSigns {
  private static final int BEFORE = 9;
  private static final int BEHIND = 12;
  private static final int DECISIVE = 2;
  private static final Set<String> PART =
      Set.of(
          "DT", "PDT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "$", "POS", "PRP$",
          "HYPH", "RB", "RBR", "RBS", "VBN", "VBG", "CC", "TO", "PRP", "RP", ",");
  private static final Set<String> ENDS = Set.of(".", ":", "WDT", "WP", "WRB", "WP$");
  private static final Set<String> RELATIVES = Set.of("that", "which");
  private static final Set<String> LINKS = Set.of("of", "on", "for", "in", "at", "as", "from");
  private static final Set<String> LAYING =
      Words.of(
          """
          impose lay levy slap put introduce apply place collect take have adopt enact raise open
          bring make set hit keep accept reimpose
          """);

  /** What is asked or offered of a measure that is there. */
  private static final Set<String> ENDS_OF =
      Words.of(
          """
          end removal elimination lifting abolition repeal reduction cut phaseout phase-out easing
          relaxation rollback exemption relief scrapping withdrawal suspension
          """);

  private static final int WISH = 5;
  private static final Set<String> GONE = Set.of("rejected", "withdrawn", "postponed");
  private static final Set<String> WISHING =
      Words.of("want urge ask press call lobby petition beg exhort implore push pressure");
  private static final Set<String> WISHED = Set.of("demanded", "proposed", "threatened");
  private static final Set<String> DENIALS = Set.of("not", "n't", "n’t", "never", "no", "without");

  private final SignTable table;

  MeasureSigns(SignTable table) {
    this.table = table;
  }

  /** The status for which the words around a measure speak most, if they say enough. */
  Optional<String> status(MeasureHead measure) {
    Map<String, Integer> weights = new HashMap<>();
    before(measure, weights);
    behind(measure, weights);
    return weights.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(best -> best.getValue() >= DECISIVE)
        .map(Map.Entry::getKey);
  }

  private void before(MeasureHead measure, Map<String, Integer> weights) {
    Tree tree = measure.tree();
    boolean ended = false;
    for (int i = measure.first() - 1; i >= Math.max(0, measure.first() - BEFORE); i--) {
      ended = ended || ENDS_OF.contains(tree.lemma(i)) && tree.token(i).tag().startsWith("N");
      for (SignTable.Sign sign : table.endingAt(tree, i)) {
        int word = i - sign.length();
        if (word < 0 || !DENIALS.contains(tree.word(word)) && !isWishedGone(tree, word, sign)) {
          boolean there = ended && WISHED.contains(sign.status());
          weights.merge(there ? "inForce" : sign.status(), sign.weight(), Integer::sum);
        }
      }
      if (!isPart(tree, i)) {
        return;
      }
    }
  }

  /** "Urged Congress to reject the pact": it is not rejected. */
  private static boolean isWishedGone(Tree tree, int to, SignTable.Sign sign) {
    return GONE.contains(sign.status())
        && tree.word(to).equals("to")
        && IntStream.range(Math.max(0, to - WISH), to)
            .anyMatch(i -> WISHING.contains(tree.lemma(i)) && tree.isVerb(i));
  }

  private void behind(MeasureHead measure, Map<String, Integer> weights) {
    Tree tree = measure.tree();
    int end = Math.min(tree.size(), measure.last() + 1 + BEHIND);
    for (int i = measure.last() + 1; i < end; i++) {
      boolean other = Kinds.isNamed(tree, i, Named.Category.MEASURE);
      if (other || ENDS.contains(tree.token(i).tag()) && !RELATIVES.contains(tree.word(i))) {
        return;
      }
      for (SignTable.Sign sign : table.startingAt(tree, i)) {
        weights.merge(sign.status(), sign.weight(), Integer::sum);
      }
    }
  }

  private static boolean isPart(Tree tree, int i) {
    String tag = tree.token(i).tag();
    return PART.contains(tag) && !Kinds.isNamed(tree, i, Named.Category.MEASURE)
        || tree.mention(i).isPresent() && !Kinds.isNamed(tree, i, Named.Category.MEASURE)
        || LINKS.contains(tree.word(i))
        || tag.equals("VB") && LAYING.contains(tree.lemma(i));
  }
}
