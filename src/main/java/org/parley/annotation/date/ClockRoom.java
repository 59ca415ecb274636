package org.parley.annotation.date;

import java.util.Optional;

/**
 * Times of day: "11 a.m.", "5 p.m. EST Nov. 9", "midnight Friday", "1:45 a.m. today, Geneva time".
 */
final class ClockRoom implements Room {
  private static final String NAME = "clock";

  private static final int REACH = 10;

  /** The minutes of the midnight that ends a day; "just after midnight Thursday" it has begun. */
  private static final int MIDNIGHT = 1440;

  private final Room days;
  private final Room counts;

  /**
   * The room of clock times.
   *
   * @param days reads the day of a time
   * @param counts reads one that is counted from something else
   */
  ClockRoom(Room days, Room counts) {
    this.days = days;
    this.counts = counts;
  }

  @Override
  public Optional<Phrase> read(Line line, int at) {
    int i = line.isAny(at, "around", "about") ? at + 1 : at;
    Optional<Time> time = time(line, i);
    return time.map(read -> dated(line, at, read));
  }

  private record Time(int end, int minutes) {}

  private static Optional<Time> time(Line line, int at) {
    return switch (line.kind(at)) {
      case HOUR ->
          line.is(at - 1, "high") || line.capital(at) && line.capital(at - 1)
              ? Optional.empty()
              : Optional.of(new Time(at + 1, line.value(at)));
      case CLOCK ->
          halved(line, at + 1, line.value(at) / 60, line.value(at) % 60).or(() -> plain(line, at));
      case NUMBER, CARDINAL -> hour(line, at);
      case DECIMAL -> pointed(line, at);
      default -> Optional.empty();
    };
  }

  /** "1745 GMT", "17:45". */
  private static Optional<Time> plain(Line line, int at) {
    int minutes = line.value(at);
    boolean led =
        line.isAny(at - 1, "at", "by", "until", "around", "about", "before", "after")
            || Zones.over(line, at + 1) > at + 1;
    return led ? Optional.of(new Time(at + 1, minutes)) : Optional.empty();
  }

  private static Optional<Time> hour(Line line, int at) {
    int hour = line.value(at);
    boolean four = line.word(at).length() == 4 && line.is(at + 1, "gmt");
    if (four && hour / 100 < 25 && hour % 100 < 60) {
      return Optional.of(new Time(at + 1, hour / 100 * 60 + hour % 100));
    }
    if (line.is(at + 1, "o'clock") || line.are(at + 1, "o", "'", "clock")) {
      int end = line.is(at + 1, "o'clock") ? at + 2 : at + 4;
      return hour <= 12 ? Optional.of(half(line, end, hour)) : Optional.empty();
    }
    if (hour >= 1
        && hour <= 12
        && line.are(at + 1, "in", "the")
        && line.is(at + 3, Kind.DAYPART)
        && line.isAny(at - 1, "at", "until", "by", "about", "around")) {
      return Optional.of(half(line, at + 1, hour));
    }
    return halved(line, at + 1, hour, 0);
  }

  /** "5.30 p.m." as the British print it. */
  private static Optional<Time> pointed(Line line, int at) {
    String[] parts = line.word(at).split("\\.");
    boolean clock = parts.length == 2 && parts[0].length() <= 2 && parts[1].length() == 2;
    if (!clock) {
      return Optional.empty();
    }
    int minute = Integer.parseInt(parts[1]);
    return minute < 60
        ? halved(line, at + 1, Integer.parseInt(parts[0]), minute)
        : Optional.empty();
  }

  /** "5 in the afternoon", "4 o'clock in the morning". */
  private static Time half(Line line, int end, int hour) {
    if (line.are(end, "in", "the") && line.is(end + 2, Kind.DAYPART)) {
      boolean later = !line.is(end + 2, "morning") && hour < 12;
      return new Time(end + 3, (later ? hour + 12 : hour) * 60);
    }
    return new Time(end, hour * 60);
  }

  private static Optional<Time> halved(Line line, int at, int hour, int minute) {
    String word = line.word(at);
    boolean morning = word.equals("a.m") || word.equals("am") || word.equals("a.m.");
    boolean evening = word.equals("p.m") || word.equals("pm") || word.equals("p.m.");
    if (!morning && !evening || hour < 1 || hour > 12) {
      return Optional.empty();
    }
    int end =
        line.is(at + 1, ".") && line.glued(at + 1) && continues(line, at + 2) ? at + 2 : at + 1;
    return Optional.of(new Time(end, (hour % 12 + (evening ? 12 : 0)) * 60 + minute));
  }

  private static boolean continues(Line line, int at) {
    return line.is(at, Kind.WEEKDAY)
        || line.is(at, Kind.MONTH)
        || line.is(at, Kind.DAY)
        || line.is(at, "on")
        || line.is(at + 1, Kind.UNIT)
        || Zones.over(line, at) > at;
  }

  /** The clock time with the zone and the day behind it. */
  private Phrase dated(Line line, int at, Time time) {
    int own = Zones.over(line, time.end);
    int zoned = elsewhere(line, own);
    int i = line.is(zoned, ",") ? zoned + 1 : zoned;
    i = line.is(i, "on") ? i + 1 : i;
    Optional<Phrase> day = day(line, i);
    if (day.isEmpty()) {
      return new Phrase(zoned, alone(line, at, zoned, time), NAME);
    }
    boolean begun = line.is(at - 1, "after") && line.isAny(at - 2, "shortly", "just", "soon");
    int minutes = begun ? time.minutes % MIDNIGHT : time.minutes;
    ClockSense sense = new ClockSense(minutes, day.map(Phrase::sense), Optional.empty());
    if (zoned > own) {
      return new Phrase(zoned, sense, NAME);
    }
    int end = day.get().end();
    return new Phrase(elsewhere(line, Zones.over(line, end)), sense, NAME);
  }

  /** A clock time apart from its day: "at 3 a.m. in Geneva on Thursday". */
  private ClockSense alone(Line line, int at, int end, Time time) {
    int from = line.is(end, ".") && line.glued(end) ? end + 1 : end;
    for (int i = from; i < end + REACH && !Event.stops(line, i) && !Event.isVerb(line, i); i++) {
      Optional<Phrase> day = day(line, i);
      if (day.isPresent()) {
        return new ClockSense(time.minutes, day.map(Phrase::sense), Optional.empty());
      }
    }
    return new ClockSense(time.minutes, Optional.empty(), Events.told(line, at, end));
  }

  private Optional<Phrase> day(Line line, int at) {
    boolean named =
        line.is(at, Kind.WEEKDAY)
            || line.is(at, Kind.MONTH)
            || line.is(at, Kind.DAY)
            || line.is(at, "tonight")
            || line.is(at, Kind.SHIFT);
    Optional<Phrase> day = named ? days.read(line, at) : Optional.empty();
    return day.filter(phrase -> daily(phrase.sense()))
        .or(() -> counts.read(line, at).filter(phrase -> phrase.sense() instanceof EventSense));
  }

  /** The position behind the same time in another zone: "(5 a.m., Eastern time)", "(0735 GMT)". */
  private static int elsewhere(Line line, int at) {
    int bracket = line.is(at, ".") && line.glued(at) ? at + 1 : at;
    Optional<Time> same = line.is(bracket, "(") ? time(line, bracket + 1) : Optional.empty();
    int end = same.map(time -> Zones.over(line, time.end)).orElse(at);
    return line.is(end, ")") ? end + 1 : at;
  }

  private static boolean daily(Sense sense) {
    return sense instanceof WeekdaySense
        || sense instanceof CalendarSense calendar && calendar.day() > 0
        || sense instanceof StepSense step && step.unit() == Unit.DAY
        || sense instanceof DayPartSense
        || sense instanceof HolidaySense;
  }
}
