package org.parley.entity;

import java.util.Set;
import org.parley.claim.Phrase;

/** Knows what stands for a country where it belongs to one of its people: "his government". */
final class Owned {
  private static final Set<String> STATES =
      Set.of(
          "government",
          "administration",
          "country",
          "nation",
          "cabinet",
          "delegation",
          "team",
          "negotiator",
          "homeland",
          "party",
          "side",
          "people");

  private Owned() {}

  static boolean isState(Phrase phrase) {
    return STATES.contains(phrase.tree().smallLemma(phrase.head()));
  }
}
