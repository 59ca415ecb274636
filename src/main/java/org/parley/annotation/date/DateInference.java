package org.parley.annotation.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.annotation.Annotated;
import org.parley.annotation.Sentence;
import org.parley.vocabulary.Vocabulary;

/**
 * Finds out when articles without a date appeared. Every day of a century is scored by every clue
 * of an article; articles of one collection then help each other where they speak of the same
 * deadline, and where a measure that one threatens comes into force in the other.
 */
public final class DateInference {
  private static final double MARGIN = 3.5;
  private static final int ROUNDS = 3;
  private static final long WIDEST = 30 * 365;

  private final DateReader reader = new DateReader();
  private final TimeClues times = new TimeClues();
  private final TermClues terms;

  /**
   * @param vocabulary the people with their terms of office, and the bodies
   */
  public DateInference(Vocabulary vocabulary) {
    terms = new TermClues(vocabulary);
  }

  /**
   * When each of the articles appeared; where the metadata give a day it is taken as known.
   *
   * @param articles of one collection, annotated with names
   */
  public List<DatedArticle> infer(List<Annotated> articles) {
    List<Witness> witnesses = articles.stream().map(this::witness).toList();
    List<DayScores> scores = witnesses.stream().map(DateInference::scores).toList();
    List<DayScores> now = scores;
    for (int round = 0; round < ROUNDS; round++) {
      List<DayScores> next = new ArrayList<>();
      for (int i = 0; i < witnesses.size(); i++) {
        DayScores own = scores.get(i).copy();
        for (int k = 0; k < witnesses.size(); k++) {
          if (k != i) {
            for (Clue clue : witnesses.get(i).beside(witnesses.get(k), now.get(k))) {
              own.add(clue.weight());
            }
          }
        }
        next.add(own);
      }
      now = next;
    }
    List<DatedArticle> dated = new ArrayList<>();
    for (int i = 0; i < witnesses.size(); i++) {
      dated.add(dated(witnesses, now, i));
    }
    return dated;
  }

  private static DayScores scores(Witness witness) {
    List<Clue> strongFirst = new ArrayList<>(witness.clues());
    strongFirst.sort(Comparator.comparing(clue -> !clue.says().contains("in office")));
    return DayScores.of(strongFirst);
  }

  private Witness witness(Annotated annotated) {
    List<DateReader.Read> reads = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      reads.addAll(reader.reads(sentence.tokens(), DateContext.of(Optional.empty())));
    }
    List<Clue> clues = new ArrayList<>(times.of(reads));
    clues.addAll(terms.of(annotated.sentences()));
    clues.sort(Comparator.comparing(Clue::span));
    Optional<LocalDate> known = annotated.article().metadata().published();
    known.ifPresent(day -> clues.add(Witness.published(day)));
    return new Witness(annotated, reads, clues);
  }

  private static DatedArticle dated(List<Witness> witnesses, List<DayScores> scores, int i) {
    Witness witness = witnesses.get(i);
    List<Clue> clues = new ArrayList<>(witness.clues());
    for (int k = 0; k < witnesses.size(); k++) {
      if (k != i) {
        clues.addAll(witness.beside(witnesses.get(k), scores.get(k)));
      }
    }
    DayScores own = scores.get(i);
    LocalDate earliest = own.earliest(MARGIN);
    LocalDate latest = own.latest(MARGIN);
    boolean told = !clues.isEmpty() && Unit.apart(earliest, latest) <= WIDEST;
    Optional<DatedArticle.Range> range =
        told ? Optional.of(new DatedArticle.Range(earliest, latest, own.best())) : Optional.empty();
    return new DatedArticle(
        witness.slug(),
        range,
        clues.stream().map(c -> new DatedArticle.Evidence(witness.quote(c), c.says())).toList());
  }
}
