package org.parley.annotation;

import java.util.List;
import org.parley.annotation.parse.Arc;

/** Mends trees that part the two of "between A and B", or those who do something together. */
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

  /**
   * "Sweden, Denmark and the Netherlands, home to large shops, opposed it": all of them did.
   *
   * @param last index of the word that may be the last of a list
   */
  static void mendSubject(List<Token> tokens, Arc[] arcs, int last) {
    int verb = arcs[last].head();
    int and = last - 1;
    while (and > 0 && tokens.get(and).tag().matches("DT|JJ|NNP")) {
      and--;
    }
    boolean subject =
        verb > last
            && arcs[last].relation().equals("nsubj")
            && tokens.get(last).tag().startsWith("NNP")
            && and > 0
            && tokens.get(and).text().equals("and");
    int before = subject ? and - 1 : -1;
    before = before > 0 && tokens.get(before).text().equals(",") ? before - 1 : before;
    if (before < 0 || !tokens.get(before).tag().startsWith("NNP")) {
      return;
    }
    int first = before;
    while (arcs[first].relation().matches("conj|flat") && arcs[first].head() < first) {
      first = arcs[first].head();
    }
    boolean list = first <= before && arcs[first].head() != last;
    for (int i = first; list && i <= before; i++) {
      list = tokens.get(i).tag().matches("NNP.?|DT|JJ|,|CC");
    }
    boolean loose = arcs[first].relation().matches("nsubj|parataxis|dep|nmod:unmarked");
    if (list && loose && tokens.get(first).tag().startsWith("NNP")) {
      arcs[first] = new Arc(verb, "nsubj");
      arcs[last] = new Arc(first, "conj");
      arcs[and] = new Arc(last, "cc");
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
