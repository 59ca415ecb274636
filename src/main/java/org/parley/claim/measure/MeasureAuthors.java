package org.parley.claim.measure;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.claim.MeasurePart;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells whose a measure is from the plan, bill or move that would bring it: "moves in the United
 * States to limit imports", "a bill before the U.S. Congress that would impose quotas". Whoever
 * complains of the plan is somebody else.
 */
record MeasureAuthors(Tree tree) {
  private static final int BEHIND = 10;
  private static final int BEFORE = 5;
  private static final Set<String> PLANS =
      Words.of(
          """
          move bill plan proposal legislation law step decision threat effort bid draft attempt
          amendment scheme push campaign drive intention initiative order vote ruling
          """);
  private static final Set<String> OF = Set.of("in", "by", "from", "before", "of", "inside");
  private static final Set<String> LINKS =
      Words.of("that which to would could will might may aimed at designed intended seeking");

  /**
   * The party, body or person whose plan it is.
   *
   * @param verb index of the verb that brings the measure
   */
  Optional<Phrase> of(int verb) {
    Optional<Mention> behind = Optional.empty();
    boolean linked = false;
    for (int i = verb - 1; i >= Math.max(0, verb - BEHIND); i--) {
      String tag = tree.token(i).tag();
      if (PLANS.contains(tree.lemma(i)) && tag.startsWith("N")) {
        return !linked
            ? Optional.empty()
            : (behind.isPresent() ? behind : owner(i)).map(owner -> Phrase.of(tree, owner));
      }
      Optional<Mention> part = tree.mention(i).filter(MeasureAuthors::acts);
      if (part.isPresent()) {
        int start = tree.at(part.get().span().start());
        if (start > 0 && isOf(start)) {
          behind = part;
        }
        i = Math.min(i, start);
        continue;
      }
      boolean link = LINKS.contains(tree.word(i));
      linked = linked || link;
      if (!link && !tag.matches("DT|IN|RB|JJ.?|NN.*|PRP\\$|POS")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isOf(int start) {
    int at = tree.token(start - 1).tag().matches("DT|PRP\\$") ? start - 2 : start - 1;
    return at >= 0 && OF.contains(tree.word(at));
  }

  /** "Japan's latest plan", "a U.S. move". */
  private Optional<Mention> owner(int plan) {
    for (int i = plan - 1; i >= Math.max(0, plan - BEFORE); i--) {
      Optional<Mention> part = tree.mention(i).filter(MeasureAuthors::acts);
      if (part.isPresent() || !tree.token(i).tag().matches("JJ.?|NN.*|POS|VBN|HYPH")) {
        return part;
      }
    }
    return Optional.empty();
  }

  private static boolean acts(Mention mention) {
    MeasurePart part = MeasurePart.of(mention);
    return part == MeasurePart.PARTY || part == MeasurePart.BODY || part == MeasurePart.PERSON;
  }
}
