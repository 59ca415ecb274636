package org.parley.claim;

import java.util.Optional;
import java.util.Set;

/** Tells by their places who does what, for verbs to which the parser gave no subject. */
final class Neighbours {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private final Tree tree;

  Neighbours(Tree tree) {
    this.tree = tree;
  }

  /** The noun right before a finite verb, or right behind it where a comma or quotation ends. */
  Optional<Integer> subject(int verb) {
    if (!FINITE.contains(tree.token(verb).tag())) {
      return Optional.empty();
    }
    int before = before(verb);
    if (before >= 0 && isNominal(before) && !isObject(before)) {
      return Optional.of(before);
    }
    return before >= 0 && isEdge(before) ? behind(verb) : Optional.empty();
  }

  /** The word before a verb with its auxiliaries and adverbs, or -1. */
  int before(int verb) {
    int i = verb - 1;
    while (i >= 0 && (isAdverb(i) || tree.token(i).relation().startsWith("aux"))) {
      i--;
    }
    return i;
  }

  /** The head of the noun phrase that starts right behind a word. */
  Optional<Integer> behind(int word) {
    int i = word + 1;
    int last = -1;
    while (i < tree.size() && (isNominal(i) || opensPhrase(i))) {
      last = isNominal(i) ? i : last;
      i++;
    }
    return last < 0 ? Optional.empty() : Optional.of(last);
  }

  private boolean isObject(int i) {
    return tree.token(i).relation().equals("obj") && tree.token(i).head() < i;
  }

  private boolean isAdverb(int i) {
    return tree.token(i).tag().startsWith("RB");
  }

  private boolean isNominal(int i) {
    String tag = tree.token(i).tag();
    return tag.startsWith("N") || tag.equals("PRP");
  }

  private boolean opensPhrase(int i) {
    String tag = tree.token(i).tag();
    return tag.equals("DT") || tag.startsWith("JJ") || tag.equals("POS") || tag.equals("PRP$")
        || tag.equals("CD");
  }

  /** Whether a word is a comma or a closing quotation mark. */
  boolean isEdge(int i) {
    return Set.of(",", "\"", "”", "''", "’", "--", "—").contains(tree.token(i).text());
  }
}
