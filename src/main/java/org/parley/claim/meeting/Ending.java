package org.parley.claim.meeting;

import java.util.Optional;
import java.util.Set;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Tells on the surface how a meeting ended: "their session broke up late in deadlock". */
record Ending(Tree tree, int word) {
  private static final String ONTOLOGY = "https://w3id.org/parley/ontology#";
  private static final int NEAR = 12;
  private static final int REACH = 6;
  private static final Set<String> ENDING =
      Words.of("end break adjourn conclude close finish wind wrap break_up part");
  private static final Set<String> BREAKDOWNS =
      Words.of("collapse breakdown rupture failure unraveling unravelling implosion breakup");
  private static final Set<String> FAILURES =
      Words.of(
          """
          failure deadlock stalemate impasse acrimony disagreement recrimination standoff rancor
          rancour disarray discord nothing inconclusively fruitlessly abruptly
          """);
  private static final Set<String> ACCORDS =
      Words.of("agreement accord deal pact compromise handshake breakthrough truce settlement");
  private static final Set<String> ADVANCES = Words.of("progress headway movement");

  /** The IRI of the outcome that the clause of the word tells. */
  Optional<String> outcome() {
    if (turn().isPresent() || isBrokenOff()) {
      return Optional.of(ONTOLOGY + "collapse");
    }
    Optional<String> sealed = sealed();
    if (sealed.isPresent()) {
      return sealed;
    }
    boolean closed = tree.token(word).tag().startsWith("V");
    for (int i = word + 1; i < tree.size() && i - word < NEAR && !closed; i++) {
      boolean verb = tree.token(i).tag().matches("VB[DN]");
      if (verb && ENDING.contains(tree.smallLemma(i))) {
        return behind(i);
      }
      closed = tree.token(i).tag().matches("VBD|VBZ|VBP|MD|WRB|;");
    }
    return Optional.empty();
  }

  /** "Broke off negotiations in Rabat". */
  private boolean isBrokenOff() {
    int above = tree.token(word).head();
    return above >= 0
        && above + 1 < word
        && tree.smallLemma(above).startsWith("break")
        && tree.word(above + 1).equals("off")
        && tree.token(above).tag().matches("VBD|VBN");
  }

  /** The noun over the word that tells its end: "the collapse on Monday of talks". */
  Optional<Integer> turn() {
    int above = tree.token(word).head();
    return above >= 0
            && above < word
            && tree.token(above).tag().startsWith("N")
            && BREAKDOWNS.contains(tree.smallLemma(above))
        ? Optional.of(above)
        : Optional.empty();
  }

  /** "Initialed the pact after a bargaining session": what the verb over the word tells. */
  private Optional<String> sealed() {
    boolean after =
        new Venue(tree, word)
            .purpose()
            .filter(Set.of("after", "following", "at")::contains)
            .isPresent();
    Optional<Integer> verb =
        tree.above(word).stream().filter(i -> tree.token(i).tag().startsWith("V")).findFirst();
    return after && verb.filter(v -> v < word && tree.token(v).tag().equals("VBD")).isPresent()
        ? new Verdict(tree).between(verb.get(), word).filter(how -> how.endsWith("agreement"))
        : Optional.empty();
  }

  private Optional<String> behind(int verb) {
    boolean without = false;
    for (int i = verb + 1; i < tree.size() && i - verb < REACH + 2; i++) {
      String lemma = tree.smallLemma(i);
      if (Set.of(",", ";", ".").contains(tree.word(i)) && i > verb + 2) {
        return Optional.empty();
      }
      without = without || Set.of("without", "no", "little", "scant").contains(tree.word(i));
      if (FAILURES.contains(lemma) || FAILURES.contains(tree.word(i))) {
        return Optional.of(ONTOLOGY + "noProgress");
      }
      if (ACCORDS.contains(lemma) || ADVANCES.contains(lemma)) {
        String reached = ACCORDS.contains(lemma) ? "agreement" : "progress";
        return Optional.of(ONTOLOGY + (without ? "noProgress" : reached));
      }
    }
    return Optional.empty();
  }
}
