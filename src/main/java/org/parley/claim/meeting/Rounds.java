package org.parley.claim.meeting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Timed;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Occasion;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Reads the sessions that only a number tells, behind a sentence that names their kind: "the fifth
 * round ended in April. A sixth is set for June 25".
 *
 * @param tree the sentence
 */
public record Rounds(Tree tree) {
  /** How sessions are counted. */
  public static final Set<String> ORDINALS =
      Words.of("second third fourth fifth sixth seventh eighth ninth tenth next another");

  private static final BigDecimal LIKELY = new BigDecimal("0.75");
  private static final int BACK = 2;
  private static final Set<String> SESSIONS =
      Words.of("round session meeting summit talk negotiation hearing");
  private static final Set<String> ARTICLES = Set.of("a", "the", "another", "next");

  /** The session that a sentence counts and dates, if it does. */
  public Optional<Claim> read(Reading reading) {
    return IntStream.range(0, tree.size() - 1)
        .filter(this::isAlone)
        .filter(i -> isKnown(reading, i))
        .mapToObj(i -> claim(reading, i))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "A sixth was": a number with no noun behind it. */
  private boolean isAlone(int i) {
    boolean opened = i > 0 ? ARTICLES.contains(tree.word(i - 1)) : tree.word(0).equals("another");
    return ORDINALS.contains(tree.word(i))
        && opened
        && (tree.token(i + 1).tag().matches("VB[DPZ]|MD|IN|,") || tree.isTimed(i + 1));
  }

  /** Whether sessions are named in front of the number. */
  private boolean isKnown(Reading reading, int number) {
    int here = tree.sentence().index();
    return IntStream.rangeClosed(Math.max(0, here - BACK), here)
        .mapToObj(reading.trees()::get)
        .anyMatch(
            other ->
                IntStream.range(0, other.equals(tree) ? number : other.size())
                    .anyMatch(i -> SESSIONS.contains(other.smallLemma(i))));
  }

  private Optional<Claim> claim(Reading reading, int number) {
    int verb =
        IntStream.range(number + 1, tree.size())
            .filter(i -> tree.token(i).tag().startsWith("V") && tree.has(i, "nsubj:pass"))
            .findFirst()
            .orElse(Math.max(number, tree.token(number).head()));
    Optional<Timed> when =
        new Occasion(tree).of(number, verb).filter(t -> tree.at(t.span().start()) > number);
    if (when.isEmpty()) {
      return Optional.empty();
    }
    List<Phrase> times = List.of(Phrase.of(tree, when.get()));
    Modality put = new Arrangement(tree, number, verb).of(new ModalityReader(tree).of(verb), times);
    List<Phrase> place = new Venue(tree, number).place(verb);
    return new Gathered(tree, number, verb, List.of(), List.of(), times, place)
        .claim(reading, put, LIKELY, "counted-session")
        .map(claim -> claim.with("NOUN", claim.role("WORD")));
  }
}
