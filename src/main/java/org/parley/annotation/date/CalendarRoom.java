package org.parley.annotation.date;

import java.util.Optional;

/** Dates of the calendar: "Sept. 30", "30 September 1995", "July, 1993", "1995-06-28". */
final class CalendarRoom implements Room {
  private static final String NAME = "calendar";

  private final YearOf years;

  CalendarRoom(YearRoom years) {
    this.years = new YearOf(years);
  }

  @Override
  public Optional<Phrase> read(Line line, int at) {
    return switch (line.kind(at)) {
      case MONTH -> monthFirst(line, at, 0);
      case WEEKDAY -> weekdayFirst(line, at);
      case NUMBER ->
          numeric(line, at).or(() -> dayFirst(line, at, 0)).or(() -> secondDay(line, at));
      case ORDINAL -> dayFirst(line, at, 0);
      case ARTICLE -> line.is(at, "the") ? theDay(line, at + 1) : Optional.empty();
      case SHIFT -> shifted(line, at);
      default -> Optional.empty();
    };
  }

  /** "Wednesday, June 28", "Tuesday (June 27)", "Monday the 5th of March". */
  private Optional<Phrase> weekdayFirst(Line line, int at) {
    int weekday = line.value(at);
    int i = line.is(at + 1, ".") ? at + 2 : at + 1;
    i = line.is(i, Kind.DAYPART) ? i + 1 : i;
    i = line.isAny(i, ",", "(", "--") ? i + 1 : i;
    i = line.is(i, "the") ? i + 1 : i;
    int date = i;
    return monthDay(line, date, weekday).or(() -> dayFirst(line, date, weekday));
  }

  /** "this coming Sunday, March 8", "last October". */
  private Optional<Phrase> shifted(Line line, int at) {
    return Shifts.ofName(line, at)
        .flatMap(
            shifts ->
                line.is(shifts.end(), Kind.WEEKDAY)
                    ? weekdayFirst(line, shifts.end())
                    : shiftedMonth(line, shifts));
  }

  /** "last October", "this coming March": a month picked by a word before it. */
  private Optional<Phrase> shiftedMonth(Line line, Shifts shifts) {
    int month = shifts.end();
    if (!Months.at(line, month)) {
      return Optional.empty();
    }
    Optional<Phrase> day = monthDay(line, month, 0);
    if (day.isPresent()) {
      return day;
    }
    Sense sense =
        new CalendarSense(Optional.empty(), line.value(month), 0, 0, Optional.of(shifts.shift()));
    return Optional.of(new Phrase(Months.behind(line, month), sense, NAME));
  }

  private Optional<Phrase> monthFirst(Line line, int at, int weekday) {
    return monthDay(line, at, weekday).or(() -> wholeMonth(line, at));
  }

  private Optional<Phrase> wholeMonth(Line line, int at) {
    if (!Months.at(line, at)) {
      return Optional.empty();
    }
    int end = Months.behind(line, at);
    Optional<Phrase> year = years.read(line, end, true);
    Sense sense =
        new CalendarSense(year.map(Phrase::sense), line.value(at), 0, 0, Optional.empty());
    return Optional.of(new Phrase(year.map(Phrase::end).orElse(end), sense, NAME));
  }

  /** "June 28", "March the 5th, 1994", "March 5-7". */
  private Optional<Phrase> monthDay(Line line, int at, int weekday) {
    if (!Months.at(line, at)) {
      return Optional.empty();
    }
    int month = line.value(at);
    int behind = Months.behind(line, at);
    int i = line.is(behind, "the") ? behind + 1 : behind;
    if (!day(line, i) || measured(line, i + 1)) {
      return Optional.empty();
    }
    Optional<Integer> to = lastDay(line, i).filter(last -> !line.is(last + 1, Kind.MONTH));
    int end = to.orElse(i) + 1;
    Optional<Phrase> year = years.read(line, end, true);
    Optional<Phrase> shared =
        another(line, end + 1) ? years.read(line, end + 2, true) : Optional.empty();
    Sense first = date(year.or(() -> shared), month, line.value(i), weekday);
    Sense sense =
        to.<Sense>map(last -> new RangeSense(first, date(year, month, line.value(last), 0)))
            .orElse(first);
    return Optional.of(new Phrase(year.map(Phrase::end).orElse(end), sense, NAME));
  }

  /** The 25 of "April 24 and 25". */
  private Optional<Phrase> secondDay(Line line, int at) {
    if (!another(line, at)) {
      return Optional.empty();
    }
    int month = line.is(at - 3, ".") ? at - 4 : at - 3;
    Optional<Phrase> year = years.read(line, at + 1, true);
    Sense sense = date(year, line.value(month), line.value(at), 0);
    return Optional.of(new Phrase(year.map(Phrase::end).orElse(at + 1), sense, NAME));
  }

  /** Whether the number at {@code i} is a second day behind a month and its day. */
  private static boolean another(Line line, int i) {
    int month = line.is(i - 3, ".") ? i - 4 : i - 3;
    String tag = line.tag(i + 1);
    boolean noun =
        tag.isEmpty()
            ? line.word(i + 1).length() > 4
            : tag.startsWith("JJ") || tag.equals("NN") || tag.equals("NNS");
    return line.isAny(i - 1, "and", "or")
        && day(line, i)
        && day(line, i - 2)
        && line.value(i) > line.value(i - 2)
        && Months.at(line, month)
        && !(noun && line.is(i + 1, Kind.NONE))
        && !line.is(i + 1, Kind.UNIT)
        && !line.is(i + 1, Kind.MONTH)
        && !measured(line, i + 1);
  }

  private static Sense date(Optional<Phrase> year, int month, int day, int weekday) {
    return new CalendarSense(year.map(Phrase::sense), month, day, weekday, Optional.empty());
  }

  /** The position of the 7 in "5-7", "5 to 7" and "5 through 7". */
  private static Optional<Integer> lastDay(Line line, int at) {
    boolean dash = line.isAny(at + 1, "-", "--") && line.glued(at + 1) && line.glued(at + 2);
    boolean word = line.isAny(at + 1, "to", "through");
    boolean later = day(line, at + 2) && line.value(at + 2) > line.value(at);
    boolean own = measured(line, at + 3);
    return (dash || word) && later && !own ? Optional.of(at + 2) : Optional.empty();
  }

  /** "30 September 1995", "the 5th of March", "1-4 May". */
  private Optional<Phrase> dayFirst(Line line, int at, int weekday) {
    if (!day(line, at)) {
      return Optional.empty();
    }
    Optional<Integer> to = lastDay(line, at);
    int behind = to.orElse(at) + 1;
    int month = line.is(behind, "of") ? behind + 1 : line.overHyphen(behind);
    boolean plainNumber = line.is(at, Kind.NUMBER) && month == behind + 1 && line.is(behind, "of");
    if (!Months.at(line, month) || plainNumber || day(line, month + 1) && !line.glued(month)) {
      return Optional.empty();
    }
    int end = Months.behind(line, month);
    Optional<Phrase> year = years.read(line, end, true);
    Sense first = date(year, line.value(month), line.value(at), weekday);
    Sense sense =
        to.<Sense>map(
                last -> new RangeSense(first, date(year, line.value(month), line.value(last), 0)))
            .orElse(first);
    return Optional.of(new Phrase(year.map(Phrase::end).orElse(end), sense, NAME));
  }

  /** "the 30th", "the 30th of September"; never "the first". */
  private Optional<Phrase> theDay(Line line, int at) {
    Optional<Phrase> dated = dayFirst(line, at, 0);
    if (dated.isPresent()) {
      return dated;
    }
    boolean digits = line.is(at, Kind.ORDINAL) && Character.isDigit(line.word(at).charAt(0));
    boolean alone =
        line.is(at + 1, Kind.MARK) && !line.isAny(at + 1, "-", "'s") || line.word(at + 1).isEmpty();
    boolean led =
        line.isAny(
            at - 2, "on", "by", "until", "before", "through", "after", "for", "from", "since");
    return digits && day(line, at) && alone && led
        ? Optional.of(
            new Phrase(
                at + 1,
                new CalendarSense(Optional.empty(), 0, line.value(at), 0, Optional.empty()),
                NAME))
        : Optional.empty();
  }

  /** "1995-06-28", "6/28/95", "28.6.1995" cut in three numbers. */
  private static Optional<Phrase> numeric(Line line, int at) {
    String mark = line.word(at + 1);
    boolean three =
        (mark.equals("-") || mark.equals("/"))
            && line.is(at + 2, Kind.NUMBER)
            && line.is(at + 3, mark)
            && line.is(at + 4, Kind.NUMBER)
            && line.glued(at + 1)
            && line.glued(at + 2)
            && line.glued(at + 3)
            && line.glued(at + 4)
            && !line.isAny(at + 5, "-", "/");
    if (!three) {
      return Optional.empty();
    }
    int a = line.value(at);
    int b = line.value(at + 2);
    int c = line.value(at + 4);
    boolean iso = line.word(at).length() == 4;
    if (mark.equals("-") && !iso) {
      return Optional.empty();
    }
    int year = iso ? a : line.word(at + 4).length() == 2 ? (c < 40 ? 2000 : 1900) + c : c;
    int month = iso ? b : a > 12 ? b : a;
    int day = iso ? c : a > 12 ? a : b;
    boolean valid =
        year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day < 32;
    return valid
        ? Optional.of(
            new Phrase(
                at + 5,
                new CalendarSense(
                    Optional.of(new YearSense(year)), month, day, 0, Optional.empty()),
                NAME))
        : Optional.empty();
  }

  private static boolean day(Line line, int i) {
    boolean number = line.is(i, Kind.NUMBER) && line.word(i).length() <= 2;
    boolean quarter = line.isAny(line.overHyphen(i + 1), "quarter", "half");
    return (number || line.is(i, Kind.ORDINAL) && !quarter)
        && line.value(i) >= 1
        && line.value(i) <= 31;
  }

  private static boolean measured(Line line, int i) {
    return line.isAny(i, "%", "percent", "pct", "mln", "million", "billion", "bln");
  }
}
