package org.parley.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.parley.Ingestion;
import org.parley.article.Outcome;

/** Counts what is read and prints it as it goes. */
final class Tally implements Ingestion.Listener {
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Surroundings surroundings;
  private final Instant start;
  private Instant printed;
  private final Map<Outcome.Reason, Integer> rejected = new EnumMap<>(Outcome.Reason.class);
  private long articles;
  private long claims;

  Tally(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.start = surroundings.clock().instant();
    this.printed = start;
  }

  @Override
  public void rejected(Outcome.Rejected fault) {
    surroundings.err().println("Not read: " + fault.message());
    rejected.merge(fault.reason(), 1, Integer::sum);
  }

  @Override
  public void stored(int more, int moreClaims) {
    articles += more;
    claims += moreClaims;
    Instant now = surroundings.clock().instant();
    if (Duration.between(printed, now).compareTo(PAUSE) >= 0) {
      printed = now;
      surroundings.err().println(line("so far"));
    }
  }

  /** Prints the sums. */
  void finish() {
    surroundings.err().println(line("read"));
    rejected.forEach(
        (reason, count) ->
            surroundings.err().printf(Locale.ROOT, "  %,d not read: %s%n", count, reason.text()));
  }

  boolean complete() {
    return rejected.isEmpty();
  }

  long articles() {
    return articles;
  }

  private String line(String what) {
    double seconds =
        Math.max(1, Duration.between(start, surroundings.clock().instant()).toMillis()) / 1000.0;
    return String.format(
        Locale.ROOT,
        "%,d articles %s, %,d claims found, %.1f articles/s",
        articles,
        what,
        claims,
        articles / seconds);
  }
}
