package org.parley.annotation.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.annotation.Annotated;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.annotation.Sentence;
import org.parley.article.Span;

/** An article that tells of its own day, and of the days of others that share its story. */
final class Witness {
  private static final int SHARED_PEOPLE = 2;
  private static final double ANOTHER_YEAR = -4;
  private static final int LISTED = 3;
  private static final double FLOOR = 0.05;
  private static final Set<String> ENDS =
      Set.of("deadline", "expir", " end", " by ", "until", "before", "run out", "ran out", "lapse");

  private final Annotated annotated;
  private final List<DateReader.Read> reads;
  private final List<Clue> clues;
  private final List<Limit> limits;
  private final Set<String> names = new HashSet<>();
  private final Optional<Span> force;

  Witness(Annotated annotated, List<DateReader.Read> reads, List<Clue> clues) {
    this.annotated = annotated;
    this.reads = List.copyOf(reads);
    this.clues = List.copyOf(clues);
    for (Sentence sentence : annotated.sentences()) {
      for (Mention mention : sentence.mentions()) {
        if (mention instanceof Named named && Character.isUpperCase(named.text().charAt(0))) {
          names.add(named.text().substring(named.text().lastIndexOf(' ') + 1));
        }
      }
    }
    limits = limits(reads);
    force = force(annotated);
  }

  static Clue published(LocalDate day) {
    return new Clue(new Span(0, 0), "published on " + day, other -> other.equals(day) ? 0 : -100);
  }

  List<Clue> clues() {
    return clues;
  }

  String slug() {
    return annotated.article().slug();
  }

  /** The capitalised names of the article, of people their surnames. */
  Set<String> names() {
    return names;
  }

  /** This article with what dated articles tell that name people with it and a day of its own. */
  Witness with(Function<MonthDay, List<Landmark>> landmarks) {
    List<Clue> all = new ArrayList<>(clues);
    for (DateReader.Read read : reads) {
      TimeClues.calendar(read.sense())
          .filter(sense -> sense.year().isEmpty() && sense.month() > 0 && sense.day() > 0)
          .flatMap(sense -> placed(read, sense, landmarks))
          .ifPresent(all::add);
    }
    return new Witness(annotated, reads, all);
  }

  private Optional<Clue> placed(
      DateReader.Read read, CalendarSense sense, Function<MonthDay, List<Landmark>> landmarks) {
    int last = Month.of(sense.month()).maxLength();
    MonthDay ofYear = MonthDay.of(sense.month(), Math.min(sense.day(), last));
    List<Landmark> shared =
        landmarks.apply(ofYear).stream()
            .filter(l -> l.names().stream().filter(names::contains).count() >= SHARED_PEOPLE)
            .toList();
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    Set<LocalDate> days = shared.stream().map(Landmark::day).collect(Collectors.toSet());
    Limit mine = new Limit(read.timed().span(), sense, read.direction());
    String says =
        "is named by "
            + listed(shared.stream().map(Landmark::article))
            + " too, as "
            + listed(days.stream().map(LocalDate::toString));
    return Optional.of(
        new Clue(mine.span, says, day -> days.contains(mine.day(day)) ? 0 : ANOTHER_YEAR));
  }

  private static String listed(Stream<String> words) {
    return words.distinct().sorted().limit(LISTED).collect(Collectors.joining(", "));
  }

  /** What another article of the same story tells of this one. */
  List<Clue> beside(Witness other, DayScores days) {
    List<Clue> told = new ArrayList<>();
    for (Limit mine : limits) {
      for (Limit theirs : other.limits) {
        if (same(mine, theirs)) {
          told.add(sameLimit(mine, theirs, other, days));
        }
      }
    }
    stage(other, days).ifPresent(told::add);
    return told;
  }

  /**
   * A date that is given as the end of something.
   *
   * @param span where it stands
   * @param date the date, without a year
   * @param direction which way its clause looks
   */
  private record Limit(Span span, CalendarSense date, Direction direction) {
    LocalDate day(LocalDate today) {
      return TimeClues.nearest(today, date, direction).first();
    }

    /** The first day of the month that it means to one who reads it on {@code day}. */
    LocalDate month(LocalDate day) {
      return TimeClues.nearest(day, date, direction).first().withDayOfMonth(1);
    }
  }

  private List<Limit> limits(List<DateReader.Read> reads) {
    Map<CalendarSense, Limit> limits = new LinkedHashMap<>();
    for (DateReader.Read read : reads) {
      TimeClues.calendar(read.sense())
          .filter(sense -> sense.year().isEmpty() && sense.month() > 0)
          .filter(sense -> ends(read.timed().span()))
          .ifPresent(
              sense ->
                  limits.putIfAbsent(
                      sense, new Limit(read.timed().span(), sense, read.direction())));
    }
    return List.copyOf(limits.values());
  }

  /**
   * Whether two limits may be one: the same day, or its month where one article tells that it is
   * over.
   */
  private static boolean same(Limit one, Limit other) {
    boolean over = (one.direction == Direction.PAST) != (other.direction == Direction.PAST);
    boolean open = over && (one.date.day() == 0 || other.date.day() == 0);
    return one.date.month() == other.date.month()
        && (open || one.date.day() > 0 && one.date.day() == other.date.day());
  }

  /** A limit that both speak of is the same day for both. */
  private static Clue sameLimit(Limit mine, Limit theirs, Witness other, DayScores days) {
    Map<LocalDate, Double> beliefs = days.beliefs(theirs::month);
    return new Clue(
        mine.span,
        "is a limit that " + other.slug() + " names too",
        day -> Math.log(FLOOR + (1 - FLOOR) * beliefs.getOrDefault(mine.month(day), 0.0)));
  }

  private boolean ends(Span span) {
    String text = annotated.article().text();
    int from = Math.max(0, span.start() - 24);
    int to = Math.min(text.length(), span.end() + 12);
    String around = text.substring(from, to).toLowerCase(Locale.ROOT);
    return ENDS.stream().anyMatch(around::contains);
  }

  /** A measure is threatened before it comes into force. */
  private Optional<Clue> stage(Witness other, DayScores days) {
    if (force.isPresent() == other.force.isPresent()) {
      return Optional.empty();
    }
    ToDoubleFunction<LocalDate> before = days.upTo();
    boolean later = force.isPresent();
    Span span = force.or(this::opening).orElse(new Span(0, 0));
    return Optional.of(
        new Clue(
            span,
            (later ? "is further on in the story than " : "stands earlier in the story than ")
                + other.slug(),
            day -> {
              double chance = before.applyAsDouble(day);
              return Math.log(FLOOR + (1 - FLOOR) * (later ? chance : 1 - chance));
            }));
  }

  private Optional<Span> opening() {
    return annotated.sentences().stream().findFirst().map(Sentence::span);
  }

  /** Where a measure is said to come into force on this very day. */
  private static Optional<Span> force(Annotated annotated) {
    String text = annotated.article().text();
    for (Sentence sentence : annotated.sentences()) {
      String words = sentence.span().of(text).toLowerCase(Locale.ROOT);
      boolean force =
          words.contains("into effect")
              || words.contains("take effect")
              || words.contains("takes effect")
              || words.contains("took effect");
      boolean now =
          words.contains("today") || words.contains("tonight") || words.contains("midnight");
      if (force && now) {
        return Optional.of(sentence.span());
      }
    }
    return Optional.empty();
  }
}
