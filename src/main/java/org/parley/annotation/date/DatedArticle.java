package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When an article without a date must have appeared.
 *
 * @param slug of the article
 * @param range the days between which it appeared, and the best of them; empty where nothing tells
 * @param evidence what was concluded from which words, in the order of the text
 */
public record DatedArticle(String slug, Optional<Range> range, List<Evidence> evidence) {
  public DatedArticle {
    evidence = List.copyOf(evidence);
  }

  /**
   * A stretch of days.
   *
   * @param earliest first day, inclusive
   * @param latest last day, inclusive
   * @param best the most likely day
   */
  public record Range(LocalDate earliest, LocalDate latest, LocalDate best) {}

  /**
   * Words and what they tell.
   *
   * @param quote the words
   * @param says what they tell of the day of publication
   */
  public record Evidence(String quote, String says) {}
}
