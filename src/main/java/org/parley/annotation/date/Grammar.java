package org.parley.annotation.date;

import java.util.List;
import java.util.Optional;

/**
 * The grammar of English dates; of the rooms that can read an expression the longest reading wins.
 */
final class Grammar implements Room {
  private final Room all;

  Grammar() {
    YearRoom years = new YearRoom();
    Room days =
        longest(
            List.of(
                new CalendarRoom(years),
                new WeekdayRoom(),
                new RelativeRoom(),
                new QuarterRoom(years),
                new ComparisonRoom(years),
                new SeasonRoom(years),
                new HolidayRoom(years),
                new DecadeRoom(),
                years));
    Room parts = longest(List.of(new PortionRoom(days), new BesideRoom(days), days));
    Room dated = longest(List.of(new DayPartRoom(parts), parts));
    Room counts = new CountRoom(parts);
    all =
        longest(
            List.of(
                new ClockRoom(dated, counts),
                dated,
                counts,
                new SpanRoom(),
                new SetRoom(),
                new VagueRoom()));
  }

  private static Room longest(List<Room> rooms) {
    return (line, at) -> {
      Optional<Phrase> best = Optional.empty();
      for (Room room : rooms) {
        Optional<Phrase> phrase = room.read(line, at);
        if (phrase.isPresent() && (best.isEmpty() || phrase.get().end() > best.get().end())) {
          best = phrase;
        }
      }
      return best;
    };
  }

  @Override
  public Optional<Phrase> read(Line line, int at) {
    return begins(line, at)
        ? all.read(line, at).filter(phrase -> !Lookalikes.holds(line, at, phrase.end()))
        : Optional.empty();
  }

  /** Whether an expression may begin at {@code at}; most words fall at this first look. */
  private static boolean begins(Line line, int at) {
    return switch (line.kind(at)) {
      case NONE -> false;
      case MARK -> line.is(at, "'");
      case ARTICLE, SHIFT, APPROACH, EVERY -> known(line, at + 1) || line.is(at, "current");
      default -> true;
    };
  }

  private static boolean known(Line line, int at) {
    return switch (line.kind(at)) {
      case NONE -> false;
      case MARK -> line.is(at, "'");
      default -> true;
    };
  }
}
