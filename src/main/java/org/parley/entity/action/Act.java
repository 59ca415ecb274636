package org.parley.entity.action;

import java.util.Optional;
import org.parley.article.Block;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.entity.Entity;

/**
 * Who does what to whom, with those who take part resolved.
 *
 * @param claim the words that tell it
 * @param type local name of the type of action
 * @param told whether the text itself names the target, or the actor where that is missing
 */
record Act(
    Claim claim, String type, Entity actor, Optional<Entity> target, Modality mode, boolean told) {

  /** How much speaks for this reading; of several, the highest is kept. */
  double worth() {
    return claim.confidence().doubleValue()
        + (target.isPresent() ? 0.3 : 0)
        + (told ? 0.2 : 0)
        + (mode == Modality.ASSERTED ? 0.05 : 0);
  }

  /** Index of the sentence that tells it. */
  int sentence() {
    return tree().sentence().index();
  }

  /** The word that tells it, by its place in the sentence. */
  int verb() {
    return claim.first("VERB").map(Phrase::head).orElseThrow();
  }

  /** Whether a headline tells it. */
  boolean isHeadline() {
    return tree().sentence().block().kind() == Block.Kind.HEADLINE;
  }

  /** The same act, at someone. */
  Act at(Entity someone) {
    return new Act(claim, type, actor, Optional.of(someone), mode, told);
  }

  private Tree tree() {
    return claim.first("VERB").map(Phrase::tree).orElseThrow();
  }
}
