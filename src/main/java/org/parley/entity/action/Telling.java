package org.parley.entity.action;

import java.util.Set;
import org.parley.claim.Claim;
import org.parley.claim.Commitment;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Tells whether the words of an act tell it as done, as announced or as an ultimatum. */
final class Telling {
  private static final Set<String> PAINS = Set.of("face", "risk", "see", "suffer", "incur", "pay");
  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "intend",
          "intention",
          "prepare",
          "ready",
          "poised",
          "set",
          "vow",
          "swear",
          "promise",
          "pledge",
          "threaten");
  private static final Set<String> VOWS = Set.of("vow", "threaten", "swear", "pledge", "promise");
  private static final Set<String> DIRECT = Set.of("reject", "withdraw", "accuse", "protest");
  private static final Set<String> SPOKEN = Set.of("demand", "accuse", "protest", "threaten");
  private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "’ll", "shall");

  private Telling() {}

  /** Whether the act is announced in so many words: "will retaliate", and not "agreed to". */
  static boolean isForetold(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    if (isUnder(verb, PLANS)) {
      return true;
    }
    return verb.tree().children(verb.head(), "aux").stream()
        .anyMatch(aux -> FUTURE.contains(verb.tree().word(aux)));
  }

  /** "Gave Tokyo until Friday to yield or face sanctions". */
  static boolean isUltimatum(Phrase verb) {
    Tree tree = verb.tree();
    for (int i = verb.head() + 1; i < tree.size() - 1; i++) {
      if (tree.word(i).equals("or") && PAINS.contains(tree.word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an act is told as done; what is done "to protest" protests. */
  static boolean isStated(Claim claim, String type) {
    Phrase verb = claim.first("VERB").orElseThrow();
    Commitment commitment = new Commitment(verb.tree());
    boolean refused =
        claim.modality() == Modality.DENIED
            && claim.constants().containsKey("deniedType")
            && verb.tree().children(verb.head(), "aux").stream()
                .anyMatch(aux -> verb.tree().token(aux).tag().equals("MD"));
    if (refused || claim.first("ASKED").isPresent()) {
      return refused || !OtherActs.tells(claim, type);
    }
    if (OtherActs.tells(claim, type) || DIRECT.contains(type) && isVowed(verb)) {
      return false;
    }
    if (SPOKEN.contains(type) && commitment.isErrand(verb.head())) {
      return true;
    }
    boolean purpose =
        type.equals("protest") && verb.tree().token(verb.head()).relation().equals("advcl");
    return commitment.stated(verb.governor().filter(above -> purpose).orElse(verb.head()));
  }

  /** "Vowed to block": a threat, and no rejection yet. */
  private static boolean isVowed(Phrase verb) {
    return verb.tree().token(verb.head()).relation().equals("xcomp") && isUnder(verb, VOWS);
  }

  private static boolean isUnder(Phrase verb, Set<String> lemmas) {
    return verb.governor()
        .filter(above -> lemmas.contains(verb.tree().smallLemma(above)))
        .isPresent();
  }
}
