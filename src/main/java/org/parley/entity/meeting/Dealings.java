package org.parley.entity.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.entity.Context;
import org.parley.vocabulary.Entry;

/**
 * Tells who negotiates where no word of talks does: those whose people meet, or the two parties
 * that the article is about where they seal a pact.
 */
record Dealings(Context context, Rivals rivals) {
  private static final int REPORTED = 2;
  private static final Set<String> SEALING =
      Set.of(
          "sign",
          "initial",
          "initialed",
          "reach",
          "strike",
          "conclude",
          "clinch",
          "seal",
          "settle",
          "negotiate",
          "finalize",
          "finalise",
          "complete",
          "make",
          "cut",
          "forge",
          "hammer");

  /** The talks of which the meetings and pacts tell; empty where they tell of none. */
  Optional<TrackFinder.Talk> of(List<Claim> talks, List<Claim> measures, List<Claim> meetings) {
    List<Claim> met = meetings.stream().filter(Dealings::isMutual).toList();
    return first(met)
        .or(rivals::twoForemost)
        .map(two -> new TrackFinder.Talk(two, all(two, talks, measures, met), Optional.empty()))
        .filter(talk -> !talk.claims().isEmpty());
  }

  /** Whether a claim tells of two or more who meet. */
  private static boolean isMutual(Claim claim) {
    int people = claim.role("PARTICIPANT").size() + claim.role("OTHER").size();
    return claim.first("WORD").isPresent() && people > 1 || claim.role("TALKS").size() > 1;
  }

  /** The two parties whose people meet in the first sentence that tells of two. */
  private Optional<Set<String>> first(List<Claim> meetings) {
    return meetings.stream()
        .flatMap(claim -> claim.first("VERB").stream())
        .map(verb -> (Set<String>) new TreeSet<>(rivals.in(verb.tree())))
        .filter(parties -> parties.size() == 2)
        .filter(parties -> parties.stream().allMatch(party -> rivals.count(party) >= REPORTED))
        .findFirst();
  }

  private List<Claim> all(
      Set<String> two, List<Claim> talks, List<Claim> measures, List<Claim> meetings) {
    Stream<Claim> met =
        meetings.stream()
            .filter(
                claim ->
                    claim
                        .first("VERB")
                        .filter(verb -> rivals.in(verb.tree()).containsAll(two))
                        .isPresent());
    return Stream.of(talks.stream(), met, measures.stream().filter(this::isPact))
        .flatMap(claims -> claims)
        .toList();
  }

  /** A round of talks, or a pact that is being sealed: "signed the accord". */
  private boolean isPact(Claim claim) {
    boolean sealed = claim.first("MEASURE").filter(Dealings::isSealed).isPresent();
    return Optional.ofNullable(claim.constants().get("instrument"))
        .flatMap(context.vocabulary()::entry)
        .filter(
            entry ->
                entry instanceof Entry.MeasureKind kind
                        && sealed
                        && kind.type().equals("TradeAgreement")
                    || entry instanceof Entry.Instrument named
                        && named.type().equals("Negotiation"))
        .isPresent();
  }

  private static boolean isSealed(Phrase pact) {
    int above = pact.tree().token(pact.head()).head();
    return above >= 0 && SEALING.contains(pact.tree().smallLemma(above));
  }
}
