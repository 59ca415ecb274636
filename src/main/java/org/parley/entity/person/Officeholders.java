package org.parley.entity.person;

import java.math.BigDecimal;
import java.util.Optional;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Modality;
import org.parley.claim.Reading;
import org.parley.claim.Tree;
import org.parley.entity.Entity;
import org.parley.entity.Ledger;
import org.parley.entity.People;
import org.parley.entity.Value;

/**
 * Writes for which party those act whom the article names without saying so, where they are known
 * to have been in its service at the time.
 */
record Officeholders(Reading reading, People people, Allegiance allegiance, Ledger ledger) {
  private static final BigDecimal CONFIDENCE = new BigDecimal("0.75");

  void write() {
    for (Tree tree : reading.trees()) {
      for (Mention mention : tree.sentence().mentions()) {
        if (mention instanceof Named named && named.category() == Named.Category.PERSON) {
          write(named);
        }
      }
    }
  }

  private void write(Named named) {
    Entity person = people.resolve(named, Optional.empty()).entity();
    if (ledger.resources(person.iri(), "represents").isEmpty()) {
      allegiance
          .ofTenures(allegiance.held(person))
          .ifPresent(
              party ->
                  ledger.add(
                      person.iri(),
                      "represents",
                      new Value.Resource(party),
                      reading.evidence(named.span()),
                      Modality.ASSERTED,
                      Optional.empty(),
                      CONFIDENCE,
                      "known-office"));
    }
  }
}
