package org.parley.claim.measure;

import java.util.Set;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells where the phrase of a measure goes on behind a verb that tells what it covers: "duties that
 * would hit cheese", "an agreement that let in more beef".
 */
record CoveringVerbs(MeasureHead measure) {
  private static final int NEAR = 4;
  private static final Set<String> COVERING =
      Words.of(
          """
          cover hit affect target apply fall extend penalize penalise land strike favor favour
          benefit bar restrict limit govern regulate exclude
          """);
  private static final Set<String> AGREED =
      Words.of("cover limit restrict govern regulate cap curb open let admit cut lower set free");
  private static final Set<String> HELD =
      Words.of("hold limit keep cap cover apply restrict affect hit govern");
  private static final Set<String> LEGISLATED =
      Words.of(
          """
          limit restrict cut curb reduce punish penalize penalise sanction bar ban block exclude cap
          require cover hit tax retaliate subsidize subsidise protect target freeze strip deny
          """);
  private static final Set<String> ONTO = Set.of("on", "to", "upon", "against");

  /**
   * Index of the word behind which the phrase goes on, or -1 where no such verb comes next.
   *
   * @param from index of the word at which the phrase would end
   */
  int from(int from) {
    Tree tree = measure.tree();
    boolean bill = measure.kind().equals("bill");
    boolean quota = measure.type().equals("Quota");
    Set<String> verbs =
        measure.isAgreement() ? AGREED : bill ? LEGISLATED : quota ? HELD : COVERING;
    for (int i = from; i < Math.min(tree.size(), from + NEAR); i++) {
      String tag = tree.token(i).tag();
      if (tag.startsWith("VB") && verbs.contains(tree.lemma(i)) && isActive(i, from)) {
        boolean in = i + 1 < tree.size() && tree.word(i + 1).equals("in");
        return in ? i + 1 : i;
      }
      if (!measure.isAgreement()
          && tag.equals("VBN")
          && i + 1 < tree.size()
          && ONTO.contains(tree.word(i + 1))
          && MeasureMakers.LAYING.contains(tree.lemma(i))) {
        return i + 1;
      }
      boolean light =
          tag.matches("WDT|MD|RB|,")
              || Set.of("that", "be", "been", "is", "are", "was", "were").contains(tree.word(i))
              || tree.word(i).matches("have|has") && (bill || quota)
              || bill && tree.word(i).equals("to");
      if (!light) {
        return -1;
      }
    }
    return -1;
  }

  /** "That limited shipments", where the tag may be that of "was limited". */
  private boolean isActive(int verb, int from) {
    Tree tree = measure.tree();
    return !tree.token(verb).tag().equals("VBN")
        || measure.isAgreement() && verb > from && tree.word(verb - 1).matches("that|which")
        || verb > from && tree.word(verb - 1).equals("have");
  }
}
