package org.parley.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.parley.annotation.parse.Arc;
import org.parley.annotation.parse.Tree;

/**
 * Mends trees whose mistakes the words themselves show: a finite verb that modifies the noun before
 * it, as if "collapsed" were a participle in "Talks on steel collapsed yesterday", a relative
 * clause that hangs on a verb, a main verb behind an insertion.
 */
final class Mending {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> LINKING = Set.of("RB", "DT");
  static final Set<String> SAYING =
      Set.of("say", "announce", "report", "add", "confirm", "think", "believe", "know", "hope");

  private final SharedSubjects sharedSubjects = new SharedSubjects();
  private final RelativeClauses relatives = new RelativeClauses();

  private final List<Mend> ofWords =
      List.of(
          relatives::mend,
          StraySubjects::mend,
          StrayTimes::mend,
          Mending::mendAuxiliary,
          Mending::mendDenied,
          Mending::mendPerfect,
          sharedSubjects::mendInfinitive,
          sharedSubjects::mendConjunction,
          sharedSubjects::mendQuestion,
          StrayNouns::mend,
          Mending::mendJoined,
          Pairs::mend,
          Pairs::mendSubject,
          Accused::mend);

  private final List<Mend> ofSentences =
      List.of(
          (tokens, arcs, first) -> FrontedPlaces.mend(tokens, arcs),
          (tokens, arcs, first) -> FrontedClauses.mend(tokens, arcs),
          (tokens, arcs, first) -> mendInsertion(tokens, arcs),
          (tokens, arcs, first) -> mendModifier(tokens, arcs),
          (tokens, arcs, first) -> sharedSubjects.mend(tokens, arcs));

  /** Mends one kind of mistake at a word. */
  @FunctionalInterface
  private interface Mend {
    void mend(List<Token> tokens, Arc[] arcs, int word);
  }

  /**
   * Mends a tree in place.
   *
   * @param tokens the words of the sentence
   * @param arcs the arc of each word
   */
  void mend(List<Token> tokens, Arc[] arcs) {
    for (int word = 0; word < arcs.length; word++) {
      for (Mend mend : ofWords) {
        attempt(mend, tokens, arcs, word);
      }
    }
    ofSentences.forEach(mend -> attempt(mend, tokens, arcs, 0));
  }

  /** Mends, and takes it back where a word would come to depend on itself. */
  private static void attempt(Mend mend, List<Token> tokens, Arc[] arcs, int word) {
    Arc[] before = arcs.clone();
    mend.mend(tokens, arcs, word);
    if (!Arrays.equals(before, arcs) && Tree.circle(Arrays.asList(arcs)).isPresent()) {
      System.arraycopy(before, 0, arcs, 0, arcs.length);
    }
  }

  /** "Both groups have each urged": "have" goes with the verb. */
  private static void mendAuxiliary(List<Token> tokens, Arc[] arcs, int have) {
    boolean finite = tokens.get(have).lemma().equals("have") && isFinite(tokens, have);
    int verb = have + 1;
    while (finite && verb < arcs.length && LINKING.contains(tokens.get(verb).tag())) {
      verb++;
    }
    boolean auxiliary =
        finite
            && verb > have + 1
            && verb < arcs.length
            && tokens.get(verb).tag().startsWith("VB")
            && arcs[verb].equals(new Arc(have, "ccomp"))
            && !hasSubject(arcs, verb);
    if (auxiliary) {
      arcs[verb] = arcs[have];
      rehang(arcs, have, verb, 0);
      arcs[have] = new Arc(verb, "aux");
    }
  }

  /** "Denied that it had blinked": what hangs on the auxiliary goes with the verb, as a clause. */
  private static void mendDenied(List<Token> tokens, Arc[] arcs, int aux) {
    int verb = arcs[aux].head();
    boolean astray =
        verb != Arc.ROOT
            && aux < verb
            && arcs[aux].relation().startsWith("aux")
            && isFinite(tokens, aux)
            && first(arcs, aux, "nsubj") >= 0
            && !hasSubject(arcs, verb);
    if (!astray) {
      return;
    }
    int that = first(arcs, aux, "mark");
    rehang(arcs, aux, verb, 0);
    boolean clause =
        that >= 0
            && tokens.get(that).text().equals("that")
            && arcs[verb].relation().equals("advcl")
            && arcs[verb].head() == that - 1;
    arcs[verb] = clause ? new Arc(that - 1, "ccomp") : arcs[verb];
  }

  /** "Impose anti-dumping and anti-subsidy duties": the noun is what is imposed. */
  private static void mendJoined(List<Token> tokens, Arc[] arcs, int noun) {
    int adjective = arcs[noun].head();
    int verb = adjective == Arc.ROOT ? Arc.ROOT : arcs[adjective].head();
    boolean joined =
        verb != Arc.ROOT
            && verb < adjective
            && adjective < noun
            && arcs[noun].relation().equals("conj")
            && tokens.get(noun).tag().startsWith("NN")
            && tokens.get(adjective).tag().startsWith("JJ")
            && tokens.get(verb).tag().startsWith("VB")
            && arcs[adjective].relation().matches("xcomp|obj")
            && first(arcs, verb, "obj") < 0;
    if (joined) {
      arcs[noun] = new Arc(verb, "obj");
      arcs[adjective] = new Arc(noun, "amod");
    }
  }

  /** "Had (earlier) scrapped export taxes": nothing that is scrapped is had. */
  private static void mendPerfect(List<Token> tokens, Arc[] arcs, int have) {
    int verb = have + 1;
    while (verb < arcs.length && tokens.get(verb).tag().matches("RB.?|PRP")) {
      verb++;
    }
    boolean inside = verb < arcs.length && isFinite(tokens, have);
    if (!inside
        || !tokens.get(have).lemma().equals("have")
        || !tokens.get(verb).tag().equals("VBN")
        || !arcs[verb].relation().equals("amod")
        || !arcs[arcs[verb].head()].equals(new Arc(have, "obj"))) {
      return;
    }
    int object = arcs[verb].head();
    arcs[verb] = arcs[have];
    rehang(arcs, have, verb, 0);
    arcs[object] = new Arc(verb, "obj");
    arcs[have] = new Arc(verb, "aux");
  }

  /**
   * "Brazil, joined by others, has rejected it", "mills, for which it is dear, had asked for it":
   * the verb behind the second comma is the main one.
   */
  private static void mendInsertion(List<Token> tokens, Arc[] arcs) {
    for (int verb = 1; verb < arcs.length; verb++) {
      int inner = arcs[verb].head();
      boolean resumed =
          inner != Arc.ROOT
              && inner < verb
              && arcs[verb].relation().equals("conj")
              && tokens.get(opening(arcs, verb) - 1).text().equals(",")
              && (isFinite(tokens, verb) || isFinite(tokens, opening(arcs, verb)));
      if (!resumed || !tokens.get(inner).tag().startsWith("V")) {
        continue;
      }
      int noun = arcs[inner].head();
      if (noun == Arc.ROOT) {
        int subject = first(arcs, inner, "nsubj");
        boolean participle =
            tokens.get(inner).tag().equals("VBN")
                && first(arcs, inner, "aux") < 0
                && subject >= 0
                && tokens.get(inner - 1).text().equals(",");
        if (participle) {
          lift(arcs, verb, subject, inner);
          return;
        }
      } else if (arcs[noun].head() == Arc.ROOT
          && arcs[inner].relation().equals("acl:relcl")
          && tokens.get(noun).tag().startsWith("N")
          && !hasSubject(arcs, verb)) {
        arcs[verb] = new Arc(Arc.ROOT, "root");
        arcs[noun] = new Arc(verb, "nsubj");
        return;
      }
    }
  }

  /** Makes a verb the main one, and what interrupts its subject a modifier of that. */
  private static void lift(Arc[] arcs, int verb, int subject, int inner) {
    int partner = Math.max(first(arcs, inner, "obl:agent"), first(arcs, inner, "obl"));
    for (int i = 0; i < arcs.length; i++) {
      if (arcs[i].equals(new Arc(verb, "nsubj"))) {
        arcs[i] = new Arc(Math.max(partner, inner), partner < 0 ? "obl" : "conj");
      }
    }
    rehang(arcs, inner, verb, verb);
    for (int i = 0; i < subject; i++) {
      if (arcs[i].head() == inner) {
        arcs[i] = new Arc(verb, arcs[i].relation());
      }
    }
    arcs[verb] = new Arc(Arc.ROOT, "root");
    arcs[subject] = new Arc(verb, "nsubj");
    arcs[inner] = new Arc(subject, "acl");
  }

  /** Hangs on one word what hangs on another from an index on. */
  static void rehang(Arc[] arcs, int from, int to, int start) {
    for (int i = start; i < arcs.length; i++) {
      if (arcs[i].head() == from && i != to) {
        arcs[i] = new Arc(to, arcs[i].relation());
      }
    }
  }

  /** The auxiliary that opens a verb's group, or the verb. */
  private static int opening(Arc[] arcs, int verb) {
    int opening = first(arcs, verb, "aux");
    return opening > 0 && opening < verb ? opening : verb;
  }

  static int first(Arc[] arcs, int head, String relation) {
    for (int i = 0; i < arcs.length; i++) {
      if (arcs[i].equals(new Arc(head, relation))) {
        return i;
      }
    }
    return Arc.ROOT;
  }

  /** The word that governs the sentence, or the part of it in which a word stands. */
  static int root(Arc[] arcs, int word) {
    int at = word;
    while (arcs[at].head() != Arc.ROOT) {
      at = arcs[at].head();
    }
    return at;
  }

  static boolean isBelow(Arc[] arcs, int word, int other) {
    for (int at = word; at != Arc.ROOT; at = arcs[at].head()) {
      if (at == other) {
        return true;
      }
    }
    return false;
  }

  static boolean isFinite(List<Token> tokens, int word) {
    return FINITE.contains(tokens.get(word).tag());
  }

  private static void mendModifier(List<Token> tokens, Arc[] arcs) {
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

  static boolean hasSubject(Arc[] arcs, int verb) {
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
  static void raise(Arc[] arcs, int noun, int verb, Arc place) {
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
