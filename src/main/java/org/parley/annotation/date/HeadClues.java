package org.parley.annotation.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;

/** Clues from what stands around a report: the day in its dateline, the year of its copyright. */
final class HeadClues {
  private static final double WRONG = -8;
  private static final double NEXT_DAY = -0.2;
  private static final double LATE = -2;
  private static final Pattern COPYRIGHT =
      Pattern.compile("(?i)(?:copyright|\\(c\\)|©)\\D{0,20}((?:19|20)\\d\\d)(?!\\d)");

  private final Dateline dateline = new Dateline();

  /** The clues of an article without a date. */
  List<Clue> of(Article article) {
    List<Clue> clues = new ArrayList<>();
    dateline.sense(article).map(HeadClues::sent).ifPresent(clues::add);
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.LEFTOVER) {
        copyright(block.span(), block.span().of(article.text())).ifPresent(clues::add);
      }
    }
    return clues;
  }

  /** A report appears on the day of its dateline or soon after, and west of it the day before. */
  private static Clue sent(Dateline.Reading read) {
    return new Clue(
        read.span(), "was sent on this day of the year", day -> sentWeight(read.sense(), day));
  }

  private static double sentWeight(CalendarSense sense, LocalDate day) {
    LocalDate sent = TimeClues.nearest(day.plusDays(1), sense, Direction.PAST).first();
    if (sense.weekday() > 0 && sent.getDayOfWeek().getValue() != sense.weekday()) {
      return WRONG;
    }
    return switch ((int) ChronoUnit.DAYS.between(sent, day)) {
      case 0 -> 0;
      case 1 -> NEXT_DAY;
      case -1, 2, 3 -> LATE;
      default -> WRONG;
    };
  }

  private static Optional<Clue> copyright(Span span, String line) {
    Matcher matcher = COPYRIGHT.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    return Optional.of(
        new Clue(
            span,
            "is of " + year + ", so it appeared before its end",
            day -> day.getYear() > year ? WRONG : 0));
  }
}
