package org.parley.claim.deadline;

import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.annotation.Timed;
import org.parley.claim.Kinds;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Tells what a sentence says will begin on a day, by itself or if nobody acts. */
final class Consequences {
  private static final int NEAR = 5;

  /** What is to begin on a day, unless someone acts. */
  private static final Set<String> STARTING =
      Words.of(
          """
          begin start kick kick_in impose rise double revert apply raise increase levy collect
          trade hit retaliate jump resume return triple snap face climb go_up escalate charge
          strike penalize penalise soar step_up
          """);

  private static final Set<String> KICKING = Set.of("kick", "kick_in", "begin", "start");
  private static final Set<String> LIGHT = Set.of("take", "go", "come", "enter", "snap", "fall");
  private static final Set<String> EFFECTS = Set.of("effect", "force", "hold", "place");

  private static final Set<String> VALID = Set.of("final", "effective", "permanent", "law");
  private static final Set<String> THREATENING = Set.of("threaten", "vow", "warn");
  private static final Set<String> FAILING =
      Set.of("unless", "otherwise", "failing", "barring", "absent");

  /** Nouns beside the measures for what can take effect. */
  private static final Set<String> RULES =
      Words.of(
          """
          rate levy list law rule deal pact agreement accord treaty order increase hike duty
          tariff quota surcharge ban measure sanction
          """);

  private static final Set<String> LENGTHS =
      Words.of("year week month quarter period season term day round");
  private static final Set<String> SLATED = Set.of("due", "set", "scheduled", "slated", "poised");

  private static final Set<String> NOT =
      Set.of("no", "not", "n't", "n’t", "fail", "fails", "failed");

  private final Tree tree;

  Consequences(Tree tree) {
    this.tree = tree;
  }

  /** Whether a measure is to begin, or anything is unless someone acts. */
  boolean begins(int verb, int time) {
    if (isStretch(verb, time) || isAside(verb)) {
      return false;
    }
    boolean valid = tree.smallLemma(verb).equals("become") && near(verb, VALID);
    boolean effect = valid || LIGHT.contains(tree.smallLemma(verb)) && near(verb, EFFECTS);
    boolean starts = effect || STARTING.contains(tree.smallLemma(verb));
    boolean measure = (effect || KICKING.contains(tree.smallLemma(verb))) && follows(verb);
    if (tree.smallLemma(verb).equals("threaten")) {
      return IntStream.range(verb + 1, time)
          .anyMatch(i -> Kinds.isNamed(tree, i, Named.Category.MEASURE));
    }
    boolean looming = starts && isPenal() && (isThreatened(verb) || isToBe(verb));
    return looming || starts && (stated() || measure) && !tree.token(verb).tag().equals("VBD");
  }

  /**
   * "The tariffs, which take effect on Saturday, may foreshadow more": what is only told of a
   * measure beside something else leaves nobody time.
   */
  boolean isAside(int verb) {
    boolean present = tree.token(verb).tag().matches("VB[PZ]");
    for (int i = verb - 1; present && i > 0 && verb - i < NEAR * 2; i--) {
      if (tree.word(i).matches("which|whose")) {
        return tree.word(i - 1).equals(",") && !stated();
      }
      if (tree.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "The year starting April 1", "to raise it over the next four years": how long something is. */
  private boolean isStretch(int verb, int time) {
    boolean period =
        verb > 0
            && tree.token(verb).tag().equals("VBG")
            && LENGTHS.contains(tree.smallLemma(verb - 1));
    String before = time > 0 ? tree.word(time - 1) : "";
    boolean length =
        tree.mention(time)
            .filter(m -> m instanceof Timed t && t.type() == Timed.Type.DURATION)
            .isPresent();
    return period
        || Set.of("over", "during", "for").contains(before)
        || length && !Set.of("in", "within").contains(before);
  }

  /** "Threatened to charge 25 percent from Aug. 1", "vowed to impose duties on May 4". */
  private boolean isThreatened(int verb) {
    int above = tree.token(verb).head();
    return above >= 0 && THREATENING.contains(tree.lemma(above));
  }

  /** "Were to kick in at midnight", "due to hit on Sunday", "would have snapped back". */
  private boolean isToBe(int verb) {
    for (int i = verb - 1; i > 0 && verb - i < NEAR; i--) {
      boolean to =
          tree.word(i).equals("to")
              && (Set.of("is", "are", "was", "were").contains(tree.word(i - 1))
                  || SLATED.contains(tree.word(i - 1)) && follows(verb));
      if (to || tree.word(i).equals("have") && tree.word(i - 1).equals("would")) {
        return true;
      }
      if (!Set.of("have", "be", "to").contains(tree.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** Whether the sentence speaks of tariffs and the like, or of "them". */
  private boolean isPenal() {
    return IntStream.range(0, tree.size())
        .anyMatch(
            i ->
                Kinds.isNamed(tree, i, Named.Category.MEASURE)
                    || i < 2 && Set.of("they", "it").contains(tree.word(i))
                    || tree.isAmount(i));
  }

  /** Whether a measure is named before a verb. */
  private boolean follows(int verb) {
    return IntStream.range(Math.max(0, verb - NEAR * 2), verb)
        .anyMatch(
            i ->
                Kinds.isNamed(tree, i, Named.Category.MEASURE)
                    || RULES.contains(tree.smallLemma(i)));
  }

  private boolean near(int verb, Set<String> words) {
    return IntStream.range(verb + 1, Math.min(tree.size(), verb + NEAR))
        .anyMatch(i -> words.contains(tree.word(i)));
  }

  /** Whether the sentence tells what follows if nobody acts. */
  boolean stated() {
    for (int i = 0; i + 1 < tree.size(); i++) {
      String word = tree.word(i);
      boolean face = word.equals("or") && tree.token(i + 1).tag().startsWith("VB");
      boolean not = word.equals("if") && near(i, NOT);
      if (FAILING.contains(word) || face || not) {
        return true;
      }
    }
    return false;
  }
}
