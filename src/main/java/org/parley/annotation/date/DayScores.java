package org.parley.annotation.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/** How well each day of a century agrees with all clues of an article. */
final class DayScores {
  private static final LocalDate FIRST = LocalDate.of(1945, 1, 1);
  private static final int DAYS = 33_000;
  private static final double HOPELESS = 10;

  private final double[] scores = new double[DAYS];

  /** The scores of clues that do not depend on each other. */
  static DayScores of(List<Clue> clues) {
    DayScores scores = new DayScores();
    clues.forEach(clue -> scores.add(clue.weight()));
    return scores;
  }

  /** Adds a weight that is nowhere above 0; days that are out of the question are left alone. */
  void add(ToDoubleFunction<LocalDate> weight) {
    double least = max() - HOPELESS;
    for (int i = 0; i < DAYS; i++) {
      if (scores[i] >= least) {
        scores[i] += weight.applyAsDouble(FIRST.plusDays(i));
      }
    }
  }

  DayScores copy() {
    DayScores copy = new DayScores();
    System.arraycopy(scores, 0, copy.scores, 0, DAYS);
    return copy;
  }

  double max() {
    return Arrays.stream(scores).max().orElseThrow();
  }

  /** The first day within {@code margin} of the best score. */
  LocalDate earliest(double margin) {
    double least = max() - margin;
    int i = 0;
    while (scores[i] < least) {
      i++;
    }
    return FIRST.plusDays(i);
  }

  /** The last day within {@code margin} of the best score. */
  LocalDate latest(double margin) {
    double least = max() - margin;
    int i = DAYS - 1;
    while (scores[i] < least) {
      i--;
    }
    return FIRST.plusDays(i);
  }

  /** The middle of the belief, moved to the best day within three days of it. */
  LocalDate best() {
    double max = max();
    double half = Arrays.stream(scores).map(score -> Math.exp(score - max)).sum() / 2;
    int middle = 0;
    for (double sum = Math.exp(scores[0] - max); sum < half; middle++) {
      sum += Math.exp(scores[middle + 1] - max);
    }
    int best = middle;
    for (int i = Math.max(0, middle - 3); i <= Math.min(DAYS - 1, middle + 3); i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return FIRST.plusDays(best);
  }

  /**
   * The shares of belief in what an expression may mean.
   *
   * @param meant the day it means to one who reads it on a given day
   */
  Map<LocalDate, Double> beliefs(UnaryOperator<LocalDate> meant) {
    double max = max();
    double sum = 0;
    Map<LocalDate, Double> shares = new HashMap<>();
    for (int i = 0; i < DAYS; i++) {
      double chance = Math.exp(scores[i] - max);
      if (chance > 1e-4) {
        sum += chance;
        shares.merge(meant.apply(FIRST.plusDays(i)), chance, Double::sum);
      }
    }
    double all = sum;
    shares.replaceAll((day, share) -> share / all);
    return shares;
  }

  /** The share of belief in days up to each day, as a function. */
  ToDoubleFunction<LocalDate> upTo() {
    double max = max();
    double[] sums = new double[DAYS];
    double sum = 0;
    for (int i = 0; i < DAYS; i++) {
      sum += scores[i] < max - HOPELESS ? 0 : Math.exp(scores[i] - max);
      sums[i] = sum;
    }
    double all = sum;
    return day -> {
      long i = ChronoUnit.DAYS.between(FIRST, day);
      return i < 0 ? 0 : sums[(int) Math.min(i, DAYS - 1)] / all;
    };
  }
}
