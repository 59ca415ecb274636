package org.parley.annotation;

import java.util.List;
import java.util.Set;
import org.parley.annotation.parse.Arc;

/**
 * Mends trees in which a finite verb modifies the noun before it, as if "collapsed" were a
 * participle in "Talks on steel collapsed yesterday".
 */
final class Mending {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> SAYING =
      Set.of("say", "announce", "report", "add", "confirm", "think", "believe", "know", "hope");

  /**
   * Mends a tree in place.
   *
   * @param tokens the words of the sentence
   * @param arcs the arc of each word
   */
  void mend(List<Token> tokens, Arc[] arcs) {
    for (int verb = 0; verb < arcs.length; verb++) {
      boolean modifier = arcs[verb].relation().equals("acl");
      if (modifier && FINITE.contains(tokens.get(verb).tag()) && !hasSubject(arcs, verb)) {
        int noun = top(tokens, arcs, verb);
        int above = arcs[noun].head();
        if (above == Arc.ROOT && noun < verb && tokens.get(noun).tag().startsWith("N")) {
          raise(arcs, noun, verb, new Arc(Arc.ROOT, "root"));
          return;
        }
        boolean said =
            above != Arc.ROOT
                && above < noun
                && arcs[noun].relation().equals("obj")
                && SAYING.contains(tokens.get(above).lemma());
        if (said) {
          raise(arcs, noun, verb, new Arc(above, "ccomp"));
        }
      }
    }
  }

  private static boolean hasSubject(Arc[] arcs, int verb) {
    for (Arc arc : arcs) {
      if (arc.head() == verb && arc.relation().startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** The head of the whole noun phrase that the verb hangs on. */
  private static int top(List<Token> tokens, Arc[] arcs, int verb) {
    int at = arcs[verb].head();
    while (Set.of("nmod", "conj", "compound", "flat", "appos").contains(arcs[at].relation())
        && tokens.get(arcs[at].head()).tag().startsWith("N")) {
      at = arcs[at].head();
    }
    return at;
  }

  /** Puts the verb in the place of the noun, which becomes its subject. */
  private static void raise(Arc[] arcs, int noun, int verb, Arc place) {
    arcs[verb] = place;
    arcs[noun] = new Arc(verb, "nsubj");
    for (int i = 0; i < arcs.length; i++) {
      boolean behind = arcs[i].head() == noun && i > verb;
      if (behind) {
        arcs[i] = new Arc(verb, arcs[i].relation());
      }
    }
  }
}
