package org.parley.annotation.date;

import java.util.Optional;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;

/**
 * The days from one date to another: "March 5-7", "1993-95".
 *
 * @param first the earlier date
 * @param last the later date
 */
record RangeSense(Sense first, Sense last) implements Sense {
  @Override
  public Meaning in(Scene scene) {
    Meaning from = first.in(scene);
    Meaning to = last.in(scene);
    String value = from.value() + "/" + to.value();
    Optional<TimeSpan> when =
        from.when()
            .flatMap(
                start ->
                    to.when()
                        .filter(end -> !end.last().isBefore(start.first()))
                        .map(end -> new TimeSpan(start.first(), end.last(), end.grain())));
    return new Meaning(Timed.Type.DATE, value, when, from.anchor(), from.reading());
  }
}
