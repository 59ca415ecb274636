package org.parley.claim.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/**
 * A measure that a verb tells and no noun names.
 *
 * @param head the verb, standing for the word of a measure
 * @param roles who does it, to whom, on which goods
 * @param verb index of the verb
 * @param status local name of how far it has got where the verb is told as fact
 * @param modality how the text puts the verb
 */
record MeasureDeed(
    MeasureHead head, MeasureRoles roles, int verb, String status, Modality modality) {
  private static final String ONTOLOGY = "https://w3id.org/parley/ontology#";

  /** The claim with what the verb says of how far the measure has got. */
  Claim told(Claim claim) {
    Map<String, List<Phrase>> all = new LinkedHashMap<>(claim.roles());
    Tree tree = head.tree();
    all.put("VERB", List.of(new Phrase(tree, verb, tree.token(verb).span())));
    Map<String, String> constants = new LinkedHashMap<>(claim.constants());
    constants.remove("mood");
    constants.put("status", ONTOLOGY + status);
    return new Claim(
        claim.relation(),
        all,
        constants,
        claim.evidence(),
        modality,
        Optional.empty(),
        claim.confidence(),
        "measure-deed");
  }
}
