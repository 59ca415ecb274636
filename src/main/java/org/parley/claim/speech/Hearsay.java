package org.parley.claim.speech;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.Neighbours;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/**
 * Tells whose words others report: "Kyodo quoted the minister as saying that Japan would not
 * budge".
 *
 * @param tree the sentence
 */
record Hearsay(Tree tree) {
  private static final Set<String> QUOTING =
      Set.of("quoted", "quotes", "quote", "quoting", "cited", "citing", "reported");
  private static final Set<String> PASSIVE = Set.of("was", "were", "been", "is", "are");
  private static final int FAR = 16;

  /**
   * Who is quoted.
   *
   * @param verb index of "saying"
   */
  Optional<Phrase> quoted(int verb) {
    boolean saying =
        verb > 2 && tree.word(verb - 1).equals("as") && tree.token(verb).tag().equals("VBG");
    for (int i = verb - 2; saying && i > Math.max(0, verb - FAR); i--) {
      if (QUOTING.contains(tree.word(i))) {
        return PASSIVE.contains(tree.word(i - 1)) ? Optional.empty() : between(i, verb);
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> between(int quoting, int verb) {
    return tree.names(Named.Category.PERSON).stream()
        .filter(name -> name.head() > quoting && name.head() < verb)
        .findFirst()
        .or(() -> new Neighbours(tree).behind(quoting).map(head -> new Phrase(tree, head)));
  }
}
