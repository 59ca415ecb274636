package org.parley.claim.measure;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.claim.MeasurePart;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells who imposes a measure from the clause right behind it: "tariffs President Reagan has
 * ordered", "the duties, 25 percent on steel, that Trump imposed in June".
 */
record MeasureMakers(MeasureHead measure) {
  private static final int NAME = 6;
  private static final int AUXILIARIES = 3;
  private static final Set<String> SIGNING =
      Words.of("sign reach announce strike negotiate conclude seal make forge have");
  static final Set<String> LAYING =
      Words.of(
          """
          announce apply charge collect enact impose introduce levy order place plan propose put
          reimpose set slap threaten unveil call keep maintain retain defend use float weigh
          """);

  /**
   * The party, body or person who lays the measure.
   *
   * @param from index of the word at which the measure's phrase ends
   */
  Optional<Phrase> of(int from) {
    Tree tree = measure.tree();
    int i = from;
    while (i < tree.size() && Set.of("that", "which", ",").contains(tree.word(i))) {
      i++;
    }
    if (i < tree.size()
        && Set.of("it", "he", "she", "they").contains(tree.word(i))
        && isLaid(i + 1)) {
      return Optional.of(new Phrase(tree, i, tree.token(i).span()));
    }
    i = from;
    while (i < tree.size()
        && tree.token(i).tag().matches("[:,]|WDT|IN|DT|JJ|NNP?")
        && i - from < NAME) {
      Optional<Mention> start = measure.starting(i);
      boolean name = start.map(MeasurePart::of).filter(MeasureMakers::acts).isPresent();
      if (name && isLaid(measure.behind(start.get()))) {
        return start.map(mention -> Phrase.of(tree, mention));
      }
      i = start.isPresent() ? Math.max(i + 1, measure.behind(start.get())) : i + 1;
    }
    return Optional.empty();
  }

  /**
   * The verb of laying in a clause that hangs on the measure: "proposed" in "the tariffs that he
   * has proposed on toys".
   */
  Optional<Integer> verb(int from) {
    Tree tree = measure.tree();
    for (int i = from; i < Math.min(tree.size(), from + NAME); i++) {
      String tag = tree.token(i).tag();
      if (tag.matches("VB[DPZN]") && tree.mention(i).isEmpty()) {
        boolean signed = measure.isAgreement() && SIGNING.contains(tree.lemma(i));
        if (signed || LAYING.contains(tree.lemma(i))) {
          return Optional.of(i).filter(verb -> verb > from);
        }
        if (!Set.of("have", "be").contains(tree.lemma(i))) {
          return Optional.empty();
        }
      } else if (tree.mention(i).isEmpty() && !tag.matches("WDT|IN|DT|JJ|NNPS?|PRP|MD|RB")
          || tag.equals("IN") && !tree.word(i).equals("that")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a name right behind the measure is whoever lays it. */
  boolean isMaker(Mention mention) {
    return acts(MeasurePart.of(mention)) && isLaid(measure.behind(mention));
  }

  private static boolean acts(MeasurePart part) {
    return part == MeasurePart.PARTY || part == MeasurePart.BODY || part == MeasurePart.PERSON;
  }

  private boolean isLaid(int behind) {
    Tree tree = measure.tree();
    for (int i = behind; i < Math.min(tree.size(), behind + AUXILIARIES); i++) {
      String tag = tree.token(i).tag();
      if (tag.startsWith("VB") && LAYING.contains(tree.lemma(i))) {
        return true;
      }
      if (!tag.matches("VB.|VB|MD|RB")) {
        return false;
      }
    }
    return false;
  }
}
