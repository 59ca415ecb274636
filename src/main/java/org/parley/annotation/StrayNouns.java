package org.parley.annotation;

import java.util.List;
import org.parley.annotation.parse.Arc;

/** Gives nouns the place that other words leave them: whom one accuses, what one lists. */
final class StrayNouns {
  private StrayNouns() {}

  /**
   * Mends a noun in place.
   *
   * @param tokens the words of the sentence
   * @param arcs the arc of each word
   * @param noun index of the word that may be a noun
   */
  static void mend(List<Token> tokens, Arc[] arcs, int noun) {
    mendObject(tokens, arcs, noun);
    mendListed(tokens, arcs, noun);
  }

  /** "Accused the United States of double standards": who is accused is no subject. */
  private static void mendObject(List<Token> tokens, Arc[] arcs, int noun) {
    int other = arcs[noun].head();
    int verb = other == Arc.ROOT ? Arc.ROOT : arcs[other].head();
    boolean between =
        verb != Arc.ROOT
            && verb < noun
            && noun < other
            && arcs[noun].relation().equals("nsubj")
            && arcs[other].relation().equals("obj")
            && tokens.get(verb).tag().startsWith("VB")
            && tokens.get(other).tag().startsWith("NN")
            && tokens.get(noun + 1).tag().equals("IN")
            && arcs[noun + 1].equals(new Arc(other, "case"));
    if (between) {
      arcs[noun] = new Arc(verb, "obj");
      arcs[other] = new Arc(verb, "obl");
    }
  }

  /** "From Europe and Japan and scrapped": two joints leave the noun between them no subject. */
  private static void mendListed(List<Token> tokens, Arc[] arcs, int noun) {
    int verb = arcs[noun].head();
    boolean listed =
        noun > 1
            && verb == noun + 2
            && arcs[noun].relation().equals("nsubj")
            && arcs[verb].relation().equals("conj")
            && tokens.get(noun + 1).tag().equals("CC")
            && tokens.get(noun - 1).tag().equals("CC")
            && tokens.get(noun - 2).tag().startsWith("N")
            && Mending.isFinite(tokens, verb);
    if (listed) {
      arcs[noun] = new Arc(noun - 2, "conj");
      arcs[noun - 1] = new Arc(noun, "cc");
    }
  }
}
