package org.parley.annotation.date;

import java.util.Locale;
import java.util.Optional;

/** Times that come again: "every Tuesday", "each year", "twice a year", "daily". */
final class SetRoom implements Room {
  private static final String NAME = "set";

  @Override
  public Optional<Phrase> read(Line line, int at) {
    if (line.is(at, Kind.WEEKDAY)
        && line.isAny(at + 1, "nights", "mornings", "evenings", "afternoons")) {
      return every(line, at);
    }
    return switch (line.kind(at)) {
      case EVERY -> every(line, at + 1);
      case FREQUENCY -> frequency(line, at);
      default -> Optional.empty();
    };
  }

  private static Optional<Phrase> set(int end, String value) {
    return Optional.of(new Phrase(end, new SetSense(value), NAME));
  }

  private static Optional<Phrase> every(Line line, int at) {
    if (line.is(at, Kind.WEEKDAY)) {
      boolean part = line.is(at + 1, Kind.DAYPART);
      String value = "XXXX-WXX-" + line.value(at);
      return part
          ? set(at + 2, value + "T" + DayPart.values()[line.value(at + 1)].code())
          : set(at + 1, value);
    }
    if (Months.at(line, at)) {
      return set(at + 1, String.format(Locale.ROOT, "XXXX-%02d", line.value(at)));
    }
    if (line.is(at, Kind.SEASON)) {
      return set(at + 1, "XXXX-" + Season.values()[line.value(at)].code());
    }
    if (line.is(at, Kind.DAYPART)) {
      return set(at + 1, "XXXX-XX-XXT" + DayPart.values()[line.value(at)].code());
    }
    boolean other = line.is(at, "other");
    Optional<Quantity> quantity = other ? Optional.empty() : Quantity.at(line, at);
    int noun = other ? at + 1 : quantity.map(Quantity::end).orElse(at);
    String count = other ? "2" : quantity.map(Quantity::count).orElse("1");
    return line.is(noun, Kind.UNIT)
        ? set(noun + 1, line.unit(noun).length(count))
        : Optional.empty();
  }

  private static Optional<Phrase> frequency(Line line, int at) {
    boolean adverb = line.isAny(at, "daily", "weekly", "hourly", "annually", "nightly", "yearly");
    return adverb && !line.is(at - 1, "-") && !line.capital(at)
        ? set(at + 1, line.unit(at).length("1"))
        : Optional.empty();
  }

  /** Whether "a year" at {@code at} is a rate: "$3 a year", "twice a year", "500 cars a day". */
  static boolean rate(Line line, int at) {
    if (line.isAny(
        at - 1, "times", "once", "twice", "thrice", "percent", "dollars", "yen", "pct")) {
      return true;
    }
    boolean number =
        line.is(at - 1, Kind.NUMBER)
            || line.is(at - 1, Kind.DECIMAL)
            || line.isAny(at - 1, "million", "billion", "mln", "bln", "trillion", "thousand", "%");
    boolean counted =
        line.word(at - 1).endsWith("s")
            && (line.is(at - 2, Kind.NUMBER)
                || line.is(at - 2, Kind.DECIMAL)
                || line.isAny(at - 2, "million", "billion"));
    return number || counted;
  }
}
