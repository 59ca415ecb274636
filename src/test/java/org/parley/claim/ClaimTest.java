package org.parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Shipped;
import org.parley.claim.form.PhrasingMatcher;

class ClaimTest {
  /** Maps of the JDK that are made by copying give another order in each run of the program. */
  @Test
  void roles_keep_the_order_in_which_they_are_filled() {
    Reading reading =
        Reader.reading("Kantor met Hashimoto in Geneva on Tuesday for talks on cars.");
    Claim claim =
        new PhrasingMatcher(Shipped.VOCABULARY).match(reading, reading.trees().get(0)).get(0);
    List<Phrase> filled = claim.roles().values().iterator().next();
    Claim more = claim;
    for (String role : List.of("C", "A", "E", "B", "D", "G", "F")) {
      more = more.with(role, filled);
    }
    assertThat(more.roles().keySet()).endsWith("C", "A", "E", "B", "D", "G", "F");
  }
}
