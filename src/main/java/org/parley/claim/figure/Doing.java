package org.parley.claim.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.annotation.Amount;
import org.parley.claim.Claim;
import org.parley.claim.FrameReader;
import org.parley.claim.MeasurePart;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;

/**
 * Reads what an amount measures off the verb that it is the object of: "the plant built 442,000
 * cars", "mills that employ 12,000", "the Community spends $25 billion a year".
 */
record Doing(Tree tree, Amount amount, AmountVerbs verbs) {
  private static final BigDecimal LIKELY = new BigDecimal("0.75");

  /** The figure, where the verb tells one. */
  Optional<Claim> read(Reading reading, Units units) {
    Governor governor = new Governor(tree, amount);
    return governor
        .near()
        .flatMap(verb -> verbs.quantity(verb, amount))
        .flatMap(units::iri)
        .map(iri -> claim(reading, governor.verb().orElseThrow(), iri));
  }

  private Claim claim(Reading reading, int verb, String quantity) {
    Map<String, List<Phrase>> roles = new LinkedHashMap<>();
    roles.put("AMOUNT", List.of(Phrase.of(tree, amount)));
    roles.put("VERB", List.of(new Phrase(tree, verb, tree.token(verb).span())));
    List<Phrase> doers = doers(verb);
    if (!doers.isEmpty()) {
      roles.put("PARTY", doers.subList(0, 1));
    }
    return new Claim(
        "Figure",
        roles,
        Map.of("quantity", quantity),
        reading.evidence(tree.token(verb).span().cover(amount.span())),
        Modality.ASSERTED,
        Optional.empty(),
        LIKELY,
        "figure-of-verb");
  }

  /** The parties and bodies in the subject, or the pronoun that it is. */
  private List<Phrase> doers(int verb) {
    List<Phrase> found = new ArrayList<>();
    for (int subject : new FrameReader(tree).read(verb).arguments("subj")) {
      new Phrase(tree, subject)
          .mentions().stream()
              .filter(
                  mention ->
                      MeasurePart.of(mention) == MeasurePart.PARTY
                          || MeasurePart.of(mention) == MeasurePart.BODY)
              .map(mention -> Phrase.of(tree, mention))
              .forEach(found::add);
      if (tree.token(subject).tag().equals("PRP")) {
        found.add(new Phrase(tree, subject, tree.token(subject).span()));
      }
    }
    return found;
  }
}
