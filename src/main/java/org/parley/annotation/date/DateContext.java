package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.annotation.Sentence;
import org.parley.annotation.Timed;
import org.parley.article.Article;

/**
 * What is known of an article where a sentence of it begins.
 *
 * @param published the day of publication
 * @param dateline the day in the dateline, where it gives one
 * @param earlier the last times of the sentences before, in their order
 */
public record DateContext(
    Optional<LocalDate> published, Optional<LocalDate> dateline, List<Timed> earlier) {
  private static final int REMEMBERED = 12;

  public DateContext {
    earlier =
        List.copyOf(earlier.subList(Math.max(0, earlier.size() - REMEMBERED), earlier.size()));
  }

  /** The beginning of an article. */
  public static DateContext of(Optional<LocalDate> published) {
    return new DateContext(published, Optional.empty(), List.of());
  }

  /**
   * The beginning of an article whose dateline may give another day than that of publication.
   *
   * @param sentences of the article in their order; one of them may begin with the dateline
   */
  public static DateContext of(
      Optional<LocalDate> published, Article article, List<Sentence> sentences) {
    Optional<LocalDate> dateline =
        published.flatMap(day -> new Dateline().day(article, sentences, day));
    return new DateContext(published, dateline, List.of());
  }

  /** The context of the next sentence, after one in which {@code found} were read. */
  public DateContext after(List<Timed> found) {
    List<Timed> all = new ArrayList<>(earlier);
    all.addAll(found);
    return new DateContext(published, dateline, all);
  }

  /** The day from which the article speaks. */
  Optional<LocalDate> today() {
    return dateline.or(() -> published);
  }
}
