package org.parley.annotation;

import java.util.List;
import java.util.Set;
import org.parley.annotation.parse.Arc;

/**
 * Hangs a relative clause that lacks its object on the noun it tells of: "the duties that Japan
 * denounced", "a course that the minister ruled out".
 */
final class RelativeClauses {
  private static final Set<String> PRONOUNS = Set.of("that", "which");
  private static final Set<String> ADRIFT = Set.of("ccomp", "conj", "parataxis", "advcl", "acl");

  /** Verbs that need an object, whatever the noun before them. */
  private static final Set<String> MAKING =
      Set.of(
          "file",
          "lodge",
          "bring",
          "make",
          "issue",
          "reject",
          "dismiss",
          "impose",
          "withdraw",
          "drop",
          "rebuff",
          "spurn",
          "denounce",
          "level",
          "submit",
          "present",
          "launch");

  private static final Set<String> SAYING =
      Set.of("say", "believe", "think", "hope", "fear", "argue", "claim", "contend", "insist");

  /** Nouns behind which "that" says what they are about. */
  private static final Set<String> TELLING =
      Set.of(
          "accusation",
          "allegation",
          "announcement",
          "argument",
          "assertion",
          "assurance",
          "belief",
          "charge",
          "claim",
          "complaint",
          "concern",
          "condition",
          "contention",
          "decision",
          "demand",
          "doubt",
          "evidence",
          "expectation",
          "fact",
          "fear",
          "finding",
          "hint",
          "hope",
          "idea",
          "impression",
          "insistence",
          "news",
          "notion",
          "pledge",
          "possibility",
          "promise",
          "proof",
          "proposal",
          "prospect",
          "recommendation",
          "report",
          "request",
          "requirement",
          "risk",
          "ruling",
          "rumor",
          "rumour",
          "sign",
          "signal",
          "speculation",
          "statement",
          "suggestion",
          "threat",
          "understanding",
          "view",
          "vow",
          "warning",
          "word");

  /**
   * Mends a clause in place.
   *
   * @param tokens the words of the sentence
   * @param arcs the arc of each word
   * @param that index of the word that may open a relative clause
   */
  void mend(List<Token> tokens, Arc[] arcs, int that) {
    int verb = arcs[that].head();
    if (isContent(tokens, arcs, that)) {
      arcs[verb] = new Arc(that - 1, "ccomp");
      return;
    }
    if (isSecond(tokens, arcs, that)) {
      arcs[that] = new Arc(verb, "obj");
      arcs[verb] = arcs[arcs[verb].head()];
      return;
    }
    mendReported(tokens, arcs, that);
    if (verb <= that || that == 0 || !PRONOUNS.contains(tokens.get(that).text())) {
      return;
    }
    boolean apart = tokens.get(that - 1).text().equals(",");
    int noun = apart ? that - 2 : that - 1;
    boolean relative =
        noun >= 0
            && tokens.get(noun).tag().startsWith("N")
            && tokens.get(verb).tag().startsWith("VB")
            && ADRIFT.contains(arcs[verb].relation())
            && isObject(tokens, arcs, that, noun)
            && Mending.hasSubject(arcs, verb)
            && !Mending.isBelow(arcs, noun, verb);
    if (relative) {
      arcs[that] = new Arc(verb, "obj");
      arcs[verb] = new Arc(noun, "acl:relcl");
    }
  }

  /** "A surplus that economists said would grow": it grows, and nobody announced that it does. */
  private static void mendReported(List<Token> tokens, Arc[] arcs, int that) {
    int said = arcs[that].head();
    int grown = said == Arc.ROOT ? Arc.ROOT : Mending.first(arcs, said, "ccomp");
    boolean gap =
        that > 0
            && tokens.get(that).text().equals("that")
            && arcs[that].relation().equals("mark")
            && tokens.get(that - 1).tag().startsWith("NN")
            && that + 1 < said
            && said < grown
            && SAYING.contains(tokens.get(said).lemma())
            && (Mending.isFinite(tokens, said + 1) || tokens.get(said + 1).tag().equals("MD"))
            && Mending.hasSubject(arcs, said)
            && !Mending.hasSubject(arcs, grown)
            && !Mending.isBelow(arcs, that - 1, said);
    if (gap) {
      arcs[that] = new Arc(grown, "nsubj");
      arcs[said] = new Arc(that - 1, "acl:relcl");
    }
  }

  /** "Demanding that they lift the quotas, Japan walked out": what is demanded. */
  private static boolean isContent(List<Token> tokens, Arc[] arcs, int that) {
    int verb = arcs[that].head();
    return verb > that
        && that > 0
        && arcs[that].relation().equals("mark")
        && tokens.get(that).text().equals("that")
        && tokens.get(that - 1).tag().startsWith("VB")
        && arcs[verb].head() != Arc.ROOT
        && arcs[verb].head() != that - 1
        && arcs[verb].relation().matches("ccomp|advcl|parataxis")
        && !Mending.isBelow(arcs, that - 1, verb);
  }

  /** "A move that it hailed but that Beijing assailed": the same noun once more. */
  private static boolean isSecond(List<Token> tokens, Arc[] arcs, int that) {
    int verb = arcs[that].head();
    return verb > that
        && that > 0
        && tokens.get(that - 1).tag().equals("CC")
        && tokens.get(that).text().equals("that")
        && arcs[verb].relation().equals("conj")
        && arcs[arcs[verb].head()].relation().equals("acl:relcl")
        && Mending.first(arcs, verb, "obj") < 0
        && Mending.first(arcs, verb, "ccomp") < 0;
  }

  /** Whether the pronoun is what the verb does something to. */
  private static boolean isObject(List<Token> tokens, Arc[] arcs, int that, int noun) {
    int verb = arcs[that].head();
    if (arcs[that].relation().equals("obj")) {
      return tokens.get(that).tag().equals("WDT");
    }
    boolean open =
        Mending.first(arcs, verb, "obj") < 0
            && Mending.first(arcs, verb, "ccomp") < 0
            && Mending.first(arcs, verb, "xcomp") < 0
            && Mending.first(arcs, verb, "cop") < 0
            && Mending.first(arcs, verb, "aux:pass") < 0;
    return switch (arcs[that].relation()) {
      case "obl:unmarked", "obl", "advmod" -> open;
      case "mark" ->
          open
              && tokens.get(that).text().equals("that")
              && that == noun + 1
              && tokens.get(verb).tag().matches("VB[DN]")
              && (MAKING.contains(tokens.get(verb).lemma())
                  || !TELLING.contains(tokens.get(noun).lemma()));
      default -> false;
    };
  }
}
