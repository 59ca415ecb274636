package org.parley.annotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.parse.Arc;

/**
 * Hangs a clause that opens a sentence with a participle on the verb behind it: "Insisting that the
 * talks were not over, she flew to Beijing".
 */
final class FrontedClauses {
  private static final Set<String> OPENING = Set.of("“", "\"", "``", "‘");
  private static final Set<String> CLOSING = Set.of("”", "\"", "''", "’");
  private static final Set<String> NOMINAL = Set.of("DT", "JJ", "PRP", "PRP$", "CD");

  /** Verbs behind which stands a clause, with or without "that". */
  private static final Set<String> STATING =
      Set.of(
          "say",
          "argue",
          "insist",
          "claim",
          "complain",
          "warn",
          "note",
          "contend",
          "assert",
          "declare",
          "predict",
          "maintain",
          "suggest",
          "emphasize",
          "emphasise",
          "allege",
          "acknowledge",
          "concede",
          "believe",
          "fear",
          "hope");

  private FrontedClauses() {}

  /**
   * Mends a tree in place.
   *
   * @param tokens the words of the sentence
   * @param arcs the arc of each word
   */
  static void mend(List<Token> tokens, Arc[] arcs) {
    mendPhrase(tokens, arcs);
    int first = OPENING.contains(tokens.get(0).text()) ? 1 : 0;
    boolean marked = first + 1 < arcs.length && tokens.get(first).tag().equals("IN");
    int opening = marked ? first + 1 : first;
    if (opening >= arcs.length
        || !tokens.get(opening).tag().equals("VBG")
        || arcs[opening].relation().equals("amod")) {
      return;
    }
    for (int comma = opening + 2; comma < arcs.length - 2; comma++) {
      if (tokens.get(comma).text().equals(",") && closes(tokens, opening, comma)) {
        Optional<Integer> verb = verb(tokens, arcs, behind(tokens, comma));
        if (verb.isPresent()) {
          hang(tokens, arcs, opening, comma, saying(arcs, verb.get()));
          return;
        }
      }
    }
  }

  /** "Under pressure from Congress, Bush named it": a phrase in front that no clause describes. */
  private static void mendPhrase(List<Token> tokens, Arc[] arcs) {
    int noun = Mending.root(arcs, 0);
    int comma = noun + 1;
    while (comma < arcs.length && !tokens.get(comma).text().equals(",")) {
      comma++;
    }
    boolean fronted =
        tokens.get(0).tag().equals("IN")
            && arcs[0].equals(new Arc(noun, "case"))
            && tokens.get(noun).tag().startsWith("N")
            && comma + 2 < arcs.length
            && !tokens.get(comma + 1).tag().matches("W.*|IN");
    for (int verb = comma + 2; fronted && verb < arcs.length; verb++) {
      if (arcs[verb].equals(new Arc(noun, "acl:relcl")) && Mending.hasSubject(arcs, verb)) {
        arcs[verb] = new Arc(Arc.ROOT, "root");
        arcs[noun] = new Arc(verb, "obl");
        for (int i = comma; i < arcs.length; i++) {
          arcs[i] = arcs[i].head() == noun ? new Arc(verb, arcs[i].relation()) : arcs[i];
        }
        return;
      }
    }
  }

  /** Whether the clause is whole at a comma: where it states, a finite verb stands before. */
  private static boolean closes(List<Token> tokens, int opening, int comma) {
    if (!STATING.contains(tokens.get(opening).lemma())) {
      return true;
    }
    for (int i = opening + 1; i < comma; i++) {
      if (Mending.isFinite(tokens, i) || tokens.get(i).tag().equals("MD")) {
        return true;
      }
    }
    return false;
  }

  private static int behind(List<Token> tokens, int comma) {
    return CLOSING.contains(tokens.get(comma + 1).text()) ? comma + 2 : comma + 1;
  }

  /** The main verb, where a subject opens at a word and its verb follows without a comma. */
  private static Optional<Integer> verb(List<Token> tokens, Arc[] arcs, int subject) {
    String tag = tokens.get(subject).tag();
    if (!tag.startsWith("NN") && !NOMINAL.contains(tag)) {
      return Optional.empty();
    }
    for (int i = subject + 1; i < arcs.length; i++) {
      String other = tokens.get(i).tag();
      if (Mending.isFinite(tokens, i) || other.equals("MD")) {
        boolean helps = arcs[i].relation().matches("aux|aux:pass|cop") && arcs[i].head() > i;
        return Optional.of(helps ? arcs[i].head() : i);
      }
      if (other.startsWith("W") || tokens.get(i).text().matches("[,;:–—]|--|that")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The verb of saying behind a clause, or else the verb: "…, officials note it, he said". */
  private static int saying(Arc[] arcs, int verb) {
    int above = arcs[verb].head();
    boolean said = above > verb && arcs[verb].relation().equals("ccomp");
    return said && arcs[above].head() != Arc.ROOT ? above : verb;
  }

  private static void hang(List<Token> tokens, Arc[] arcs, int first, int comma, int verb) {
    boolean having = arcs[first].relation().startsWith("aux") && arcs[first].head() < comma;
    int opening = having ? arcs[first].head() : first;
    int root = Mending.root(arcs, verb);
    if (root > comma && root != verb || !Mending.hasSubject(arcs, verb)) {
      return;
    }
    arcs[verb] = new Arc(Arc.ROOT, "root");
    arcs[opening] = new Arc(verb, "advcl");
    for (int i = opening + 1; i < comma; i++) {
      boolean clause = i == root || arcs[i].head() == verb && tokens.get(i).tag().startsWith("VB");
      if (clause && arcs[i].head() != opening) {
        arcs[i] = new Arc(opening, "ccomp");
      }
    }
    for (int i = comma; i < arcs.length; i++) {
      boolean stray = i != verb && arcs[i].head() < comma && arcs[i].head() != Arc.ROOT;
      arcs[i] = stray ? new Arc(verb, arcs[i].relation()) : arcs[i];
    }
  }
}
