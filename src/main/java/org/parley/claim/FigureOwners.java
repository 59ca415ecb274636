package org.parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Named;

/** Tells whose a figure is. */
record FigureOwners(Tree tree, Amount amount, Phrase quantity) {
  private static final Set<Named.Category> PARTIES = Set.of(Named.Category.PARTY);
  private static final Set<String> HOLDING =
      Set.of(
          "run",
          "post",
          "record",
          "have",
          "register",
          "report",
          "rack",
          "run_up",
          "rack_up",
          "show",
          "see",
          "suffer",
          "boast",
          "buy",
          "sell",
          "export",
          "import",
          "ship",
          "hold",
          "purchase",
          "pledge",
          "expect",
          "enjoy",
          "incur",
          "chalk",
          "accumulate",
          "maintain");

  /** The names that own the quantity, those nearest first. */
  List<Phrase> find() {
    Surroundings around = new Surroundings(tree, quantity.head());
    List<Phrase> found = new ArrayList<>(atAmount());
    if (!found.isEmpty()) {
      return found;
    }
    around.before().ifPresent(span -> found.addAll(around.names(span, PARTIES)));
    if (found.isEmpty()) {
      Optional.ofNullable(around.behind().get("of"))
          .ifPresent(span -> found.addAll(around.names(span, PARTIES)));
    }
    if (found.isEmpty()) {
      found.addAll(possessor());
    }
    if (found.isEmpty()) {
      found.addAll(subjects());
    }
    if (found.isEmpty()) {
      found.addAll(agent());
    }
    return found;
  }

  /** "Japan's 21.3 trillion yen in exports": the name right in front of the amount. */
  private List<Phrase> atAmount() {
    int before = tree.at(amount.span().start()) - 1;
    if (before > 0 && tree.token(before).tag().equals("POS")) {
      return tree.named(before - 1).filter(n -> n.category() == Named.Category.PARTY).stream()
          .map(named -> Phrase.of(tree, named))
          .toList();
    }
    return List.of();
  }

  /** The party that the clause is about: the last in front that no preposition governs. */
  private List<Phrase> agent() {
    return tree.sentence().mentions().stream()
        .filter(m -> m.span().end() <= amount.span().start())
        .filter(m -> m instanceof Named named && named.category() == Named.Category.PARTY)
        .filter(m -> !isGoverned(tree.at(m.span().start())))
        .reduce((earlier, later) -> later)
        .map(m -> List.of(Phrase.of(tree, m)))
        .orElse(List.of());
  }

  private boolean isGoverned(int first) {
    int before = first - 1;
    while (before >= 0 && tree.token(before).tag().matches("DT|JJ.?|PRP.|NN.*|HYPH|CC")) {
      before--;
    }
    return before >= 0 && tree.token(before).tag().matches("IN|TO");
  }

  private List<Phrase> possessor() {
    return new FrameReader(tree)
        .read(quantity.head()).arguments("poss").stream().map(h -> new Phrase(tree, h)).toList();
  }

  /** The subject of a verb of having with the quantity as its object. */
  private List<Phrase> subjects() {
    int verb = tree.token(quantity.head()).head();
    if (verb < 0 || !HOLDING.contains(tree.lemma(verb).toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    return new FrameReader(tree)
        .read(verb).arguments("subj").stream()
            .filter(h -> h != quantity.head())
            .map(h -> new Phrase(tree, h))
            .toList();
  }
}
