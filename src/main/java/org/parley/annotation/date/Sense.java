package org.parley.annotation.date;

/** What an expression says by itself, before anything is known of the article around it. */
sealed interface Sense
    permits BesideSense,
        CalendarSense,
        ClockSense,
        DayPartSense,
        DivisionSense,
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
        VagueSense,
        WeekdaySense,
        WeekOfSense,
        YearAgoSense,
        YearSense {

  /** What it says in its place. */
  Meaning in(Scene scene);
}
