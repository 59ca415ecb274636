package org.parley.annotation;

import java.util.List;
import java.util.Set;
import org.parley.annotation.parse.Arc;

/** Gives verbs back the subject that the parser joined to the clause before. */
final class StraySubjects {
  private static final int FAR = 8;
  private static final Set<String> JOINING = Set.of("and", "but", "while", "yet");

  private StraySubjects() {}

  /**
   * Mends a verb in place.
   *
   * @param tokens the words of the sentence
   * @param arcs the arc of each word
   * @param verb index of the word that may be a verb
   */
  static void mend(List<Token> tokens, Arc[] arcs, int verb) {
    mendJoined(tokens, arcs, verb);
    mendAnother(tokens, arcs, verb);
    mendUpshot(tokens, arcs, verb);
    mendClause(tokens, arcs, verb);
  }

  /** "Any deal that hurt farmers, and Soisson called": a clause with "and" describes no noun. */
  private static void mendClause(List<Token> tokens, Arc[] arcs, int verb) {
    boolean inner =
        Mending.isFinite(tokens, verb)
            && (arcs[verb].relation().equals("acl:relcl") || isLoose(arcs, verb))
            && arcs[verb].head() < verb;
    int subject = inner ? Mending.first(arcs, verb, "nsubj") : Arc.ROOT;
    int and = subject > 0 ? Mending.first(arcs, subject, "cc") : Arc.ROOT;
    boolean apart =
        and > arcs[verb].head()
            && and < subject
            && tokens.get(and - 1).text().equals(",")
            && tokens.get(subject).tag().startsWith("NNP")
            && JOINING.contains(tokens.get(and).text());
    if (apart) {
      arcs[verb] = new Arc(Mending.root(arcs, verb), "conj");
      arcs[and] = new Arc(verb, "cc");
    }
  }

  /** "Only for Japan to reject the offer": Japan rejects it. */
  private static void mendUpshot(List<Token> tokens, Arc[] arcs, int verb) {
    int to = verb - 1;
    int only = to;
    while (only > 0 && verb - only < FAR && !tokens.get(only).text().equals("only")) {
      only--;
    }
    boolean upshot =
        to > 2
            && tokens.get(to).text().equals("to")
            && tokens.get(only).text().equals("only")
            && only + 2 < to
            && tokens.get(only + 1).text().equals("for")
            && arcs[to - 1].head() != verb
            && tokens.get(to - 1).tag().startsWith("N");
    if (upshot) {
      arcs[to - 1] = new Arc(verb, "nsubj");
      arcs[only + 1] = new Arc(verb, "mark");
    }
  }

  /** "He flew home on Tuesday and Japan refused": Japan did, and is no second Tuesday. */
  private static void mendJoined(List<Token> tokens, Arc[] arcs, int verb) {
    if (verb == 0
        || !Mending.isFinite(tokens, verb)
        || !arcs[verb].relation().equals("conj") && !isLoose(arcs, verb)
        || tokens.get(verb - 1).tag().equals("CC")
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
      arcs[verb] = isLoose(arcs, verb) ? new Arc(Mending.root(arcs, verb), "conj") : arcs[verb];
    }
  }

  /** "Urged it to go further, and Levin called": a clause that no word makes a part of another. */
  private static boolean isLoose(Arc[] arcs, int verb) {
    return arcs[verb].relation().equals("advcl") && Mending.first(arcs, verb, "mark") < 0;
  }

  /** "Another said Canada had tried": whoever speaks, in the main clause. */
  private static void mendAnother(List<Token> tokens, Arc[] arcs, int verb) {
    int main = arcs[verb].head();
    boolean speaks =
        verb > 0
            && main > verb
            && Mending.SAYING.contains(tokens.get(verb).lemma())
            && Mending.isFinite(tokens, verb)
            && tokens.get(verb - 1).tag().equals("DT")
            && arcs[verb - 1].head() == verb
            && arcs[verb].relation().matches("advcl|parataxis")
            && arcs[main].head() == Arc.ROOT;
    if (speaks) {
      arcs[verb - 1] = new Arc(verb, "nsubj");
      arcs[verb] = arcs[main];
      arcs[main] = new Arc(verb, "ccomp");
    }
  }
}
