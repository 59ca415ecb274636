package org.parley.entity.meeting;

import java.util.Set;
import org.parley.claim.Tree;

/** Knows the nouns for people who come in numbers: "negotiators", "envoys", "the two sides". */
final class Groups {
  static final Set<String> COLLECTIVE =
      Set.of(
          "side",
          "negotiator",
          "delegation",
          "country",
          "nation",
          "government",
          "party",
          "team",
          "minister",
          "leader",
          "official",
          "both",
          "they",
          "their",
          "two",
          "neighbor",
          "ally",
          "partner",
          "representative",
          "delegate",
          "diplomat");

  /** Nouns for one who holds an office, of whom several make a group. */
  static final Set<String> OFFICES =
      Set.of(
          "head",
          "chief",
          "secretary",
          "commissioner",
          "ambassador",
          "envoy",
          "lawmaker",
          "expert",
          "lawyer",
          "deputy",
          "aide",
          "technician",
          "specialist",
          "member",
          "premier",
          "chancellor",
          "adviser",
          "mediator");

  private Groups() {}

  /** The dictionary form of a noun, also where it opens a sentence and is taken for a name. */
  static String noun(Tree tree, int head) {
    String lemma = tree.smallLemma(head);
    String one = lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    return COLLECTIVE.contains(one) || OFFICES.contains(one) ? one : lemma;
  }
}
