package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Article;
import org.parley.article.Span;

/** Clues from the Congresses of the United States, which are numbered: "the 103rd Congress". */
final class Congresses {
  private static final Pattern NUMBERED =
      Pattern.compile("\\b(\\d{2,3})(?:st|nd|rd|th) Congress\\b");
  private static final int FIRST_YEAR = 1789;
  private static final int MONTHS = 3;
  private static final double CLOSE = -0.5;
  private static final double OTHER = -3.5;

  /** The clues of an article, one for each Congress that it names. */
  List<Clue> of(Article article) {
    List<Clue> clues = new ArrayList<>();
    Set<String> told = new HashSet<>();
    Matcher matcher = NUMBERED.matcher(article.text());
    while (matcher.find()) {
      int year = FIRST_YEAR + 2 * (Integer.parseInt(matcher.group(1)) - 1);
      LocalDate first = LocalDate.of(year, 1, 3);
      LocalDate last = first.plusYears(2).minusDays(1);
      if (told.add(matcher.group(1))) {
        clues.add(
            new Clue(
                new Span(matcher.start(), matcher.end()),
                "sat from " + first + " to " + last,
                day -> weight(day, first, last)));
      }
    }
    return clues;
  }

  /** News speaks of a Congress while it sits, and for some weeks before and after. */
  private static double weight(LocalDate day, LocalDate first, LocalDate last) {
    boolean sits = !day.isBefore(first) && !day.isAfter(last);
    boolean close = day.isAfter(first.minusMonths(MONTHS)) && day.isBefore(last.plusMonths(MONTHS));
    return sits ? 0 : close ? CLOSE : OTHER;
  }
}
