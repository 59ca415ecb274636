package org.parley.claim.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Tells all who say the same together: "Kantor and Brown said". */
final class Speakers {
  private Speakers() {}

  /** Whoever speaks, with those that are named together. */
  static List<Phrase> of(Tree tree, Speech speech) {
    int first = speech.speaker().head();
    while (tree.token(first).relation().equals("conj")) {
      first = tree.token(first).head();
    }
    List<Integer> together = tree.coordinated(first);
    List<Phrase> others =
        speech.claim().role("SPEAKER").stream()
            .filter(s -> together.contains(s.head()) && s.head() != speech.speaker().head())
            .filter(s -> !isFurtherTitle(tree, s) && !isSeat(tree.word(s.head())))
            .filter(s -> !isApposed(tree, speech.speaker(), s))
            .toList();
    List<Phrase> all = new ArrayList<>(List.of(speech.speaker()));
    all.addAll(others);
    all.sort(Comparator.comparing(Phrase::span));
    return all;
  }

  /** "Leibner, their lawyer": who is described right behind a comma. */
  private static boolean isApposed(Tree tree, Phrase speaker, Phrase other) {
    int last = tree.at(speaker.span().end() - 1);
    return tree.at(other.span().start()) == last + 2
        && tree.token(last + 1).text().equals(",")
        && tree.token(last + 2).tag().equals("PRP$");
  }

  /** "R-Mo." tells more of a senator. */
  private static boolean isSeat(String word) {
    return word.length() > 2 && "rdi".indexOf(word.charAt(0)) >= 0 && word.charAt(1) == '-';
  }

  /** "Scalise, vice president of AMD and chairman of the group": one who has two titles. */
  private static boolean isFurtherTitle(Tree tree, Phrase phrase) {
    boolean title = phrase.named().filter(n -> n.category() == Named.Category.POST).isPresent();
    int first = tree.at(phrase.span().start());
    boolean own = Set.of("DT", "PRP$").contains(tree.token(first).tag());
    return title && !own && !tree.token(phrase.head()).tag().endsWith("S");
  }
}
