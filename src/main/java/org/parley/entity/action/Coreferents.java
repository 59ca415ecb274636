package org.parley.entity.action;

import java.util.List;
import java.util.Set;
import org.parley.claim.Claim;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/**
 * Finds whom a pronoun means that is the subject of what someone says: "Japan and the United States
 * announced that they had agreed".
 */
final class Coreferents {
  private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "xcomp", "conj");
  private static final int DEPTH = 3;

  private Coreferents() {}

  /** The claim with those who speak as its actors, where its actor is "they". */
  static Claim together(Claim claim) {
    List<Phrase> actors = claim.role("ACTOR");
    if (actors.size() != 1 || !actors.get(0).tree().word(actors.get(0).head()).equals("they")) {
      return claim;
    }
    Phrase they = actors.get(0);
    Tree tree = they.tree();
    int verb = tree.token(they.head()).head();
    for (int depth = 0; depth < DEPTH && verb >= 0; depth++) {
      if (!CLAUSES.contains(tree.token(verb).relation())) {
        return claim;
      }
      verb = tree.token(verb).head();
      List<Phrase> joined =
          verb < 0
              ? List.of()
              : tree.children(verb, "nsubj").stream()
                  .filter(i -> i < they.head())
                  .flatMap(i -> tree.coordinated(i).stream())
                  .filter(i -> Kinds.isActor(tree, i))
                  .distinct()
                  .map(i -> new Phrase(tree, i))
                  .toList();
      if (joined.size() > 1) {
        return claim.replace("ACTOR", joined);
      }
    }
    return claim;
  }
}
