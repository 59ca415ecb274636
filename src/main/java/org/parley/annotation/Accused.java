package org.parley.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.annotation.parse.Arc;

/** Mends trees that take those who are accused for a part of what they are accused of. */
final class Accused {
  private static final Set<String> VERBS = Set.of("accuse", "suspect", "convict");
  private static final int REACH = 12;

  private Accused() {}

  /**
   * Mends what follows a verb in place: "accused Japan and South Korea of dumping steel".
   *
   * @param tokens the words of the sentence
   * @param arcs the arc of each word
   * @param verb index of the word that may be a verb of accusing
   */
  static void mend(List<Token> tokens, Arc[] arcs, int verb) {
    if (!VERBS.contains(tokens.get(verb).lemma()) || !tokens.get(verb).tag().startsWith("VB")) {
      return;
    }
    List<Integer> people = new ArrayList<>();
    int last = -1;
    for (int i = verb + 1; i < Math.min(arcs.length - 1, verb + REACH); i++) {
      String tag = tokens.get(i).tag();
      boolean of = tokens.get(i).text().equals("of");
      boolean parts = of || tag.equals("CC") || tag.equals(",");
      if (parts && last >= 0) {
        people.add(last);
        last = -1;
      }
      if (of) {
        hang(tokens, arcs, verb, people, i);
        return;
      }
      if (!parts && !tag.matches("DT|JJ|NN.*|PRP.*|POS|CD")) {
        return;
      }
      last = parts ? -1 : i;
    }
  }

  private static void hang(List<Token> tokens, Arc[] arcs, int verb, List<Integer> people, int of) {
    if (people.isEmpty() || arcs[people.get(0)].equals(new Arc(verb, "obj"))) {
      return;
    }
    int first = people.get(0);
    arcs[first] = new Arc(verb, "obj");
    for (int other : people.subList(1, people.size())) {
      arcs[other] = new Arc(first, "conj");
    }
    int charge = of + 1;
    if (tokens.get(charge).tag().equals("VBG")) {
      arcs[charge] = new Arc(verb, "advcl");
      arcs[of] = new Arc(charge, "mark");
      for (int i = charge + 1; i < arcs.length; i++) {
        boolean joined =
            arcs[i].equals(new Arc(verb, "conj")) && tokens.get(i).tag().startsWith("N");
        boolean stray =
            joined || arcs[i].equals(new Arc(verb, "obj")) || people.contains(arcs[i].head());
        arcs[i] = stray ? new Arc(charge, "obj") : arcs[i];
      }
    } else {
      int noun = arcs[of].head();
      if (noun > of) {
        arcs[noun] = new Arc(verb, "obl");
      }
    }
  }
}
