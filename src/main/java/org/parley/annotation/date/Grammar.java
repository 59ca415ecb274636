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
                new SeasonRoom(years),
                new HolidayRoom(years),
                new DecadeRoom(),
                years));
    Room parts = longest(List.of(new PortionRoom(days), days));
    Room dated = longest(List.of(new DayPartRoom(parts), parts));
    all =
        longest(
            List.of(
                new ClockRoom(dated),
                dated,
                new CountRoom(),
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
    return line.is(at, Kind.NONE) || line.is(at, Kind.MARK) && !line.is(at, "'")
        ? Optional.empty()
        : all.read(line, at);
  }
}
