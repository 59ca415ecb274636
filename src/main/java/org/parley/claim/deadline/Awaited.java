package org.parley.claim.deadline;

import java.util.Optional;
import java.util.Set;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells whether a time limits what is awaited, aimed at or to be ready: "a ruling is expected by
 * June", "the goal of finishing by Dec. 31", "a text must be ready by the middle of November".
 */
final class Awaited {
  private static final int REACH = 12;
  private static final int GROUP = 6;
  private static final Set<String> EXPECTING =
      Set.of("expect", "await", "promise", "anticipate", "foresee", "envisage");
  private static final Set<String> PAPERS =
      Words.of(
          """
          report ruling verdict decision answer reply list text draft judgment judgement finding
          response determination announcement result outcome recommendation deal accord agreement
          pact treaty opinion package offer concession compromise proposal vote settlement
          commitment assurance promise pledge signature lifting removal withdrawal repeal end
          """);
  private static final Set<String> RULINGS =
      Words.of("ruling verdict decision determination finding judgment judgement");
  private static final Set<String> ASKING =
      Words.of(
          """
          ask beg call press push plead appeal demand want seek request insist require clamor
          clamour
          """);
  private static final Set<String> WISHING = Set.of("want", "need", "wish", "demand");
  private static final Set<String> GOALS =
      Words.of("goal target aim objective hope ambition aspiration promise pledge view");
  private static final Set<String> READY =
      Words.of("ready complete final done over finished concluded settled signed");
  private static final Set<String> MUSTS = Set.of("must", "needs", "need");

  private final Tree tree;

  Awaited(Tree tree) {
    this.tree = tree;
  }

  /**
   * The word that says so.
   *
   * @param time index of the first word of the time
   */
  Optional<Integer> word(int time) {
    for (int i = time - 1; i > 0 && time - i < REACH; i--) {
      if (Set.of(";", ":").contains(tree.word(i))) {
        return Optional.empty();
      }
      if (isExpected(i) || isGoal(i) || isReady(i) || isAsked(i, time) || isWished(i)) {
        return Optional.of(i);
      }
      if (tree.token(i).tag().matches("VB[DPZ]")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "A final determination is expected in December": when judges and offices must say. */
  Optional<Integer> ruling(int time) {
    for (int i = time - 1; i > 0 && time - i < 4; i--) {
      if (isExpected(i) && isOf(RULINGS, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean isOf(Set<String> nouns, int verb) {
    for (int at = verb - 1; at >= 0 && verb - at < REACH; at--) {
      if (nouns.contains(tree.smallLemma(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isExpected(int i) {
    boolean passive =
        tree.token(i).tag().equals("VBN")
            && EXPECTING.contains(tree.smallLemma(i))
            && !tree.word(i + 1).equals("to");
    return passive && isOf(PAPERS, i);
  }

  /** "Had begged for an answer", "insisted on a deal": asked for, whenever that was. */
  private boolean isAsked(int i, int time) {
    if (!tree.token(i).tag().startsWith("V") || !ASKING.contains(tree.smallLemma(i))) {
      return false;
    }
    for (int at = i + 1; at < time; at++) {
      if (PAPERS.contains(tree.smallLemma(at)) && tree.token(at).tag().startsWith("N")) {
        return true;
      }
      if (tree.token(at).tag().matches("V.*|TO|MD")) {
        return false;
      }
    }
    return false;
  }

  /** "Is pushing to have the pact signed", "wants the quotas abolished". */
  private boolean isWished(int i) {
    if (!tree.token(i).tag().matches("VBN|VBD") || !new Duties(tree).closes(i)) {
      return false;
    }
    for (int at = i - 1; at > 0 && i - at < REACH; at--) {
      boolean have =
          Set.of("have", "get", "see").contains(tree.word(at)) && tree.word(at - 1).equals("to");
      boolean wants = WISHING.contains(tree.smallLemma(at));
      if (have || wants) {
        return tree.token(at).tag().startsWith("V");
      }
      if (tree.token(at).tag().matches("V.*|MD|W.*|,")) {
        return false;
      }
    }
    return false;
  }

  private boolean isGoal(int i) {
    return tree.token(i).tag().startsWith("NN")
        && GOALS.contains(tree.smallLemma(i))
        && Set.of("of", "to", "for").contains(tree.word(i + 1));
  }

  /** "Would have to be ready", "must be in place". */
  private boolean isReady(int i) {
    boolean place = tree.word(i).equals("place") && tree.word(i - 1).equals("in");
    if (!place && !READY.contains(tree.word(i))) {
      return false;
    }
    boolean be = false;
    for (int at = i - 1; at >= 0 && i - at < GROUP; at--) {
      be = be || tree.word(at).equals("be");
      boolean have = tree.smallLemma(at).equals("have") && tree.word(at + 1).equals("to");
      if (be && (have || MUSTS.contains(tree.word(at)))) {
        return true;
      }
    }
    return false;
  }
}
