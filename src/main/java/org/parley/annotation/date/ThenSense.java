package org.parley.annotation.date;

import java.util.Optional;
import org.parley.annotation.Grain;
import org.parley.annotation.Timed;

/** The day or month that the text has just spoken of: "by then", "until then". */
record ThenSense() implements Sense {
  @Override
  public Meaning in(Scene scene) {
    return spoken(scene)
        .map(then -> new Meaning(then.type(), then.value(), then.when(), Optional.empty(), "text"))
        .orElseGet(() -> Meaning.open("XXXX-XX-XX"));
  }

  @Override
  public boolean isKnown(Scene scene) {
    return spoken(scene).isPresent();
  }

  private static Optional<Timed> spoken(Scene scene) {
    return scene.lastUpTo(Grain.MONTH);
  }
}
