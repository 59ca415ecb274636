package org.parley.annotation.date;

import java.util.Optional;
import java.util.Set;

/** Counted units: "60 days", "two-year", "a year ago", "three days later", "half an hour". */
final class CountRoom implements Room {
  private static final String NAME = "count";
  private static final Set<String> KINDS_OF_DAYS =
      Set.of(
          "full",
          "consecutive",
          "straight",
          "business",
          "trading",
          "calendar",
          "working",
          "more",
          "additional",
          "fiscal",
          "solid",
          "whole",
          "long",
          "extra",
          "successive",
          "entire",
          "further",
          "short");

  /** How far "as many" looks back for the number that it repeats. */
  private static final int ECHO = 10;

  private final Room days;

  CountRoom(Room days) {
    this.days = days;
  }

  @Override
  public Optional<Phrase> read(Line line, int at) {
    if (line.is(at, Kind.LONG)) {
      Sense sense = new LengthSense(line.unit(at), "1", LengthSense.Side.FREE);
      return Optional.of(new Phrase(at + 1, sense, NAME));
    }
    int i = Approach.over(line, at);
    if (i == at + 1 && line.is(at, "just") || line.is(at, "exactly")) {
      return Optional.empty();
    }
    Optional<Quantity> quantity = asMany(line, i).or(() -> Quantity.at(line, i));
    int noun = quantity.map(Quantity::end).orElse(i);
    boolean bare = quantity.isEmpty();
    if (bare && i > at) {
      return Optional.empty();
    }
    noun = line.overHyphen(noun);
    if (!bare && KINDS_OF_DAYS.contains(line.word(noun))) {
      noun = line.overHyphen(noun + 1);
    }
    if (!line.is(noun, Kind.UNIT)) {
      return Optional.empty();
    }
    String count = quantity.map(Quantity::count).orElse("X");
    if (other(line, i, noun, bare)) {
      return Optional.empty();
    }
    int end = noun + 1;
    if (line.are(end, "and", "a", "half")) {
      count = count + ".5";
      end += 3;
    } else if (line.is(end, "or") && line.isAny(end + 1, "so", "two", "more", "less", "longer")) {
      end += 2;
    }
    Unit unit = line.unit(noun);
    Optional<Phrase> tailed = tailed(line, end, unit, count);
    return tailed.isPresent() ? tailed : plain(line, at, i, noun, end, count);
  }

  /** "The third round in as many weeks". */
  private static Optional<Quantity> asMany(Line line, int many) {
    if (!line.is(many, "many") || !line.is(many - 1, "as")) {
      return Optional.empty();
    }
    for (int i = many - 2; i >= 0 && i > many - ECHO; i--) {
      if (line.is(i, Kind.ORDINAL) || line.is(i, Kind.CARDINAL)) {
        return Optional.of(new Quantity(many + 1, String.valueOf(line.value(i))));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a counted unit is no length: "three-quarters", "a year-ago", "a month's end", "the 1988
   * quarter".
   */
  private static boolean other(Line line, int number, int noun, boolean bare) {
    boolean fraction = line.isAny(noun, "quarters", "quarter") && line.is(noun - 1, "-");
    boolean article = line.isAny(number, "a", "an");
    boolean inner =
        article && line.is(noun - 1, "-") && noun > number + 1 && !line.is(number + 1, "half");
    boolean outer =
        line.is(noun + 1, "-")
            && (line.isAny(noun + 2, "ago", "earlier", "end")
                || !bare && line.is(noun + 2, "long"));
    boolean end = line.is(noun + 1, "'s") && line.is(line.overHyphen(noun + 2), "end");
    boolean year =
        noun == number + 1 && line.word(number).length() == 4 && !line.word(noun).endsWith("s");
    return age(line, noun) || fraction || inner || outer || end || year && !bare;
  }

  /** "six-year-old", "52 years old". */
  static boolean age(Line line, int noun) {
    return line.is(line.overHyphen(noun + 1), "old") || line.are(noun + 1, "of", "age");
  }

  /** "ago", "earlier", "later", "from now". */
  private static Optional<Phrase> tailed(Line line, int end, Unit unit, String count) {
    int tail = line.is(end, "'") ? end + 1 : end;
    boolean vague = unit.clock() || count.contains("X");
    if (vague && !line.is(tail, "ago")) {
      return Optional.empty();
    }
    boolean before = line.isAny(tail, "earlier", "previously", "beforehand");
    boolean after = line.isAny(tail, "later", "afterward", "afterwards", "thereafter");
    if (line.is(tail, "ago")) {
      return Optional.of(new Phrase(tail + 1, counted(unit, count, -1, false), NAME));
    }
    if (before || after) {
      return Optional.of(new Phrase(tail + 1, counted(unit, count, before ? -1 : 1, true), NAME));
    }
    if (line.is(tail, "from") && line.isAny(tail + 1, "now", "today") || line.is(tail, "hence")) {
      int last = line.is(tail, "hence") ? tail + 1 : tail + 2;
      return Optional.of(new Phrase(last, counted(unit, count, 1, false), NAME));
    }
    return Optional.empty();
  }

  private static Sense counted(Unit unit, String count, int sign, boolean textual) {
    if (count.contains("X") || count.length() > 6) {
      return new VagueSense(sign < 0 ? Vague.PAST_REF : Vague.FUTURE_REF);
    }
    if (count.contains(".")) {
      double exact = Double.parseDouble(count);
      Unit finer =
          switch (unit) {
            case YEAR -> Unit.MONTH;
            case DECADE, CENTURY, MILLENNIUM -> Unit.YEAR;
            default -> Unit.DAY;
          };
      int size =
          switch (unit) {
            case MONTH -> 30;
            case DECADE, CENTURY, MILLENNIUM -> unit.size() / 12;
            default -> unit.size();
          };
      return new StepSense(finer, sign * Math.round(exact * size), textual);
    }
    long steps = sign * Long.parseLong(count);
    return switch (unit) {
      case YEAR -> steps == -1 ? new YearAgoSense() : new StepSense(Unit.YEAR, steps, textual);
      case DECADE -> new StepSense(Unit.YEAR, 10 * steps, textual);
      case CENTURY -> new StepSense(Unit.YEAR, 100 * steps, textual);
      default -> new StepSense(unit, steps, textual);
    };
  }

  private Optional<Phrase> plain(Line line, int at, int number, int noun, int end, String count) {
    Unit unit = line.unit(noun);
    boolean indefinite = line.isAny(number, "a", "an") && noun == number + 1;
    if (indefinite && line.is(end, Kind.NONE) && line.is(end, "of") && unit == Unit.QUARTER) {
      return Optional.empty();
    }
    if (indefinite && SetRoom.rate(line, at)) {
      return Optional.of(new Phrase(end, new SetSense(unit.length("1")), "set"));
    }
    if (number == noun && line.is(noun + 1, "-") && line.is(noun + 2, "long")) {
      boolean plural = line.word(noun).endsWith("s");
      Sense sense = new LengthSense(unit, plural ? "X" : "1", LengthSense.Side.FREE);
      return Optional.of(new Phrase(noun + 3, sense, NAME));
    }
    if (number == noun && !bareUnit(line, noun)) {
      return Optional.empty();
    }
    if (unit == Unit.QUARTER && line.word(noun).equals("quarter")) {
      return Optional.empty();
    }
    Optional<Event> event = event(line, end);
    if (event.isPresent() && !unit.clock() && !line.is(at - 1, "within")) {
      Sense sense = fromEvent(event.get(), unit, count, line.is(end, "before") ? -1 : 1);
      return Optional.of(new Phrase(end, sense, NAME));
    }
    boolean limit =
        line.isAny(at - 1, "in", "within")
            || line.isAny(end, "left", "remain", "remaining", "remained")
            || line.are(end, "to", "go");
    boolean counted = limit && line.isAny(end, "of", "after", "from", "following");
    LengthSense.Side side = limit && !counted ? LengthSense.Side.END : LengthSense.Side.FREE;
    LengthSense length = new LengthSense(unit, count, side);
    return Optional.of(new Phrase(end, counted ? within(line, end, length) : length, NAME));
  }

  /** "Within 60 days of the ruling", "after they sign", "from June 28". */
  private Sense within(Line line, int end, LengthSense length) {
    Optional<Sense> day = days.read(line, end + 1).map(Phrase::sense);
    Optional<Event> event =
        line.is(end, "after") ? Event.behind(line, end + 1) : Event.noun(line, end + 1);
    return new WithinSense(length, day, event.filter(e -> day.isEmpty()));
  }

  /** What the units are counted from: "before the vote", "after they had signed". */
  private static Optional<Event> event(Line line, int end) {
    return line.isAny(end, "before", "after") ? Event.behind(line, end + 1) : Optional.empty();
  }

  /** "10 days before the vote"; the bare length where it is not known when that is. */
  private static Sense fromEvent(Event event, Unit unit, String count, int sign) {
    Sense length = new LengthSense(unit, count, LengthSense.Side.FREE);
    boolean whole = count.length() < 6 && count.chars().allMatch(Character::isDigit);
    return whole
        ? new EventSense(event, unit, sign * Long.parseLong(count), Optional.of(length))
        : length;
  }

  /** "for years", "the weeks before": a plural without a number beside a word of time. */
  private static boolean bareUnit(Line line, int noun) {
    boolean plural = line.word(noun).endsWith("s");
    boolean beside =
        line.isAny(noun - 1, "the", "in")
            && (line.isAny(
                    noun + 1,
                    "before",
                    "after",
                    "following",
                    "since",
                    "preceding",
                    "leading",
                    "ahead")
                || line.are(noun + 1, "that", "followed")
                || line.are(noun + 1, "to", "come"));
    beside |=
        line.is(noun, "hours")
            && line.isAny(noun + 1, "before", "after")
            && !line.isAny(noun - 1, "of", "first", "last");
    return plural
        && (beside
            || line.isAny(
                line.is(noun, Kind.UNIT) ? noun - 1 : noun,
                "for",
                "within",
                "after",
                "in",
                "over",
                "took",
                "takes",
                "take"))
        && !line.is(noun + 1, "-");
  }
}
