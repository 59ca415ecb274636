package org.parley.annotation;

import java.util.List;
import java.util.Set;
import org.parley.annotation.parse.Arc;

/** Takes times that stand between others for what they are: no kind of week, and nobody's name. */
final class StrayTimes {
  private static final Set<String> TIMES =
      Set.of("week", "month", "year", "night", "weekend", "morning", "spring", "summer", "autumn");
  private static final Set<String> WHICH = Set.of("last", "this", "next");
  private static final Set<String> DAYS =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "today",
          "yesterday");
  private static final String TIME = "obl:unmarked";
  private static final String SUBJECT = "nsubj";

  private StrayTimes() {}

  /**
   * Mends a time in place.
   *
   * @param tokens the words of the sentence
   * @param arcs the arc of each word
   * @param time index of the word that may be a time
   */
  static void mend(List<Token> tokens, Arc[] arcs, int time) {
    mendWeek(tokens, arcs, time);
    mendDay(tokens, arcs, time);
  }

  /** "Criticized by Japan last week": Japan is no kind of week. */
  private static void mendWeek(List<Token> tokens, Arc[] arcs, int time) {
    boolean dated =
        time > 1
            && TIMES.contains(tokens.get(time).text())
            && WHICH.contains(tokens.get(time - 1).text())
            && tokens.get(time - 2).tag().startsWith("NNP")
            && arcs[time - 2].equals(new Arc(time, "compound"))
            && arcs[time].head() != Arc.ROOT;
    if (dated) {
      int name = time - 2;
      Arc place = arcs[time];
      for (int i = 0; i < name; i++) {
        arcs[i] = arcs[i].head() == time ? new Arc(name, arcs[i].relation()) : arcs[i];
      }
      arcs[name] = place;
      arcs[time] = new Arc(place.head(), TIME);
    }
  }

  /** "The administration Wednesday published a list": the day publishes nothing. */
  private static void mendDay(List<Token> tokens, Arc[] arcs, int day) {
    boolean before =
        day > 0
            && DAYS.contains(tokens.get(day).text())
            && arcs[day].relation().equals(SUBJECT)
            && arcs[day].head() > day
            && tokens.get(day - 1).tag().startsWith("N");
    if (!before) {
      return;
    }
    int verb = arcs[day].head();
    int subject = day - 1;
    if (arcs[subject].head() == day) {
      Mending.rehang(arcs, day, subject, 0);
      arcs[subject] = new Arc(verb, SUBJECT);
      arcs[day] = new Arc(verb, TIME);
    } else if (arcs[subject].equals(new Arc(verb, SUBJECT))) {
      arcs[day] = new Arc(verb, TIME);
    }
  }
}
