package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.annotation.Sentence;
import org.parley.annotation.Timed;
import org.parley.annotation.Token;
import org.parley.article.Article;

/**
 * What is known of an article where a sentence of it begins.
 *
 * @param published the day of publication
 * @param dateline the day in the dateline, where it gives one
 * @param earlier the last times of the sentences before, in their order
 * @param events the events whose day the sentences before have told
 */
public record DateContext(
    Optional<LocalDate> published,
    Optional<LocalDate> dateline,
    List<Timed> earlier,
    Events events) {
  private static final int REMEMBERED = 12;

  public DateContext {
    earlier =
        List.copyOf(earlier.subList(Math.max(0, earlier.size() - REMEMBERED), earlier.size()));
  }

  /** The beginning of an article. */
  public static DateContext of(Optional<LocalDate> published) {
    return new DateContext(published, Optional.empty(), List.of(), Events.NONE);
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
    return new DateContext(published, dateline, List.of(), Events.NONE);
  }

  /** The context of the next sentence, after one in whose tokens {@code found} were read. */
  public DateContext after(List<Token> tokens, List<Timed> found) {
    if (found.isEmpty()) {
      return this;
    }
    List<Timed> all = new ArrayList<>(earlier);
    all.addAll(found);
    return new DateContext(published, dateline, all, events.after(tokens, found));
  }

  /** The day from which the article speaks. */
  Optional<LocalDate> today() {
    return dateline.or(() -> published);
  }
}
