package org.parley.annotation;

import java.util.List;
import org.parley.annotation.parse.Arc;

/**
 * Mends trees in which the place that opens a sentence is its subject: "In Tokyo, where shares
 * fell, the minister said".
 */
final class FrontedPlaces {
  private FrontedPlaces() {}

  /**
   * Mends a tree in place.
   *
   * @param tokens the words of the sentence
   * @param arcs the arc of each word
   */
  static void mend(List<Token> tokens, Arc[] arcs) {
    int place = arcs[0].head();
    boolean fronted =
        place > 0
            && tokens.get(0).tag().equals("IN")
            && arcs[0].relation().equals("case")
            && arcs[place].relation().equals("nsubj")
            && arcs[place].head() > place;
    int verb = fronted ? arcs[place].head() : Arc.ROOT;
    if (verb == Arc.ROOT || !Mending.isFinite(tokens, verb)) {
      return;
    }
    int subject = subject(tokens, arcs, place, verb);
    if (subject > place) {
      arcs[place] = new Arc(verb, "obl");
      arcs[subject] = new Arc(verb, "nsubj");
    }
  }

  /** The noun of the phrase that stands before the verb, behind the last clause of the place. */
  private static int subject(List<Token> tokens, Arc[] arcs, int place, int verb) {
    int end = verb;
    while (end > place) {
      int comma = comma(tokens, end - 1);
      int noun = top(arcs, comma + 1, end);
      if (comma <= place || noun < 0 || isClause(tokens, arcs, comma, end)) {
        return Arc.ROOT;
      }
      boolean aside = arcs[noun].relation().equals("appos") && arcs[noun].head() < comma;
      if (!aside) {
        return tokens.get(noun).tag().matches("NN.*|PRP") ? noun : Arc.ROOT;
      }
      end = comma;
    }
    return Arc.ROOT;
  }

  /** The last comma before a position that does not stand directly there. */
  private static int comma(List<Token> tokens, int before) {
    int i = tokens.get(before).text().equals(",") ? before - 1 : before;
    while (i > 0 && !tokens.get(i).text().equals(",")) {
      i--;
    }
    return i;
  }

  private static boolean isClause(List<Token> tokens, Arc[] arcs, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Mending.isFinite(tokens, i) && !arcs[i].relation().startsWith("aux")) {
        return true;
      }
    }
    return false;
  }

  /** The word of a stretch that hangs on one outside of it, the mark at its end left out. */
  private static int top(Arc[] arcs, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean outside = arcs[i].head() < from || arcs[i].head() >= to;
      if (outside && !arcs[i].relation().equals("punct")) {
        return i;
      }
    }
    return Arc.ROOT;
  }
}
