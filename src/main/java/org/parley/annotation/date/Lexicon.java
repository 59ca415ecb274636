package org.parley.annotation.date;

import java.util.HashMap;
import java.util.Map;

/** The words of English dates. */
final class Lexicon {
  private static final Map<String, Lexeme> WORDS = words();

  private Lexicon() {}

  /** The entry of a word in lower case. */
  static Lexeme of(String word) {
    return WORDS.getOrDefault(word, Lexeme.NONE);
  }

  private static Map<String, Lexeme> words() {
    Map<String, Lexeme> words = new HashMap<>();
    enter(
        words,
        Kind.MONTH,
        1,
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug"
            + "|september sept sep|october oct|november nov|december dec");
    enter(
        words,
        Kind.WEEKDAY,
        1,
        "monday mon mondays|tuesday tue tues tuesdays|wednesday wed weds wednesdays"
            + "|thursday thu thur thurs thursdays|friday fri fridays|saturday sat saturdays"
            + "|sunday sun sundays");
    enter(
        words,
        Kind.UNIT,
        0,
        "seconds|minute minutes min mins|hour hours hr hrs|day days|weekend weekends|week weeks wk"
            + "|fortnight fortnights|month months|quarter quarters qtr|half-year"
            + "|year years yr yrs|decade decades|century centuries|millennium millennia");
    enter(
        words,
        Kind.CARDINAL,
        0,
        "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
            + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty");
    enter(words, Kind.CARDINAL, 30, "thirty");
    enter(words, Kind.CARDINAL, 40, "forty");
    enter(words, Kind.CARDINAL, 50, "fifty");
    enter(words, Kind.CARDINAL, 60, "sixty");
    enter(words, Kind.CARDINAL, 70, "seventy");
    enter(words, Kind.CARDINAL, 80, "eighty");
    enter(words, Kind.CARDINAL, 90, "ninety");
    enter(words, Kind.CARDINAL, 100, "hundred");
    enter(words, Kind.CARDINAL, 1000, "thousand");
    enter(words, Kind.CARDINAL, 12, "dozen");
    enter(
        words,
        Kind.ORDINAL,
        1,
        "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
            + "|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth"
            + "|twentieth");
    enter(words, Kind.ORDINAL, 30, "thirtieth");
    enter(
        words,
        Kind.SHIFT,
        0,
        "last|this current|next|past|coming upcoming forthcoming"
            + "|previous preceding prior|following ensuing subsequent|that same|latest");
    enter(
        words,
        Kind.DAYPART,
        0,
        "morning mornings|lunchtime|afternoon afternoons|evening evenings"
            + "|night nights nighttime|daytime");
    enter(
        words,
        Kind.SEASON,
        0,
        "spring springtime|summer summers summertime|fall autumn|winter winters wintertime");
    enter(words, Kind.DAY, -1, "yesterday|today|tomorrow");
    enter(
        words,
        Kind.VAGUE,
        0,
        "recently recent lately previously formerly|now currently current nowadays presently"
            + "|soon shortly|then");
    enter(words, Kind.ARTICLE, 0, "the|a an|these those");
    enter(
        words,
        Kind.PORTION,
        0,
        "early|mid middle midway|late|beginning start outset|end close|earlier|later");
    enter(words, Kind.SOME, 0, "several few many some couple numerous various recent");
    enter(words, Kind.EVERY, 0, "each every");
    enter(words, Kind.LONG, Unit.HOUR.ordinal(), "hourlong|daylong");
    enter(words, Kind.LONG, Unit.WEEK.ordinal(), "weeklong");
    enter(words, Kind.LONG, Unit.MONTH.ordinal(), "monthlong");
    enter(words, Kind.LONG, Unit.YEAR.ordinal(), "yearlong|decadelong|centurylong");
    enter(words, Kind.FREQUENCY, Unit.HOUR.ordinal(), "hourly");
    enter(words, Kind.FREQUENCY, Unit.DAY.ordinal(), "daily nightly");
    enter(words, Kind.FREQUENCY, Unit.WEEK.ordinal(), "weekly biweekly fortnightly");
    enter(words, Kind.FREQUENCY, Unit.MONTH.ordinal(), "monthly bimonthly");
    enter(words, Kind.FREQUENCY, Unit.QUARTER.ordinal(), "quarterly");
    enter(words, Kind.FREQUENCY, Unit.YEAR.ordinal(), "annually yearly annual biannual biennial");
    enter(words, Kind.HOUR, 720, "noon midday");
    enter(words, Kind.HOUR, 1440, "midnight");
    enter(
        words,
        Kind.APPROACH,
        0,
        "about around approximately roughly nearly almost some more less fewer over under at exactly"
            + " only up barely just no within another additional full entire whole");
    enter(
        words,
        Kind.SPECIAL,
        0,
        "twenties thirties forties fifties sixties seventies eighties nineties fiscal"
            + " financial period similar future near foreseeable immediate distant final"
            + " opening closing latter full than least most number other total to tonight"
            + " overnight mid-day sometime half year-end month-end week-end year-ago"
            + " year-earlier calendar one-half end-year corresponding comparable q");
    for (String name : Holiday.firstWords()) {
      words.putIfAbsent(name, new Lexeme(Kind.HOLIDAY, 0));
    }
    return Map.copyOf(words);
  }

  private static void enter(Map<String, Lexeme> words, Kind kind, int first, String rows) {
    int value = first;
    for (String row : rows.split("\\|")) {
      Lexeme lexeme = new Lexeme(kind, value++);
      for (String word : row.trim().split(" ")) {
        words.putIfAbsent(word, lexeme);
      }
    }
  }
}
