package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.annotation.Sentence;

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
  Optional<LocalDate> day(List<Sentence> sentences, LocalDate published) {
    Scene scene = new Scene(Optional.of(published), List.of(), 0, Direction.NEAR);
    return sentences.stream()
        .limit(SENTENCES)
        .map(sentence -> new Line(sentence.tokens()))
        .flatMap(line -> sense(line).stream())
        .flatMap(sense -> sense.in(scene).when().stream())
        .map(when -> when.first())
        .filter(day -> Unit.apart(day, published) <= NEAR)
        .findFirst();
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
