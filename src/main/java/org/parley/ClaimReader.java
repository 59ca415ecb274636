package org.parley;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.annotation.Annotated;
import org.parley.article.Span;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;
import org.parley.claim.Ultimatums;
import org.parley.claim.deadline.DeadlineReader;
import org.parley.claim.deadline.LimitReader;
import org.parley.claim.figure.FigureReader;
import org.parley.claim.form.PhrasingMatcher;
import org.parley.claim.measure.MeasureEchoes;
import org.parley.claim.measure.MeasureReader;
import org.parley.claim.measure.Pledges;
import org.parley.claim.measure.Wishes;
import org.parley.claim.meeting.Again;
import org.parley.claim.meeting.Clues;
import org.parley.claim.meeting.MeetingReader;
import org.parley.claim.meeting.NegotiationReader;
import org.parley.claim.meeting.Rendezvous;
import org.parley.claim.meeting.Rounds;
import org.parley.claim.meeting.Settling;
import org.parley.claim.meeting.Trips;
import org.parley.claim.speech.StatementReader;
import org.parley.vocabulary.Vocabulary;

/** Finds the claims of articles; one reader serves any number of threads. */
public final class ClaimReader {
  private final PhrasingMatcher phrasings;
  private final FigureReader figures;
  private final MeasureReader measures;
  private final MeasureEchoes echoes;
  private final Clues clues = new Clues();

  /** A reader with the phrasings of the vocabulary. */
  public ClaimReader(Vocabulary vocabulary) {
    this.phrasings = new PhrasingMatcher(vocabulary);
    this.figures = new FigureReader(vocabulary);
    this.measures = new MeasureReader(vocabulary);
    this.echoes = new MeasureEchoes(vocabulary);
  }

  /** The claims of an article. */
  public ArticleClaims read(Annotated annotated) {
    Reading reading = Reading.of(annotated);
    List<List<Claim>> spoken = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    List<Claim> measured = new ArrayList<>();
    List<List<Claim>> instruments = new ArrayList<>();
    for (Tree tree : reading.trees()) {
      List<Claim> speech = new ArrayList<>();
      List<Claim> met = new ArrayList<>();
      List<Claim> phrased = phrasings.match(reading, tree);
      for (Claim claim : phrased) {
        switch (claim.relation()) {
          case "Statement" -> speech.add(claim);
          case "Figure" -> measured.add(claim);
          default -> {
            Claim wide = widened(reading, claim);
            claims.add(wide);
            if (wide.relation().equals("Meeting") && isAttended(wide)) {
              met.add(wide);
            }
          }
        }
      }
      List<Claim> trips = new Trips(tree).read(reading);
      if (!met.isEmpty()) {
        trips.stream().filter(trip -> isApart(trip, met)).forEach(claims::add);
        claims.addAll(new Again(tree).read(reading, met));
      } else {
        List<Claim> told = new ArrayList<>(new Rendezvous(tree).read(reading));
        told.addAll(trips.isEmpty() ? new Settling(tree).read(reading) : trips);
        claims.addAll(told.isEmpty() ? clues.read(reading, tree, phrased).stream().toList() : told);
      }
      new Rounds(tree).read(reading).ifPresent(claims::add);
      instruments.add(measures.read(reading, tree));
      claims.addAll(new Pledges(tree).read(reading));
      claims.addAll(new LimitReader(tree).read(reading));
      claims.addAll(new Ultimatums(tree).read(reading));
      spoken.add(speech);
    }
    instruments.forEach(claims::addAll);
    claims.addAll(echoes.read(reading, instruments));
    claims.addAll(new StatementReader(reading).read(spoken));
    claims.addAll(figures.read(reading, measured));
    claims.sort(Comparator.comparing(Claim::evidence));
    return new ArticleClaims(reading, claims);
  }

  /**
   * Whether a journey goes elsewhere, and at another time, than those who meet, and one of both is
   * yet to come.
   */
  private static boolean isApart(Claim trip, List<Claim> met) {
    boolean done = met.stream().allMatch(claim -> claim.modality() == Modality.PLANNED);
    return (done || trip.modality() == Modality.PLANNED)
        && met.stream()
            .allMatch(
                claim ->
                    (claim.first("WHEN").isPresent() || done)
                        && !claim.first("WHEN").equals(trip.first("WHEN"))
                        && !claim.first("PLACE").equals(trip.first("PLACE")));
  }

  private static boolean isAttended(Claim claim) {
    boolean loose = claim.first("TALKS").isPresent() && !claim.constants().containsKey("bargain");
    return claim.first("WORD").isPresent()
        && !loose
        && (claim.first("PARTICIPANT").isPresent() || claim.first("OTHER").isPresent());
  }

  /** The claim with what stands around its words, for the kinds that are gathered so. */
  private static Claim widened(Reading reading, Claim claim) {
    Claim gathered =
        switch (claim.relation()) {
          case "Negotiation" -> new NegotiationReader().read(claim);
          case "Meeting" -> new MeetingReader().read(claim);
          case "Deadline" -> new DeadlineReader().read(claim);
          case "TradeMeasure" -> Wishes.read(claim);
          case "Action" -> claim.cite(reading.evidence(deed(claim)));
          default -> claim;
        };
    return gathered.equals(claim) ? claim : gathered.cite(reading.evidence(extent(gathered)));
  }

  /** The clause in which an act is told, with whoever takes part. */
  private static Span deed(Claim claim) {
    Phrase verb = claim.first("VERB").orElseThrow();
    Span clause = verb.tree().clause(verb.head());
    return verb.tree().isVerb(verb.head())
        ? claim.evidence().span().cover(clause)
        : claim.evidence().span();
  }

  /** The stretch from the first to the last of a claim's phrases. */
  private static Span extent(Claim claim) {
    Span extent = claim.evidence().span();
    for (List<Phrase> phrases : claim.roles().values()) {
      for (Phrase phrase : phrases) {
        extent = extent.cover(phrase.span());
      }
    }
    return extent;
  }
}
