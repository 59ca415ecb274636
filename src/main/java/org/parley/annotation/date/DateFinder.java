package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.annotation.Mention;
import org.parley.annotation.MentionFinder;
import org.parley.annotation.Sentence;
import org.parley.annotation.Timed;
import org.parley.annotation.Token;
import org.parley.article.Article;
import org.parley.article.Dating;
import org.parley.article.Span;

/**
 * Reads the times of an article, each sentence in the light of those before it. Where only a range
 * of days is known for the article, its times are no finer than that allows.
 */
public final class DateFinder implements MentionFinder {
  private final DateReader reader = new DateReader();

  @Override
  public List<Mention> find(Article article, List<Sentence> sentences) {
    Optional<LocalDate> published = article.metadata().published();
    Optional<Dating> dating = article.metadata().inferred().filter(d -> published.isEmpty());
    if (dating.isEmpty()) {
      return List.copyOf(read(article, sentences, published));
    }
    List<Timed> early = read(article, sentences, Optional.of(dating.get().earliest()));
    List<Timed> late = read(article, sentences, Optional.of(dating.get().latest()));
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < early.size(); i++) {
      found.add(Either.of(early.get(i), late.get(i)));
    }
    return found;
  }

  private List<Timed> read(
      Article article, List<Sentence> sentences, Optional<LocalDate> published) {
    List<Timed> found = new ArrayList<>();
    DateContext context = DateContext.of(published, article, sentences);
    for (Sentence sentence : sentences) {
      List<Timed> times = reader.read(sentence.tokens(), context);
      context = context.after(sentence.tokens(), times);
      for (Timed timed : times) {
        found.add(widened(timed, sentence.tokens()));
      }
    }
    return found;
  }

  /** The same time over whole tokens: of "two-year-old" the grammar may have read a part. */
  private static Timed widened(Timed timed, List<Token> tokens) {
    Span span = timed.span();
    for (Token token : tokens) {
      if (token.span().overlaps(span)) {
        span = span.cover(token.span());
      }
    }
    return new Timed(
        span,
        timed.type(),
        timed.value(),
        timed.when(),
        timed.rule(),
        timed.anchor(),
        timed.bound());
  }
}
