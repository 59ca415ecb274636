package org.parley.annotation.date;

import java.util.Optional;

/** Seasons: "last fall", "the summer of 1994", "spring 1995". */
final class SeasonRoom implements Room {
  private static final String NAME = "season";

  private final YearOf years;

  SeasonRoom(YearRoom years) {
    this.years = new YearOf(years);
  }

  @Override
  public Optional<Phrase> read(Line line, int at) {
    int i = line.is(at, "the") ? at + 1 : at;
    Optional<Shifts> shifts = Shifts.ofName(line, i);
    Optional<Shift> shift = shifts.map(Shifts::shift);
    i = shifts.map(Shifts::end).orElse(i);
    if (!line.is(i, Kind.SEASON)) {
      return Optional.empty();
    }
    Optional<Phrase> year = years.read(line, i + 1, true);
    boolean led =
        line.isAny(
                at - 1, "in", "by", "since", "until", "early", "late", "mid", "-", "during", "each",
                "every", "of")
            || line.is(at, "the") && !line.isAny(i + 1, "of", "in", "from", "to", "out");
    boolean time = shift.isPresent() || year.isPresent() || led && line.tag(i).indexOf('V') < 0;
    if (!time || line.is(at - 1, "of") && i == at && year.isEmpty()) {
      return Optional.empty();
    }
    Sense sense = new SeasonSense(Season.values()[line.value(i)], year.map(Phrase::sense), shift);
    return Optional.of(new Phrase(year.map(Phrase::end).orElse(i + 1), sense, NAME));
  }
}
