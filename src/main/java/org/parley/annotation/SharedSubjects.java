package org.parley.annotation;

import java.util.List;
import java.util.Set;
import org.parley.annotation.parse.Arc;

/**
 * Hangs a verb that has no subject of its own on the one whose subject it shares, where its tense
 * or its meaning shows that the parser took a nearer one.
 */
final class SharedSubjects {
  private static final Set<String> PARTICIPLES = Set.of("VBG", "VBN");
  private static final Set<String> COMPLEMENTS =
      Set.of("xcomp", "ccomp", "conj", "advcl", "dep", "parataxis");
  private static final Set<String> PERSONAL = Set.of("VBD", "VBZ");
  private static final Set<String> JOINED = Set.of("conj", "acl", "acl:relcl");

  /** Verbs of speech that go on, behind a comma, with what the subject of the clause does. */
  private static final Set<String> ADDING =
      Set.of(
          """
          say add argue warn insist claim complain note contend assert stress declare tell
          accuse call cite vow threaten demand urge promise pledge predict maintain
          describe denounce blame charge protest explain suggest emphasize emphasise plead
          appeal ask beg press reject dismiss refuse allege
          """
              .trim()
              .split("\\s+"));

  private static final Set<String> CONJUNCTIONS =
      Set.of("after", "before", "until", "since", "as", "because");

  private static final Set<String> PAPERS =
      Set.of("letter", "statement", "report", "message", "note", "memo", "telegram", "resolution");

  /** Verbs of will, behind which an infinitive tells what is willed. */
  private static final Set<String> WILLING =
      Set.of(
          """
          agree consent promise pledge vow offer threaten decide refuse decline plan
          propose vote undertake move fail seek ask urge order tell want begin start
          intend resolve meet act call press
          """
              .trim()
              .split("\\s+"));

  /** Nouns that say how or when something is agreed, and not what for. */
  private static final Set<String> MANNERS =
      Set.of(
          """
          principle response return turn private public writing advance exchange concert
          unison today yesterday tonight week month year day night morning evening weekend
          summit meeting
          """
              .trim()
              .split("\\s+"));

  /**
   * "Agreed in principle to end", "agreed with Japan last month to end": the verb is what the
   * infinitive goes with, and not the noun before it.
   */
  void mendInfinitive(List<Token> tokens, Arc[] arcs, int verb) {
    int noun = arcs[verb].head();
    boolean astray =
        noun != Arc.ROOT
            && noun < verb
            && arcs[verb].relation().equals("acl")
            && tokens.get(verb).tag().equals("VB")
            && (MANNERS.contains(tokens.get(noun).text())
                || tokens.get(noun).tag().startsWith("NNP"))
            && Mending.first(arcs, verb, "mark") > noun;
    int above = astray ? arcs[noun].head() : Arc.ROOT;
    while (above != Arc.ROOT && tokens.get(above).tag().startsWith("N")) {
      above = arcs[above].head();
    }
    if (above != Arc.ROOT && above < noun && WILLING.contains(tokens.get(above).lemma())) {
      arcs[verb] = new Arc(above, "xcomp");
    }
  }

  /** "Weighing whether to act", "examining whether mills dump": what is asked is the object. */
  void mendQuestion(List<Token> tokens, Arc[] arcs, int verb) {
    int above = arcs[verb].head();
    boolean below =
        above != Arc.ROOT
            && tokens.get(above).text().equals("whether")
            && tokens.get(verb).tag().startsWith("VB")
            && arcs[above].head() != Arc.ROOT;
    if (below) {
      boolean bare = Mending.first(arcs, verb, "mark") > 0;
      arcs[verb] = new Arc(arcs[above].head(), bare ? "xcomp" : "ccomp");
      arcs[above] = new Arc(verb, "mark");
    } else if (arcs[verb].relation().equals("advcl")) {
      int mark = Mending.first(arcs, verb, "mark");
      boolean asked = mark > above && tokens.get(mark).text().equals("whether");
      arcs[verb] = asked ? new Arc(above, "ccomp") : arcs[verb];
    }
  }

  /**
   * "After officials refused": a conjunction taken for a preposition, its subject for an object.
   */
  void mendConjunction(List<Token> tokens, Arc[] arcs, int word) {
    int first = arcs[word].head();
    boolean conjunction =
        arcs[word].relation().equals("case") && CONJUNCTIONS.contains(tokens.get(word).text());
    int noun = conjunction ? last(arcs, first) : first;
    boolean before = conjunction && noun > word && noun + 1 < arcs.length;
    int verb = before && tokens.get(noun + 1).tag().startsWith("RB") ? noun + 2 : noun + 1;
    boolean clause =
        before
            && verb < arcs.length
            && PERSONAL.contains(tokens.get(verb).tag())
            && !Mending.hasSubject(arcs, verb)
            && arcs[verb].head() != Arc.ROOT
            && arcs[first].head() != Arc.ROOT
            && (arcs[verb].head() == arcs[first].head()
                || arcs[verb].head() == arcs[arcs[first].head()].head());
    if (clause) {
      arcs[verb] = new Arc(arcs[verb].head(), "advcl");
      arcs[noun] = new Arc(verb, "nsubj");
      arcs[word] = new Arc(verb, "mark");
    }
  }

  /**
   * Mends a tree in place.
   *
   * @param tokens the words of the sentence
   * @param arcs the arc of each word
   */
  void mend(List<Token> tokens, Arc[] arcs) {
    for (int verb = 1; verb < arcs.length; verb++) {
      if (arcs[verb].head() != Arc.ROOT
          && arcs[verb].head() < verb
          && tokens.get(verb).tag().startsWith("VB")
          && !Mending.hasSubject(arcs, verb)) {
        mendBare(tokens, arcs, verb);
        mendTense(tokens, arcs, verb);
        mendSaying(tokens, arcs, verb);
      }
    }
  }

  /** "An official travelling with the minister denied it": the official denied it. */
  private static void mendBare(List<Token> tokens, Arc[] arcs, int verb) {
    int inner = arcs[verb].head();
    boolean stray =
        Mending.isFinite(tokens, verb)
            && COMPLEMENTS.contains(arcs[verb].relation())
            && arcs[inner].relation().equals("acl")
            && PARTICIPLES.contains(tokens.get(inner).tag())
            && Mending.first(arcs, verb, "mark") < 0;
    if (!stray) {
      inner = pausing(tokens, arcs, verb);
      stray = inner != Arc.ROOT;
    }
    int noun = stray ? arcs[inner].head() : Arc.ROOT;
    if (noun != Arc.ROOT && arcs[noun].head() == Arc.ROOT && isNoun(tokens, noun)) {
      Mending.rehang(arcs, inner, verb, verb);
      Mending.raise(arcs, noun, verb, new Arc(Arc.ROOT, "root"));
    }
  }

  /**
   * "He said Brussels would oppose a deal and called for talks", "hailed it as a victory and called
   * for more": who said or hailed it called for them.
   */
  private static void mendTense(List<Token> tokens, Arc[] arcs, int verb) {
    boolean joined =
        PERSONAL.contains(tokens.get(verb).tag())
            && JOINED.contains(arcs[verb].relation())
            && Mending.first(arcs, verb, "cc") >= 0;
    boolean future =
        joined
            && arcs[verb].relation().equals("conj")
            && isNoun(tokens, arcs[verb].head())
            && Mending.first(arcs, verb, "cc") == verb - 1;
    for (int above = joined ? arcs[verb].head() : Arc.ROOT;
        above != Arc.ROOT && above < verb;
        above = arcs[above].head()) {
      if (tokens.get(above).tag().equals(tokens.get(verb).tag())) {
        arcs[verb] = future ? new Arc(above, "conj") : arcs[verb];
        return;
      }
      future |= tokens.get(above).tag().equals("VB") && Mending.first(arcs, above, "aux") >= 0;
    }
  }

  /**
   * "He rejected the demand that they buy more, calling it unfair", "Chirac called it a joke,
   * adding that he would not sign": who does the one does the other.
   */
  private static void mendSaying(List<Token> tokens, Arc[] arcs, int verb) {
    boolean saying =
        tokens.get(verb).tag().equals("VBG")
            && tokens.get(verb - 1).text().equals(",")
            && ADDING.contains(tokens.get(verb).lemma());
    int inner = arcs[verb].head();
    int above = Arc.ROOT;
    if (saying && arcs[verb].relation().equals("acl")) {
      above = PAPERS.contains(tokens.get(inner).lemma()) ? Arc.ROOT : inner;
    } else if (saying) {
      int that = Math.max(Mending.first(arcs, inner, "mark"), relative(tokens, arcs, inner));
      above = that > 0 && isNoun(tokens, that - 1) ? that - 1 : Arc.ROOT;
    }
    while (above != Arc.ROOT && !tokens.get(above).tag().startsWith("VB")) {
      above = arcs[above].head();
    }
    if (above != Arc.ROOT && above < verb) {
      arcs[verb] = new Arc(above, "advcl");
    }
  }

  /**
   * The participle that interrupts a subject and below which its verb hangs, or -1: "Growers,
   * saying they would be hit, pleaded for time".
   */
  private static int pausing(List<Token> tokens, Arc[] arcs, int verb) {
    int told = arcs[verb].head();
    int saying = told == Arc.ROOT ? Arc.ROOT : arcs[told].head();
    boolean paused =
        saying != Arc.ROOT
            && arcs[verb].relation().equals("conj")
            && Mending.isFinite(tokens, verb)
            && tokens.get(verb - 1).text().equals(",")
            && arcs[told].relation().equals("ccomp")
            && arcs[saying].relation().equals("acl")
            && tokens.get(saying).tag().equals("VBG")
            && tokens.get(saying - 1).text().equals(",")
            && Mending.first(arcs, verb, "cc") < 0;
    return paused ? saying : Arc.ROOT;
  }

  /** The last word joined to a noun by "and", or the noun. */
  private static int last(Arc[] arcs, int noun) {
    int last = noun;
    for (int i = noun + 1; i < arcs.length; i++) {
      last = arcs[i].equals(new Arc(noun, "conj")) ? i : last;
    }
    return last;
  }

  /** The relative pronoun of a verb's clause, or -1. */
  private static int relative(List<Token> tokens, Arc[] arcs, int verb) {
    for (int i = 0; i < verb; i++) {
      if (arcs[i].head() == verb && tokens.get(i).tag().equals("WDT")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNoun(List<Token> tokens, int word) {
    return tokens.get(word).tag().startsWith("N");
  }
}
