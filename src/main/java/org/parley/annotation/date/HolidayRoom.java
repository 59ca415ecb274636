package org.parley.annotation.date;

import java.util.Optional;

/** Holidays: "Labor Day", "last Thanksgiving", "Christmas Eve 1994". */
final class HolidayRoom implements Room {
  private static final String NAME = "holiday";

  private final YearOf years;

  HolidayRoom(YearRoom years) {
    this.years = new YearOf(years);
  }

  @Override
  public Optional<Phrase> read(Line line, int at) {
    Optional<Shift> shift =
        line.is(at, Kind.SHIFT) ? Optional.of(line.shift(at)) : Optional.empty();
    int i = shift.isPresent() ? at + 1 : at;
    boolean named = line.capital(i) && (line.is(i, Kind.HOLIDAY) || line.is(i, Kind.MONTH));
    if (!named) {
      return Optional.empty();
    }
    for (Holiday holiday : Holiday.values()) {
      for (String[] name : holiday.names()) {
        if (line.are(i, name)) {
          int end = i + name.length;
          Optional<Phrase> year = years.read(line, end, true);
          Sense sense = new HolidaySense(holiday, year.map(Phrase::sense), shift);
          if (line.is(end, "week")) {
            return Optional.of(new Phrase(end + 1, new WeekOfSense(sense), NAME));
          }
          return Optional.of(new Phrase(year.map(Phrase::end).orElse(end), sense, NAME));
        }
      }
    }
    return Optional.empty();
  }
}
