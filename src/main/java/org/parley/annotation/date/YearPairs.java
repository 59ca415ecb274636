package org.parley.annotation.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.article.Span;

/**
 * Clues from sentences that compare "this year" or "last year" with a year in digits: most often
 * the year before it or, where the sentence looks ahead, the year after. How often was counted on
 * dated news.
 */
final class YearPairs {
  private static final double OTHER = -1.7;
  private static final double NEXT_BEST = -0.8;

  /** The clues of one sentence. */
  List<Clue> of(List<DateReader.Read> reads) {
    List<Clue> clues = new ArrayList<>();
    for (DateReader.Read read : reads) {
      relative(read)
          .flatMap(steps -> pair(read.timed().span(), steps, reads))
          .ifPresent(clues::add);
    }
    return clues;
  }

  /** 0 for "this year", -1 for "last year". */
  private static Optional<Integer> relative(DateReader.Read read) {
    Sense sense = read.sense() instanceof PortionSense portion ? portion.whole() : read.sense();
    return sense instanceof StepSense step
            && step.unit() == Unit.YEAR
            && !step.textual()
            && (step.count() == 0 || step.count() == -1)
        ? Optional.of((int) step.count())
        : Optional.empty();
  }

  private static Optional<Clue> pair(Span span, int steps, List<DateReader.Read> reads) {
    Optional<DateReader.Read> stated =
        reads.stream()
            .filter(TimeClues::stated)
            .max(Comparator.comparing(read -> read.timed().when().orElseThrow().first()));
    return stated.map(
        read -> {
          int year = read.timed().when().orElseThrow().first().getYear();
          boolean ahead = read.direction() == Direction.FUTURE;
          int meant = ahead ? year - 1 : year + 1 - steps;
          String says = "stands beside " + year + ", so it most likely appeared in " + meant;
          return new Clue(span, says, day -> weight(day.getYear() - meant));
        });
  }

  private static double weight(int off) {
    return off == 0 ? 0 : off == 1 ? NEXT_BEST : OTHER;
  }
}
