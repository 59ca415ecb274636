package org.parley.annotation.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.annotation.Timed;
import org.parley.annotation.Token;

/**
 * Reads the times of a sentence in one pass from left to right; it holds no state and serves any
 * number of threads.
 */
public final class DateReader {
  private final Room grammar = new Grammar();

  /**
   * The time expressions of a sentence in their order, without overlaps.
   *
   * @param tokens of the sentence; tags may be empty where no tagger ran
   * @param context what is known where the sentence begins
   */
  public List<Timed> read(List<Token> tokens, DateContext context) {
    return reads(tokens, context).stream().map(Read::timed).toList();
  }

  /** The same with what the grammar made of each expression. */
  List<Read> reads(List<Token> tokens, DateContext context) {
    Line line = new Line(tokens);
    List<Read> reads = new ArrayList<>();
    List<Timed> known = new ArrayList<>(context.earlier());
    int before = known.size();
    int i = 0;
    while (i < line.size()) {
      Optional<Phrase> phrase = grammar.read(line, i);
      if (phrase.isPresent()) {
        Phrase read = phrase.get();
        Direction direction = Tense.of(line, i, read.end());
        Scene scene = new Scene(context.today(), known, before, direction, context.events());
        if (read.sense().isKnown(scene)) {
          Timed timed = timed(line, i, read, read.sense().in(scene));
          known.add(timed);
          reads.add(new Read(timed, read.sense(), direction));
        }
        i = read.end();
      } else {
        i++;
      }
    }
    return reads;
  }

  /**
   * An expression with the steps to its reading.
   *
   * @param timed the reading
   * @param sense what the expression says by itself
   * @param direction which way its clause looks
   */
  record Read(Timed timed, Sense sense, Direction direction) {}

  private static Timed timed(Line line, int from, Phrase phrase, Meaning meaning) {
    return new Timed(
        line.span(from, phrase.end()),
        meaning.type(),
        meaning.value(),
        meaning.when(),
        phrase.room() + "/" + meaning.reading(),
        meaning.anchor(),
        Bounds.before(line, from));
  }
}
