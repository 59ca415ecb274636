package org.parley.claim.speech;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Claim;
import org.parley.claim.DeepRelations;
import org.parley.claim.Evidence;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.Neighbours;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/**
 * Finds the participles of speech that a comma sets off and to which the parser gave no subject, or
 * a wrong one: "pulled out of the pact, contending it had outlived its purpose". Whoever acts in
 * the clause before speaks.
 */
final class Adjoined {
  /** The name of the rule. */
  static final String RULE = "said-besides";

  private static final BigDecimal SURE = new BigDecimal("0.82");

  private static final Set<String> VERBS =
      Set.of(
          "say",
          "add",
          "argue",
          "contend",
          "insist",
          "claim",
          "charge",
          "allege",
          "assert",
          "maintain",
          "predict",
          "declare",
          "complain",
          "protest",
          "warn",
          "caution");

  private static final int FAR = 10;

  private final Tree tree;
  private final Quotations quotes;
  private final Neighbours neighbours;
  private final DeepRelations relations;
  private final Reported reported;

  Adjoined(Tree tree, Quotations quotes) {
    this.tree = tree;
    this.quotes = quotes;
    this.neighbours = new Neighbours(tree);
    this.relations = new DeepRelations(tree);
    this.reported = new Reported(tree, quotes);
  }

  /**
   * The participles in text order.
   *
   * @param spoken the speech that is known
   */
  List<Speech> find(List<Speech> spoken) {
    List<Speech> found = new ArrayList<>();
    for (int i = 2; i < tree.size(); i++) {
      int verb = i;
      boolean set =
          tree.token(i).tag().equals("VBG")
              && VERBS.contains(tree.lemma(i))
              && neighbours.isEdge(i - 1)
              && !quotes.hold(tree.token(i).span())
              && (reported.opensThat(i) || tree.finite(i + 1, Math.min(tree.size(), i + FAR)));
      if (set && spoken.stream().noneMatch(speech -> speech.verb() == verb)) {
        speaker(verb, spoken).map(who -> speech(verb, who)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whoever spoke last before a participle, or who acts in the clause before it. */
  private Optional<Phrase> speaker(int verb, List<Speech> spoken) {
    Optional<Phrase> before =
        spoken.stream()
            .filter(speech -> speech.verb() < verb)
            .max(Comparator.comparingInt(Speech::verb))
            .map(Speech::speaker);
    return before.or(() -> actor(verb));
  }

  private Optional<Phrase> actor(int verb) {
    for (int i = 0; i < verb; i++) {
      boolean main =
          Set.of("root", "conj", "ccomp", "parataxis").contains(tree.token(i).relation())
              && tree.finite(0, verb);
      Optional<Integer> subject =
          main
              ? relations.subjects(i).stream().filter(s -> s < verb).findFirst()
              : Optional.empty();
      if (subject.filter(s -> Kinds.isActor(tree, s)).isPresent()) {
        return subject.map(s -> new Phrase(tree, s));
      }
    }
    return Optional.empty();
  }

  private Speech speech(int verb, Phrase speaker) {
    Claim claim =
        new Claim(
            "Statement",
            Map.of(
                "SPEAKER",
                List.of(speaker),
                "VERB",
                List.of(new Phrase(tree, verb, tree.token(verb).span()))),
            Map.of(),
            new Evidence(tree.token(verb).span(), tree.token(verb).text()),
            Modality.ASSERTED,
            Optional.empty(),
            SURE,
            RULE);
    return new Speech(claim, verb, speaker, Speech.Order.FIRST, true);
  }
}
