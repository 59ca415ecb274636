package org.parley.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/**
 * Tells from the verb right in front of an agreement that it is made and by whom: "signed an
 * agreement last month under which", where the tree may hang the agreement elsewhere.
 */
record Signatures(MeasureHead measure) {
  private static final Set<String> SIGNING =
      Set.of("sign", "reach", "conclude", "strike", "seal", "initial", "clinch", "ink");

  /** Index of the verb, where it tells what was done. */
  Optional<Integer> verb() {
    Tree tree = measure.tree();
    int i = measure.first() - 1;
    while (i > 0 && tree.token(i).tag().matches("DT|JJ.?|NN.*|CD|HYPH|POS")) {
      i--;
    }
    return Optional.of(i)
        .filter(verb -> measure.isAgreement() && !measure.known() && verb > 0)
        .filter(verb -> tree.token(verb).tag().matches("VB[DN]"))
        .filter(verb -> SIGNING.contains(tree.lemma(verb)))
        .filter(verb -> new ModalityReader(tree).of(verb) == Modality.ASSERTED);
  }

  /** Those who signed. */
  List<Phrase> sides() {
    Tree tree = measure.tree();
    return verb().stream()
        .flatMap(verb -> new FrameReader(tree).read(verb).arguments("subj").stream())
        .filter(i -> Kinds.isActor(tree, i))
        .map(i -> new Phrase(tree, i))
        .toList();
  }
}
