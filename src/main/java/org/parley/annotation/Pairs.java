package org.parley.annotation;

import java.util.List;
import org.parley.annotation.parse.Arc;

/** Mends trees that part the two of "between A and B". */
final class Pairs {
  private static final int REACH = 8;

  private Pairs() {}

  /** "The pact between Brussels and Beijing took effect": nothing that Beijing did. */
  static void mend(List<Token> tokens, Arc[] arcs, int between) {
    if (!tokens.get(between).text().equalsIgnoreCase("between")
        || !arcs[between].relation().equals("case")) {
      return;
    }
    int first = arcs[between].head();
    for (int and = first + 1; and < Math.min(arcs.length - 1, first + REACH); and++) {
      String tag = tokens.get(and).tag();
      if (tokens.get(and).text().equals("and")) {
        second(tokens, arcs, first, and);
        return;
      }
      if (tag.matches("VB[DPZ]|MD|W.*|[.:]")) {
        return;
      }
    }
  }

  private static void second(List<Token> tokens, Arc[] arcs, int first, int and) {
    int second = and + 1;
    while (second < arcs.length
        && tokens.get(second).tag().matches("DT|JJ.?|PRP\\$|NN.*|POS")
        && !arcs[second].relation().startsWith("nsubj")) {
      second++;
    }
    if (second < arcs.length
        && arcs[second].relation().startsWith("nsubj")
        && arcs[second].head() > second
        && tokens.get(second).tag().startsWith("NN")
        && !Mending.isBelow(arcs, first, second)) {
      arcs[second] = new Arc(first, "conj");
      arcs[and] = new Arc(second, "cc");
    }
  }
}
