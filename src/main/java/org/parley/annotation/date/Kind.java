package org.parley.annotation.date;

/** The roles that a word can play in the grammar of dates. */
enum Kind {
  /** A word the grammar has no entry for. */
  NONE,
  /** A mark of punctuation. */
  MARK,
  /** Whole number in digits; the value is the number, -1 where it is too long to matter. */
  NUMBER,
  /** Number in digits with a point or with thousands. */
  DECIMAL,
  /** Clock time in digits; the value counts minutes from midnight. */
  CLOCK,
  /** Decade in digits, "1990s" or the "80s" of "'80s". */
  DECADE,
  /** Month, 1 to 12. */
  MONTH,
  /** Day of the week, 1 for Monday to 7. */
  WEEKDAY,
  /** Unit of time; the value is the ordinal of {@link Unit}. */
  UNIT,
  /** Number word below a hundred, or hundred, thousand, dozen. */
  CARDINAL,
  /** "first" to "thirty-first", in words or digits. */
  ORDINAL,
  /** "next", "last" and the like; the value is the ordinal of {@link Shift}. */
  SHIFT,
  /** "morning" and the like; the value is the ordinal of {@link DayPart}. */
  DAYPART,
  /** "spring" and the like; the value is the ordinal of {@link Season}. */
  SEASON,
  /** "yesterday", "today", "tomorrow"; the value counts days from the day of publication. */
  DAY,
  /** "now", "recently" and the like; the value is the ordinal of {@link Vague}. */
  VAGUE,
  /** "the", "a", "an". */
  ARTICLE,
  /** "early", "mid", "late", "end" and the like; the value is the ordinal of {@link Portion}. */
  PORTION,
  /** "several", "few" and the like. */
  SOME,
  /** "yearlong" and the like; the value is the ordinal of {@link Unit}. */
  LONG,
  /** "each", "every". */
  EVERY,
  /** "daily" and the like; the value is the ordinal of {@link Unit}. */
  FREQUENCY,
  /** "noon", "midnight"; the value counts minutes from midnight. */
  HOUR,
  /** First word of the name of a holiday. */
  HOLIDAY,
  /** "nearly", "about", "more" and other words that may stand before an expression. */
  APPROACH,
  /** "fiscal", "half", "future" and other words of which single rooms know what to make. */
  SPECIAL
}
