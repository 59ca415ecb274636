package org.parley.annotation.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.parley.annotation.Annotated;
import org.parley.annotation.Sentence;
import org.parley.article.Dating;
import org.parley.vocabulary.Vocabulary;

/**
 * Finds out when articles without a date appeared. Every day of a century is scored by every clue
 * of an article; articles of one collection then help each other where they speak of the same
 * deadline, and where a measure that one threatens comes into force in the other.
 */
public final class DateInference {
  private static final double MARGIN = 3.0;
  private static final Pattern STRONG = Pattern.compile("in office|published|appeared|sent");
  private static final int ROUNDS = 3;
  private static final long WIDEST = 30 * 365;

  private final DateReader reader = new DateReader();
  private final TimeClues times = new TimeClues();
  private final Recency recency = new Recency();
  private final YearPairs pairs = new YearPairs();
  private final Congresses congresses = new Congresses();
  private final HeadClues heads = new HeadClues();
  private final TermClues terms;

  /**
   * @param vocabulary the people with their terms of office, and the bodies
   */
  public DateInference(Vocabulary vocabulary) {
    terms = new TermClues(vocabulary);
  }

  /**
   * When each of the articles appeared, in their order; where the metadata give a day it is taken
   * as known, and where nothing tells there is no answer.
   *
   * @param articles of one collection, annotated with names
   * @param landmarks the deadlines and meetings of dated articles on a day of any year
   */
  public List<Optional<Dating>> infer(
      List<Annotated> articles, Function<MonthDay, List<Landmark>> landmarks) {
    List<Witness> witnesses =
        articles.stream().map(article -> witness(article, landmarks)).toList();
    List<DayScores> scores = witnesses.stream().map(DateInference::scores).toList();
    Companions companions = new Companions(witnesses);
    List<DayScores> now = scores;
    for (int round = 0; round < ROUNDS; round++) {
      List<DayScores> next = new ArrayList<>();
      for (int i = 0; i < witnesses.size(); i++) {
        DayScores own = scores.get(i).copy();
        beside(witnesses, companions, now, i).forEach(clue -> own.add(clue.weight()));
        next.add(own);
      }
      now = next;
    }
    List<Optional<Dating>> dated = new ArrayList<>();
    for (int i = 0; i < witnesses.size(); i++) {
      List<Clue> clues = new ArrayList<>(witnesses.get(i).clues());
      clues.addAll(beside(witnesses, companions, now, i));
      dated.add(dated(clues, now.get(i)));
    }
    return dated;
  }

  private static List<Clue> beside(
      List<Witness> witnesses, Companions companions, List<DayScores> scores, int i) {
    List<Clue> clues = new ArrayList<>();
    for (int k : companions.of(i)) {
      clues.addAll(witnesses.get(i).beside(witnesses.get(k), scores.get(k)));
    }
    return clues;
  }

  private static DayScores scores(Witness witness) {
    List<Clue> strongFirst = new ArrayList<>(witness.clues());
    strongFirst.sort(Comparator.comparing(clue -> !STRONG.matcher(clue.says()).find()));
    return DayScores.of(strongFirst);
  }

  private Witness witness(Annotated annotated, Function<MonthDay, List<Landmark>> landmarks) {
    List<DateReader.Read> reads = new ArrayList<>();
    List<Clue> clues = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      List<DateReader.Read> here =
          reader.reads(sentence.tokens(), DateContext.of(Optional.empty()));
      clues.addAll(pairs.of(here));
      reads.addAll(here);
    }
    boolean paired = !clues.isEmpty();
    clues.addAll(times.of(reads));
    recency.of(reads, annotated.article().text(), paired).ifPresent(clues::add);
    clues.addAll(congresses.of(annotated.article()));
    clues.addAll(terms.of(annotated.sentences()));
    clues.addAll(heads.of(annotated.article()));
    Optional<LocalDate> known = annotated.article().metadata().published();
    known.ifPresent(day -> clues.add(Witness.published(day)));
    Witness witness = new Witness(annotated, reads, clues);
    return known.isPresent() ? witness : witness.with(landmarks);
  }

  private static Optional<Dating> dated(List<Clue> clues, DayScores scores) {
    LocalDate earliest = scores.earliest(MARGIN);
    LocalDate latest = scores.latest(MARGIN);
    boolean told = !clues.isEmpty() && Unit.apart(earliest, latest) <= WIDEST;
    List<Dating.Ground> grounds =
        clues.stream()
            .sorted(Comparator.comparing(Clue::span))
            .map(clue -> new Dating.Ground(clue.span(), clue.says()))
            .toList();
    return told
        ? Optional.of(new Dating(earliest, latest, scores.best(), grounds))
        : Optional.empty();
  }
}
