package org.parley.entity.action;

import java.util.Set;
import org.parley.claim.Phrase;

/** Tells phrases for both parties to a dispute: "the two sides", "both governments". */
final class TwoSides {
  private static final Set<String> BOTH = Set.of("two", "both");
  private static final Set<String> SIDES =
      Set.of("side", "sides", "country", "countries", "nation", "nations", "government", "party");

  private TwoSides() {}

  /** Whether a phrase means them. */
  static boolean are(Phrase phrase) {
    return SIDES.contains(phrase.tree().lemma(phrase.head()))
        && phrase.tree().children(phrase.head()).stream()
            .anyMatch(i -> BOTH.contains(phrase.tree().word(i)));
  }
}
