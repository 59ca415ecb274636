package org.parley.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the few words that stand between two commas behind a verb and in front of its object, or
 * behind an auxiliary: "called off, at least for now, his threat", "has, for now, rejected it".
 */
final class Interjections {
  private static final int LONGEST = 8;
  private static final Set<String> ADVERBIAL = Set.of("IN", "RB", "TO", "RBR", "RBS", "JJ");
  private static final Set<String> OBJECT =
      Set.of("DT", "PRP$", "PRP", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "TO");
  private static final Set<String> PARTICLES =
      Set.of("off", "down", "up", "out", "aside", "back", "away", "on", "for", "to");

  /** The interjections of a sentence. */
  List<Aside> of(List<Token> tokens) {
    List<Aside> found = new ArrayList<>();
    int open = Retagging.comma(tokens, 2);
    while (open > 0) {
      int close = Retagging.comma(tokens, open + 1);
      if (close > open + 1 && isInterjection(tokens, open, close)) {
        int verb = verb(tokens, open - 1);
        int main = main(tokens, open - 1, close + 1);
        if (main > 0 || verb > 0 && OBJECT.contains(tokens.get(close + 1).tag())) {
          found.add(new Aside(open, close + 1, Math.max(verb, main), "obl"));
          close = Retagging.comma(tokens, close + 1);
        }
      }
      open = close;
    }
    return found;
  }

  /** The verb behind an interjection that stands behind its auxiliary, or -1. */
  private static int main(List<Token> tokens, int auxiliary, int next) {
    boolean begun =
        tokens.get(auxiliary).tag().equals("MD")
            || Set.of("has", "have", "had", "is", "are", "was", "were")
                .contains(tokens.get(auxiliary).text());
    int main = tokens.get(next).tag().startsWith("RB") ? next + 1 : next;
    return begun && main < tokens.size() && tokens.get(main).tag().matches("VB[NDG]?") ? main : -1;
  }

  /** The verb that ends at a word, with its particle, or -1. */
  private static int verb(List<Token> tokens, int last) {
    int at = PARTICLES.contains(tokens.get(last).text()) ? last - 1 : last;
    return at > 0 && tokens.get(at).tag().matches("VB[DZPNG]?") ? at : -1;
  }

  private static boolean isInterjection(List<Token> tokens, int open, int close) {
    return close - open <= LONGEST
        && close + 1 < tokens.size()
        && ADVERBIAL.contains(tokens.get(open + 1).tag())
        && IntStream.range(open + 1, close)
            .noneMatch(i -> tokens.get(i).tag().matches("V.*|MD|W.*|CC|``|''"));
  }
}
