package org.parley.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;

/** Tells where a meeting is held, and by which preposition its word hangs on what is done. */
record Venue(Tree tree, int word) {
  private static final Set<String> LOCATING = Set.of("in", "at", "near", "outside");
  private static final Set<String> FRINGES = Set.of("sideline", "margin", "fringe");
  private static final Set<String> TOWARDS =
      Set.of("to", "for", "in", "visit", "visits", "visited");

  /** The place that stands behind "in" or "at", nearest behind the word; "here" is one too. */
  List<Phrase> place(int verb) {
    int from = tree.token(word).relation().startsWith("nsubj") ? told() : Math.min(word, verb);
    boolean travels = purpose().filter("for"::equals).isPresent();
    for (int i = from + 1; i < tree.size() && !crosses(i); i++) {
      if (tree.word(i).equals("here") && tree.token(i).tag().equals("RB")) {
        return List.of(new Phrase(tree, i, tree.token(i).span()));
      }
      Optional<Named> named = tree.named(i);
      boolean where = named.filter(Venue::isPlace).isPresent() || isCountry(i);
      if (where) {
        int first = tree.at(named.get().span().start());
        if (first > 0 && LOCATING.contains(tree.word(first - 1))) {
          return List.of(Phrase.of(tree, named.get()));
        }
      }
    }
    return travels ? destination() : List.of();
  }

  /** The verb that tells of the meeting, where that stands behind its word. */
  private int told() {
    return Math.max(word, tree.token(word).head());
  }

  /** Where one travels for a meeting: "flies to Washington for talks". */
  private List<Phrase> destination() {
    for (Mention mention : tree.sentence().mentions()) {
      if (mention instanceof Named named && isPlace(named)) {
        int first = tree.at(named.span().start());
        boolean to = first > 0 && TOWARDS.contains(tree.word(first - 1));
        if (to && first < word && word - first < 8) {
          return List.of(Phrase.of(tree, named));
        }
      }
    }
    return List.of();
  }

  static boolean isPlace(Named named) {
    return named.category() == Named.Category.PLACE
        || named.category() == Named.Category.PARTY
            && named.candidates().stream().anyMatch(iri -> iri.contains("/place/"));
  }

  private boolean isCountry(int i) {
    boolean last = i + 1 == tree.size() || !tree.token(i + 1).tag().startsWith("N");
    return last
        && tree.token(i).tag().startsWith("NNP")
        && tree.named(i).filter(n -> n.category() == Named.Category.PARTY).isPresent();
  }

  /** Whether another clause begins at a word. */
  private boolean crosses(int i) {
    String tag = tree.token(i).tag();
    boolean verb = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    return verb || tag.equals("WDT") || tag.equals("WP") || tree.word(i).equals(";");
  }

  /**
   * Whether the word only tells beside what something else happens: "on the sidelines of a summit".
   */
  boolean fringe() {
    int above = tree.token(word).head();
    return above >= 0 && FRINGES.contains(tree.lemma(above));
  }

  Optional<String> purpose() {
    return purpose(word);
  }

  private Optional<String> purpose(int noun) {
    Optional<Integer> first = tree.children(noun, "case").stream().findFirst();
    int above = tree.token(noun).head();
    if (first.isPresent() && tree.word(first.get()).equals("of") && above >= 0) {
      return purpose(above);
    }
    if (first.isPresent()) {
      return first.map(tree::word);
    }
    Surroundings around = new Surroundings(tree, noun);
    int start = around.before().map(span -> tree.at(span.start())).orElse(noun) - 1;
    while (start > 0 && tree.token(start).tag().equals("DT")) {
      start--;
    }
    return start >= 0 ? Optional.of(tree.word(start)) : Optional.empty();
  }
}
