package org.parley.annotation;

import java.util.List;
import java.util.Set;
import org.parley.annotation.parse.Arc;

/** Gives verbs back the subject that the parser joined to the clause before. */
final class StraySubjects {
  private static final Set<String> JOINING = Set.of("and", "but", "while", "yet");

  /**
   * Mends a verb in place.
   *
   * @param tokens the words of the sentence
   * @param arcs the arc of each word
   * @param verb index of the word that may be a verb
   */
  void mend(List<Token> tokens, Arc[] arcs, int verb) {
    mendJoined(tokens, arcs, verb);
    mendOpening(tokens, arcs, verb);
  }

  /** "He flew home on Tuesday and Japan refused": Japan did, and is no second Tuesday. */
  private static void mendJoined(List<Token> tokens, Arc[] arcs, int verb) {
    if (!Mending.isFinite(tokens, verb)
        || !arcs[verb].relation().equals("conj")
        || Mending.hasSubject(arcs, verb)) {
      return;
    }
    int noun = verb - 1;
    while (noun > 0 && !arcs[noun].relation().equals("conj")) {
      noun--;
    }
    boolean next = noun > 0 && tokens.get(noun).tag().startsWith("N") && noun > arcs[verb].head();
    for (int i = noun + 1; next && i < verb; i++) {
      next = Mending.isBelow(arcs, i, noun) || arcs[i].head() == verb;
    }
    int joint = next ? Mending.first(arcs, noun, "cc") : Arc.ROOT;
    boolean object = next && !arcs[arcs[noun].head()].relation().startsWith("nsubj");
    if (joint > 0
        && object
        && !Mending.isBelow(arcs, verb, noun)
        && JOINING.contains(tokens.get(joint).text())) {
      arcs[noun] = new Arc(verb, "nsubj");
      arcs[joint] = new Arc(verb, "cc");
    }
  }

  /** "Having walked out of the talks, Japan sent a note": the second verb is the main one. */
  private static void mendOpening(List<Token> tokens, Arc[] arcs, int verb) {
    int first = arcs[verb].head();
    boolean opening =
        first >= 0
            && first < verb
            && arcs[first].head() == Arc.ROOT
            && arcs[verb].relation().equals("conj")
            && Mending.isFinite(tokens, verb)
            && Mending.hasSubject(arcs, verb)
            && !Mending.hasSubject(arcs, first)
            && Mending.first(arcs, verb, "cc") < 0
            && tokens.get(Math.min(first, firstAuxiliary(arcs, first))).tag().equals("VBG");
    if (opening) {
      arcs[verb] = new Arc(Arc.ROOT, "root");
      arcs[first] = new Arc(verb, "advcl");
    }
  }

  private static int firstAuxiliary(Arc[] arcs, int verb) {
    int auxiliary = Mending.first(arcs, verb, "aux");
    return auxiliary >= 0 ? auxiliary : verb;
  }
}
