package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.annotation.Sentence;
import org.parley.annotation.Token;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;

/** Reads the day in an agency's dateline: "TAUPO, New Zealand, March 23 -". */
final class Dateline {
  private static final int SENTENCES = 5;
  private static final int LONGEST = 24;
  private static final int NEAR = 7;

  private final Room calendar = new CalendarRoom(new YearRoom());

  /**
   * The day of the dateline of an article.
   *
   * @param sentences of the article
   * @param published the day of publication, which the dateline's must be near
   */
  Optional<LocalDate> day(Article article, List<Sentence> sentences, LocalDate published) {
    Scene scene = new Scene(Optional.of(published), List.of(), 0, Direction.NEAR, Events.NONE);
    Stream<Sense> inSentences =
        sentences.stream()
            .limit(SENTENCES)
            .map(sentence -> new Line(sentence.tokens()))
            .flatMap(line -> sense(line).stream());
    return Stream.concat(sense(article).map(Reading::sense).stream(), inSentences)
        .flatMap(sense -> sense.in(scene).when().stream())
        .map(when -> when.first())
        .filter(day -> Unit.apart(day, published) <= NEAR)
        .findFirst()
        .or(() -> nextDay(article, sentences, published));
  }

  /**
   * The day after that of publication, where an agency reports in the past tense of the weekday
   * that comes next: it wrote for the papers of the morning after.
   */
  private static Optional<LocalDate> nextDay(
      Article article, List<Sentence> sentences, LocalDate published) {
    LocalDate next = published.plusDays(1);
    return dateline(article)
        .filter(block -> block.span().of(article.text()).contains("("))
        .map(block -> block.span().end())
        .or(() -> sentences.stream().limit(SENTENCES).flatMap(s -> credit(s).stream()).findFirst())
        .flatMap(end -> first(sentences, end))
        .filter(line -> toldOf(line, next.getDayOfWeek().getValue()))
        .map(line -> next);
  }

  /** The end of the agency's name in "NAIROBI, Kenya (AP) --". */
  private static Optional<Integer> credit(Sentence sentence) {
    Line line = new Line(sentence.tokens());
    for (int i = 1; i < LONGEST && line.upperCase(0); i++) {
      if (line.is(i, ")") && line.isAny(i + 1, "-", "--", "_")) {
        return Optional.of(line.span(i, i + 1).end());
      }
    }
    return Optional.empty();
  }

  /** The sentence in which the report begins. */
  private static Optional<Line> first(List<Sentence> sentences, int from) {
    return sentences.stream()
        .map(Sentence::tokens)
        .filter(
            tokens ->
                tokens.stream().anyMatch(t -> t.span().start() > from && t.span().length() > 3))
        .findFirst()
        .map(Line::new);
  }

  /** Whether the first weekday of a line is the given one, and past. */
  private static boolean toldOf(Line line, int weekday) {
    for (int i = 0; i < line.size(); i++) {
      if (line.is(i, Kind.WEEKDAY) && line.capital(i)) {
        return line.value(i) == weekday
            && !line.is(i - 1, Kind.SHIFT)
            && Tense.of(line, i, i + 1) == Direction.PAST;
      }
    }
    return false;
  }

  /**
   * A date as a dateline gives it.
   *
   * @param span where it stands
   * @param sense what it says by itself
   */
  record Reading(Span span, CalendarSense sense) {}

  /** The date in the dateline that a page sets apart. */
  Optional<Reading> sense(Article article) {
    return dateline(article)
        .flatMap(block -> inBlock(block.span(), block.span().of(article.text())));
  }

  private static Optional<Block> dateline(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.DATELINE)
        .findFirst();
  }

  private Optional<Reading> inBlock(Span span, String text) {
    Line line = new Line(List.of(new Token(span, text, "", text, -1, "root")));
    for (int i = 0; i < line.size(); i++) {
      Optional<Phrase> phrase = calendar.read(line, i);
      if (phrase.isPresent()
          && phrase.get().sense() instanceof CalendarSense date
          && date.day() > 0) {
        return Optional.of(new Reading(line.span(i, phrase.get().end()), date));
      }
    }
    return Optional.empty();
  }

  private Optional<Sense> sense(Line line) {
    if (!line.upperCase(0)) {
      return Optional.empty();
    }
    for (int i = 1; i < LONGEST; i++) {
      if (line.is(i, Kind.MONTH) && line.is(i - 1, ",")) {
        return calendar
            .read(line, i)
            .filter(phrase -> line.isAny(phrase.end(), "-", "--", "(", "_"))
            .map(Phrase::sense)
            .filter(sense -> sense instanceof CalendarSense date && date.day() > 0);
      }
    }
    return Optional.empty();
  }
}
