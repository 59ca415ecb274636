package org.parley.entity.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.entity.Context;
import org.parley.vocabulary.Entry;

/**
 * Tells which names of rounds and agreements stand for talks that go on.
 *
 * @param spoken indices of the sentences that speak of talks
 */
record NamedTalks(Context context, List<Integer> spoken) {
  private static final int FEW = 3;
  private static final int BEHIND = 4;
  private static final Set<String> REWRITING =
      Set.of(
          "rewrite",
          "renegotiate",
          "renegotiation",
          "amend",
          "overhaul",
          "rework",
          "revise",
          "revision",
          "modernize",
          "modernise",
          "update",
          "revamp");

  /** Whether a name is of talks, or of an agreement among a few that is yet to be made. */
  boolean isNegotiated(Entry.Instrument instrument, Claim claim) {
    if (instrument.type().equals("Negotiation")) {
      return true;
    }
    boolean few =
        instrument.type().equals("TradeAgreement")
            && instrument.between().size() >= 2
            && instrument.between().size() <= FEW;
    Optional<LocalDate> from = instrument.term().from();
    boolean coming =
        from.isPresent() && context.day().filter(d -> d.isBefore(from.get())).isPresent();
    int sentence = claim.first("MEASURE").orElseThrow().tree().sentence().index();
    boolean talks = spoken.stream().anyMatch(other -> Math.abs(other - sentence) <= 1);
    return few && (coming || from.isEmpty() && talks || isRewritten(claim));
  }

  /** "Rewriting NAFTA", "a third round on amending the agreement". */
  static boolean isRewritten(Claim claim) {
    Phrase measure = claim.first("MEASURE").orElseThrow();
    Tree tree = measure.tree();
    int first = tree.at(measure.span().start());
    return IntStream.range(Math.max(0, first - BEHIND), first)
        .anyMatch(i -> REWRITING.contains(tree.smallLemma(i)));
  }
}
