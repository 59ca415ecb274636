package org.parley.annotation.date;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.article.Span;

/**
 * The clue of the latest year that an article names: news seldom leaves the years just before it
 * unnamed, least of all where it gives figures. How seldom was counted on dated news.
 */
final class Recency {
  private static final double PER_YEAR = -0.35;
  private static final double MORE = -0.15;

  /** A story of long ago tells little of its own day, but figures are seldom so old. */
  private static final double OLDEST = -2.5;

  private static final double OLDEST_FIGURE = -4;

  private static final double[] RUNNING = {0, -2.5, -3};
  private static final double[] FIGURES = {0, -0.8, -2.2};
  private static final int BEFORE = 50;
  private static final int BEHIND = 25;
  private static final Pattern FIGURE =
      Pattern.compile("%|\\b(?:pct|per ?cent|[mb]ln|[mbtr]+illion|dlrs|dollars|tonnes|yen)\\b");

  /**
   * The clue of the latest year.
   *
   * @param text of the article
   * @param paired whether a year is compared with "last year" or "this year", which then is the
   *     latest
   */
  Optional<Clue> of(List<DateReader.Read> reads, String text, boolean paired) {
    List<DateReader.Read> past =
        reads.stream()
            .filter(read -> TimeClues.stated(read) && read.direction() != Direction.FUTURE)
            .toList();
    Set<Integer> years = past.stream().map(Recency::year).collect(Collectors.toSet());
    return past.stream()
        .max(Comparator.comparing(read -> read.timed().when().orElseThrow().first()))
        .map(
            read -> {
              int year = year(read);
              boolean figure =
                  past.stream().anyMatch(r -> year(r) == year && figure(r.timed().span(), text));
              IntToDoubleFunction silence =
                  !paired && years.contains(year - 1)
                      ? since -> steep(RUNNING, since)
                      : !paired && figure
                          ? since -> steep(FIGURES, since)
                          : since -> Math.max(OLDEST, PER_YEAR * since);
              return new Clue(
                  read.timed().span(),
                  "is the latest year named, so it appeared not long after",
                  day ->
                      Math.max(
                          OLDEST_FIGURE,
                          silence.applyAsDouble(Math.max(0, day.getYear() - year - 1))));
            });
  }

  private static int year(DateReader.Read read) {
    return read.timed().when().orElseThrow().first().getYear();
  }

  private static double steep(double[] first, int since) {
    return since < first.length
        ? first[since]
        : first[first.length - 1] + MORE * (since - first.length + 1);
  }

  private static boolean figure(Span span, String text) {
    int from = Math.max(0, span.start() - BEFORE);
    int to = Math.min(text.length(), span.end() + BEHIND);
    return FIGURE.matcher(text.substring(from, to)).find();
  }
}
