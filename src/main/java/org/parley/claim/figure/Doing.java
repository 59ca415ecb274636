package org.parley.claim.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.claim.Claim;
import org.parley.claim.MeasurePart;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/**
 * Reads what an amount measures off the verb that it is the object of: "the plant built 442,000
 * cars", "mills that employ 12,000", "the Community spends $25 billion a year".
 */
record Doing(Tree tree, Amount amount, AmountVerbs verbs) {
  private static final BigDecimal LIKELY = new BigDecimal("0.75");
  private static final Set<MeasurePart> DOERS = Set.of(MeasurePart.PARTY, MeasurePart.BODY);

  /** The figure, where the verb tells one. */
  Optional<Claim> read(Reading reading, Units units) {
    Governor governor = new Governor(tree, amount);
    return governor
        .near()
        .flatMap(verb -> verbs.quantity(verb, amount))
        .flatMap(units::iri)
        .map(
            iri -> {
              int verb = governor.verb().orElseThrow();
              List<Phrase> doers = governor.doers(verb, DOERS);
              return governor.claim(reading, verb, iri, doers, LIKELY, "figure-of-verb");
            });
  }
}
