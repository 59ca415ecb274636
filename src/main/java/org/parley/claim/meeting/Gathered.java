package org.parley.claim.meeting;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/**
 * Those who meet, when and where, as gathered from around a word; the claim that they make runs
 * from the first to the last of them.
 *
 * @param word index of the word that tells of the meeting
 * @param verb index of the verb over it; the same where it is one
 * @param who those who are there
 * @param others those whom they meet, where the sentence tells them apart
 */
public record Gathered(
    Tree tree,
    int word,
    int verb,
    List<Phrase> who,
    List<Phrase> others,
    List<Phrase> when,
    List<Phrase> where) {
  /** The rule by which people meet who do something together, whatever that is. */
  public static final String SCENE = "joint-scene";

  /** The claim, unless the meeting is denied or only supposed. */
  Optional<Claim> claim(Reading reading, Modality put, BigDecimal confidence, String rule) {
    if (put == Modality.DENIED || put == Modality.CONDITIONAL) {
      return Optional.empty();
    }
    Map<String, List<Phrase>> roles = new LinkedHashMap<>();
    roles.put("VERB", List.of(word(verb)));
    roles.put("WORD", List.of(word(word)));
    roles.put("PARTICIPANT", who);
    roles.put("OTHER", others);
    roles.put("WHEN", when);
    roles.put("PLACE", where);
    roles.values().removeIf(List::isEmpty);
    return Optional.of(
        new Claim(
            "Meeting",
            roles,
            Map.of(),
            reading.evidence(roles.values()),
            put,
            Optional.empty(),
            confidence,
            rule));
  }

  private Phrase word(int i) {
    return new Phrase(tree, i, tree.token(i).span());
  }
}
