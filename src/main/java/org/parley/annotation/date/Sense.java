package org.parley.annotation.date;

/** What an expression says by itself, before anything is known of the article around it. */
sealed interface Sense
    permits BesideSense,
        CalendarSense,
        ClockSense,
        DayPartSense,
        DivisionSense,
        EventSense,
        HolidaySense,
        LengthSense,
        NthWeekSense,
        PortionSense,
        RangeSense,
        ReferenceSense,
        SamePeriodSense,
        SeasonSense,
        SetSense,
        StepSense,
        ThenSense,
        VagueSense,
        WeekdaySense,
        WeekOfSense,
        WithinSense,
        YearAgoSense,
        YearSense {

  /** What it says in its place. */
  Meaning in(Scene scene);

  /** Whether it is a time at all in its place. */
  default boolean isKnown(Scene scene) {
    return true;
  }
}
