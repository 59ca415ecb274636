package org.parley.claim.deadline;

import org.parley.annotation.Timed;

/**
 * A time that limits something.
 *
 * @param verb index of the verb or adjective that it limits
 * @param rule stable name of the rule that saw it
 */
record Limit(Timed time, int verb, String rule) {}
