package org.parley.claim.speech;

import org.parley.claim.Claim;
import org.parley.claim.Phrase;

/**
 * A verb of speech with whoever speaks.
 *
 * @param claim what the phrasing found, with its roles SPEAKER and VERB
 * @param verb index of the verb
 * @param speaker whoever speaks
 * @param order where the attribution stands to what is said
 * @param subordinate whether it stands in a clause of its own inside the sentence
 */
record Speech(Claim claim, int verb, Phrase speaker, Order order, boolean subordinate) {

  /** The places of an attribution. */
  enum Order {
    /** "Kantor said the talks had failed." */
    FIRST,
    /** "The talks had failed, Kantor said." */
    LAST
  }
}
