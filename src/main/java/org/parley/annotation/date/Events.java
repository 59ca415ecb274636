package org.parley.annotation.date;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;
import org.parley.annotation.Token;

/** The events of which an article has told the day: "was killed on Oct. 23", "the July 20 vote". */
record Events(List<Dated> known) {
  static final Events NONE = new Events(List.of());

  private static final int REACH = 14;

  /**
   * An event with its day.
   *
   * @param kind what happened
   * @param names all names of the sentence that tells it
   * @param when the day
   */
  record Dated(String kind, Set<String> names, TimeSpan when) {}

  /** These events and those of a sentence in which {@code times} were read. */
  Events after(List<Token> tokens, List<Timed> times) {
    if (times.stream().noneMatch(Scene::namesDay)) {
      return this;
    }
    Line line = new Line(tokens);
    List<Dated> all = new ArrayList<>(known);
    for (Timed timed : times) {
      if (Scene.namesDay(timed) && !Scene.compared(timed)) {
        Set<String> names = Event.names(line);
        int from = line.at(timed.span().start());
        int to = line.at(timed.span().end());
        kinds(line, from, to)
            .forEach(kind -> all.add(new Dated(kind, names, timed.when().orElseThrow())));
      }
    }
    return new Events(List.copyOf(all));
  }

  /** The day of an event, unless two days have been told for events of its kind. */
  Optional<TimeSpan> day(Event event) {
    List<TimeSpan> days =
        known.stream()
            .filter(dated -> dated.kind.equals(event.kind()))
            .filter(dated -> dated.names.containsAll(event.names()))
            .map(Dated::when)
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  /** The event that the clause around a time between two positions tells. */
  static Optional<Event> told(Line line, int from, int to) {
    return verb(line, from, to).map(kind -> new Event(kind, Set.of()));
  }

  /** The kinds of events that a date between two positions tells the day of. */
  private static Set<String> kinds(Line line, int from, int to) {
    Set<String> kinds = new HashSet<>();
    attribute(line, to).ifPresent(kinds::add);
    noun(line, from).ifPresent(kinds::add);
    verb(line, from, to).ifPresent(kinds::add);
    return kinds;
  }

  /** "The July 20 deadline", "Wednesday's ruling". */
  private static Optional<String> attribute(Line line, int to) {
    int noun = -1;
    for (int i = line.is(to, "'s") ? to + 1 : to; line.tag(i).matches("JJ|NNS?|VBG"); i++) {
      noun = line.tag(i).startsWith("NN") ? i : noun;
    }
    return noun < 0 ? Optional.empty() : Optional.of(EventWords.kind(line.lemma(noun)));
  }

  /** "The signing on March 23". */
  private static Optional<String> noun(Line line, int from) {
    int noun = before(line, from);
    return line.tag(noun).matches("NNS?")
        ? Optional.of(EventWords.kind(line.lemma(noun)))
        : Optional.empty();
  }

  /** The last word before a time and what leads up to it: "on the night of". */
  private static int before(Line line, int from) {
    int i = from - 1;
    while (line.tag(i).matches("IN|DT|JJ|RB|TO") || line.is(i, Kind.DAYPART)) {
      i--;
    }
    return i;
  }

  /** "Was shot to death last Oct. 23", "on Monday the talks collapsed", "the deadline is May 1". */
  private static Optional<String> verb(Line line, int from, int to) {
    int i = from - 1;
    while (i >= 0 && from - i < REACH && !Event.stops(line, i)) {
      if (Event.isVerb(line, i)) {
        return Event.verb(line, i, subject(line, i));
      }
      i--;
    }
    boolean opens = before(line, from) == i;
    int next = line.overComma(to);
    return opens && !Event.stops(line, next)
        ? Event.behind(line, next).map(Event::kind)
        : Optional.empty();
  }

  /** The noun before a verb, -1 where there is none. */
  private static int subject(Line line, int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < REACH && !Event.stops(line, i); i--) {
      if (line.tag(i).matches("NNS?")) {
        return i;
      }
    }
    return -1;
  }
}
