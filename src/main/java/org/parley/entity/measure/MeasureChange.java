package org.parley.entity.measure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.claim.Claim;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/**
 * Tells what a verb of cutting, raising or requiring makes of a measure that is there.
 *
 * @param claim what the verb says
 */
record MeasureChange(Claim claim) {
  private static final Set<String> PROMISING = Set.of("agree", "pledge", "promise", "undertake");
  private static final int ABOVE = 2;
  private static final int TALKS = 6;

  /** "A deal under which Tokyo would halve its tariff": the tariff is no threat. */
  boolean isUnsureCut() {
    return claim.rule().equals("cut-measure") && !MeasureProgress.isStated(claim);
  }

  /** "Agreed to cut its tariff on wine": whose duty it is has said so. */
  boolean isPromisedCut() {
    return claim.rule().equals("cut-measure")
        && claim
            .first("VERB")
            .filter(
                verb ->
                    verb.tree().above(verb.head()).stream()
                        .limit(ABOVE)
                        .anyMatch(i -> PROMISING.contains(verb.tree().lemma(i))))
            .isPresent();
  }

  /** "Cut its subsidies", "make such subsidies": no one agrees on them. */
  boolean isOfNoDeal(MeasureDraft draft) {
    return !draft.type().equals("TradeAgreement")
        && claim
            .first("VERB")
            .filter(verb -> Set.of("cut", "make").contains(verb.tree().lemma(verb.head())))
            .isPresent();
  }

  /** "Would raise the duties at a meeting": speak of them. */
  boolean isRaisedInTalks() {
    Optional<Phrase> verb =
        claim.first("VERB").filter(v -> v.tree().lemma(v.head()).equals("raise"));
    return verb.isPresent()
        && claim
            .first("MEASURE")
            .map(measure -> measure.tree().at(measure.span().end() - 1) + 1)
            .filter(next -> isTalk(verb.get().tree(), next))
            .isPresent();
  }

  private static boolean isTalk(Tree tree, int next) {
    return next < tree.size()
        && (tree.word(next).equals("with")
            || Set.of("at", "in", "during").contains(tree.word(next))
                && IntStream.range(next + 1, Math.min(tree.size(), next + TALKS))
                    .anyMatch(
                        i -> tree.lemma(i).matches("meeting|talk|summit|session|discussion")));
  }

  /** "Began requiring import licences": a rule, and no wish. */
  boolean isRequired() {
    return claim.rule().equals("demand-measure")
        && claim.first("VERB").filter(v -> v.tree().lemma(v.head()).equals("require")).isPresent();
  }

  /** "Tokyo lowered its tariffs in January": what nobody has only promised. */
  boolean isCutAlready() {
    return claim.rule().equals("cut-measure")
        && claim.modality() == Modality.ASSERTED
        && MeasureProgress.isStated(claim)
        && claim
            .first("VERB")
            .filter(v -> v.tree().token(v.head()).tag().matches("VBD|VBN"))
            .isPresent();
  }

  /** "Lifted the tax from 20 cents to $2": it went up, and not away. */
  boolean isRaised() {
    boolean lifted =
        claim.first("VERB").filter(v -> v.tree().lemma(v.head()).equals("lift")).isPresent();
    return lifted
        && claim
            .first("MEASURE")
            .filter(
                measure -> {
                  Tree tree = measure.tree();
                  return IntStream.range(measure.head(), tree.size() - 1)
                      .anyMatch(
                          i ->
                              tree.word(i).equals("from")
                                  && tree.token(i + 1).tag().matches("CD|\\$"));
                })
            .isPresent();
  }
}
