package org.parley.claim.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.claim.Claim;
import org.parley.claim.FrameReader;
import org.parley.claim.MeasurePart;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Reading;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Finds the verb that an amount is the object of, off the surface, and what it tells of it. */
record Governor(Tree tree, Amount amount) {
  private static final int BACK = 11;
  private static final Set<String> BETWEEN =
      Words.of(
          """
          about some nearly almost around roughly to in up as much more less fewer than over only
          just worth the a an another on average of at least
          """);

  /** The verb, where only what may stand before its object is between. */
  Optional<Integer> verb() {
    int first = tree.at(amount.span().start());
    for (int i = first - 1; i >= Math.max(0, first - BACK); i--) {
      if (tree.token(i).tag().startsWith("V") && tree.named(i).isEmpty()) {
        return Optional.of(i);
      }
      boolean passes =
          tree.named(i).isPresent()
              || BETWEEN.contains(tree.word(i))
              || tree.token(i).tag().matches("RB.?|RP|PRP|JJ.?|NN.*|\\$");
      if (!passes) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The verb where nothing but words of more or less stands between, with its particle. */
  Optional<String> near() {
    int first = tree.at(amount.span().start());
    Optional<Integer> verb = verb();
    String particle = "";
    for (int i = verb.map(v -> v + 1).orElse(first); i < first; i++) {
      boolean particular = i == verb.get() + 1 && tree.token(i).tag().matches("RP|IN");
      if (tree.word(i).matches("to|in") && !tree.word(i - 1).equals("up")) {
        return Optional.empty();
      }
      particle = particular ? "_" + tree.word(i) : particle;
      boolean passes =
          particular || BETWEEN.contains(tree.word(i)) || tree.token(i).tag().matches("RB.?|\\$");
      if (!passes) {
        return Optional.empty();
      }
    }
    String ending = particle;
    return verb.map(v -> tree.smallLemma(v) + (isAmountWord(ending) ? "" : ending));
  }

  /**
   * The figure that the verb tells.
   *
   * @param verb the verb that the amount is the object of
   * @param quantity the IRI of what it measures
   * @param doers who does what the verb says, of whom the first is meant
   */
  Claim claim(
      Reading reading,
      int verb,
      String quantity,
      List<Phrase> doers,
      BigDecimal confidence,
      String rule) {
    Map<String, List<Phrase>> roles = new LinkedHashMap<>();
    roles.put("AMOUNT", List.of(Phrase.of(tree, amount)));
    roles.put("VERB", List.of(new Phrase(tree, verb, tree.token(verb).span())));
    Claim claim =
        new Claim(
            "Figure",
            roles,
            Map.of("quantity", quantity),
            reading.evidence(tree.token(verb).span().cover(amount.span())),
            Modality.ASSERTED,
            Optional.empty(),
            confidence,
            rule);
    return claim.with("PARTY", doers.stream().limit(1).toList());
  }

  /** The names of some kinds in the subject of a verb, or the pronoun that it is. */
  List<Phrase> doers(int verb, Set<MeasurePart> kinds) {
    List<Phrase> found = new ArrayList<>();
    for (int subject : new FrameReader(tree).read(verb).arguments("subj")) {
      new Phrase(tree, subject)
          .mentions().stream()
              .filter(mention -> kinds.contains(MeasurePart.of(mention)))
              .map(mention -> Phrase.of(tree, mention))
              .forEach(found::add);
      if (tree.token(subject).tag().equals("PRP")) {
        found.add(new Phrase(tree, subject, tree.token(subject).span()));
      }
    }
    return found;
  }

  private static boolean isAmountWord(String particle) {
    return !particle.isEmpty() && BETWEEN.contains(particle.substring(1));
  }
}
