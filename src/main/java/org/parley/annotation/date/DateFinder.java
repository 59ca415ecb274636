package org.parley.annotation.date;

import java.util.ArrayList;
import java.util.List;
import org.parley.annotation.Mention;
import org.parley.annotation.MentionFinder;
import org.parley.annotation.Sentence;
import org.parley.annotation.Timed;
import org.parley.annotation.Token;
import org.parley.article.Article;
import org.parley.article.Span;

/** Reads the times of an article, each sentence in the light of those before it. */
public final class DateFinder implements MentionFinder {
  private final DateReader reader = new DateReader();

  @Override
  public List<Mention> find(Article article, List<Sentence> sentences) {
    List<Mention> found = new ArrayList<>();
    DateContext context = DateContext.of(article.metadata().published(), sentences);
    for (Sentence sentence : sentences) {
      List<Timed> times = reader.read(sentence.tokens(), context);
      context = context.after(times);
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
