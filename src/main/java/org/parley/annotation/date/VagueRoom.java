package org.parley.annotation.date;

import java.util.Optional;

/** Times without a date: "now", "recently", "the future", "these days". */
final class VagueRoom implements Room {
  private static final String NAME = "vague";

  @Override
  public Optional<Phrase> read(Line line, int at) {
    if (line.is(at, Kind.VAGUE)) {
      return word(line, at);
    }
    if (line.is(at, "current") && !line.capital(at)) {
      return phrase(at + 1, Vague.PRESENT_REF);
    }
    if (line.is(at, "these") && line.is(at + 1, "days")) {
      return phrase(at + 2, Vague.PRESENT_REF);
    }
    if (line.is(at, "the")) {
      return the(line, at + 1);
    }
    return Optional.empty();
  }

  private static Optional<Phrase> phrase(int end, Vague vague) {
    return Optional.of(new Phrase(end, new VagueSense(vague), NAME));
  }

  private static Optional<Phrase> word(Line line, int at) {
    return switch (line.word(at)) {
      case "now" ->
          line.capital(at) && line.is(at + 1, ",")
              ? Optional.empty()
              : phrase(at + 1, Vague.PRESENT_REF);
      case "currently", "nowadays", "presently" -> phrase(at + 1, Vague.PRESENT_REF);
      case "recently", "lately" ->
          line.is(at - 1, "most") ? Optional.empty() : phrase(at + 1, Vague.PAST_REF);
      case "then" ->
          line.isAny(at - 1, "by", "until", "till")
              ? Optional.of(new Phrase(at + 1, new ThenSense(), NAME))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Phrase> the(Line line, int at) {
    int noun = line.isAny(at, "near", "foreseeable", "immediate", "distant") ? at + 1 : at;
    boolean ends =
        line.is(noun + 1, Kind.MARK)
            || line.word(noun + 1).isEmpty()
            || !line.is(noun + 1, Kind.UNIT);
    boolean future =
        line.is(noun, "future") && !line.is(noun + 1, "of") && !line.is(at, "foreseeable");
    if (future && (noun > at || ends || line.isAny(at - 2, "in", "into"))) {
      return phrase(noun + 1, Vague.FUTURE_REF);
    }
    boolean past = line.is(at, "past") && line.is(at - 2, "in") && ends;
    return past
            && !line.is(at + 1, Kind.CARDINAL)
            && !line.is(at + 1, Kind.NUMBER)
            && !line.is(at + 1, Kind.SOME)
        ? phrase(at + 1, Vague.PAST_REF)
        : Optional.empty();
  }
}
