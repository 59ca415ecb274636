package org.parley.article;

import java.time.LocalDate;
import java.util.List;

/**
 * Between which days an article without a date must have appeared, and what tells so.
 *
 * @param earliest first day, inclusive
 * @param latest last day, inclusive
 * @param best the most likely day
 * @param grounds what was concluded from which words, in the order of the text
 */
public record Dating(LocalDate earliest, LocalDate latest, LocalDate best, List<Ground> grounds) {
  public Dating {
    grounds = List.copyOf(grounds);
  }

  /**
   * Words and what they tell.
   *
   * @param span where the words stand in the stored text; empty where it is another article that
   *     tells
   * @param says what they tell of the day of publication
   */
  public record Ground(Span span, String says) {}
}
