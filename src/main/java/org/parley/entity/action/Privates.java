package org.parley.entity.action;

import java.util.Set;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Knows those who act for themselves, and not for the country that their description names. */
final class Privates {
  private static final Set<String> NOUNS =
      Set.of(
          """
          industry producer manufacturer grower farmer rancher fisherman union worker company firm
          exporter importer retailer mill group association lobby lobbyist lawyer critic opponent
          lawmaker legislator senator congressman peer demonstrator protester rebel businessman
          coalition panel tribunal court judge institute federation alliance guild brewer trucker
          driver activist campaigner environmentalist packer miller executive
          """
              .trim()
              .split("\\s+"));
  private static final Set<String> ANY = Set.of("any", "every", "each");

  private Privates() {}

  /** Whether a phrase means growers, makers, judges and the like. */
  static boolean has(Phrase phrase) {
    String word = phrase.tree().word(phrase.head());
    return NOUNS.contains(phrase.tree().smallLemma(phrase.head()))
        || word.endsWith("maker")
        || word.endsWith("makers")
        || NOUNS.contains(word.replaceFirst("s$", ""));
  }

  /** "Any producer", and whoever "an industry complains" is about. */
  static boolean isAnyone(Phrase phrase) {
    Tree tree = phrase.tree();
    String first = tree.word(tree.at(phrase.span().start()));
    boolean general = phrase.governor().filter(verb -> tree.tag(verb).equals("VBZ")).isPresent();
    return ANY.contains(first) || general && Set.of("a", "an").contains(first);
  }
}
