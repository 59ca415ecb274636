package org.parley.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds "is to meet", which says the same as "will meet" and confuses parsers. */
final class Prospects {
  private static final int CLAUSE = 8;
  private static final Set<String> BE = Set.of("is", "are", "was", "were");
  private static final Set<String> AIMS =
      Set.of(
          "aim",
          "goal",
          "purpose",
          "idea",
          "plan",
          "intention",
          "intent",
          "objective",
          "strategy",
          "task",
          "job",
          "way",
          "point",
          "answer",
          "challenge",
          "problem",
          "step",
          "hope",
          "alternative",
          "option",
          "priority",
          "policy",
          "role",
          "mission",
          "solution",
          "key",
          "effect",
          "choice",
          "approach",
          "tactic",
          "remedy",
          "duty",
          "function",
          "wish",
          "desire",
          "ambition",
          "temptation",
          "trick",
          "proposal",
          "move",
          "response",
          "motive",
          "mandate",
          "what",
          "all",
          "this",
          "that",
          "it",
          "target",
          "course",
          "reason");

  /**
   * The places of "to" behind such a form of "be".
   *
   * @param tokens of a sentence
   */
  List<Integer> of(List<Token> tokens) {
    List<Integer> found = new ArrayList<>();
    for (int i = 2; i + 1 < tokens.size(); i++) {
      boolean form =
          word(tokens, i).equals("to")
              && tokens.get(i + 1).tag().equals("VB")
              && BE.contains(word(tokens, i - 1))
              && !tokens.get(i - 2).text().equals(",");
      if (form && !aims(tokens, i - 1)) {
        found.add(i);
      }
    }
    return found;
  }

  /** Whether the words in front name an aim: "the aim of the talks is to end the dispute". */
  private static boolean aims(List<Token> tokens, int be) {
    for (int i = be - 1; i >= Math.max(0, be - CLAUSE); i--) {
      String lemma = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
      if (AIMS.contains(lemma)) {
        return true;
      }
      if (tokens.get(i).text().equals(",")) {
        return false;
      }
    }
    return false;
  }

  private static String word(List<Token> tokens, int i) {
    return tokens.get(i).text().toLowerCase(Locale.ROOT);
  }
}
