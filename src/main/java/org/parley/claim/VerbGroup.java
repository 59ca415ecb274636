package org.parley.claim;

import java.util.Set;

/** Finds the words in front of a verb that belong to it: its auxiliaries and adverbs. */
final class VerbGroup {
  private final Tree tree;

  VerbGroup(Tree tree) {
    this.tree = tree;
  }

  /** Whether an auxiliary makes a verb finite: "have refused", "could not accept". */
  boolean isHelped(int verb) {
    int i = verb - 1;
    while (i > 0 && (isAdverb(i) || Set.of("been", "be").contains(tree.word(i)))) {
      i--;
    }
    boolean modal = i > 0 && tree.token(i).tag().equals("MD");
    boolean having = i > 0 && Set.of("has", "have", "had").contains(tree.word(i));
    return switch (tree.token(verb).tag()) {
      case "VB" -> modal;
      case "VBN", "VBG" -> having;
      default -> false;
    };
  }

  /** "The Senate on Thursday adopted": the word in front of a time. */
  int beforeTime(int verb) {
    int word = before(verb);
    int i = word;
    while (i > 0 && tree.isTimed(i)) {
      i--;
    }
    return i < word && i > 0 && tree.token(i).tag().equals("IN") ? i - 1 : i;
  }

  /** The word before a verb with its auxiliaries and adverbs, or -1. */
  int before(int verb) {
    int i = verb - 1;
    while (i >= 0 && (isAdverb(i) || tree.token(i).relation().startsWith("aux") || isHearsay(i))) {
      i--;
    }
    return i;
  }

  /** The words before the verb in "Kantor is said to have warned", "was quoted as saying". */
  private boolean isHearsay(int i) {
    boolean link = Set.of("to", "as", "have").contains(tree.word(i));
    boolean told = Set.of("said", "quoted", "reported").contains(tree.word(i));
    return link && i > 1 && (told(i - 1) || told(i - 2))
        || told && i > 0 && Set.of("is", "was", "are", "were", "been").contains(tree.word(i - 1))
        || Set.of("is", "was", "are", "were").contains(tree.word(i)) && told(i + 1);
  }

  private boolean told(int i) {
    return i < tree.size() && Set.of("said", "quoted", "reported").contains(tree.word(i));
  }

  private boolean isAdverb(int i) {
    return tree.token(i).tag().startsWith("RB");
  }
}
