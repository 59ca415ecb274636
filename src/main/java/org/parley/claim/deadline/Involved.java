package org.parley.claim.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Surroundings;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds who sets a limit that a noun names, and who is bound by it.
 *
 * @param noun index of "deadline" and the like
 */
record Involved(Tree tree, int noun) {
  private static final Set<String> FACING =
      Set.of("face", "miss", "meet", "beat", "have", "confront", "near", "approach");

  private static final Set<String> SETTING =
      Words.of(
          """
          set give impose issue fix announce lay establish deliver proclaim declare decree name
          dictate stipulate mandate specify
          """);
  private static final int NEAR = 7;

  /** The parties in front of the noun, and those behind "set by". */
  List<Phrase> setters(Claim claim) {
    List<Phrase> found = new ArrayList<>(claim.role("SETTER"));
    int first = claim.first("WHEN").map(w -> tree.at(w.span().start())).orElse(noun);
    first = Math.min(first, noun);
    for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
      Optional<Named> named = tree.named(i);
      boolean power = named.filter(Involved::isPower).isPresent();
      if (power && found.isEmpty()) {
        found.add(Phrase.of(tree, named.orElseThrow()));
      }
      if (!tree.token(i).tag().matches("N.*|J.*|POS") && !power) {
        break;
      }
    }
    if (found.isEmpty()) {
      found.addAll(givers());
    }
    if (found.isEmpty()) {
      new DeepRelations(tree)
          .possessors(noun).stream()
              .filter(i -> Kinds.isActor(tree, i) && !tree.word(i).equals("its"))
              .map(i -> new Phrase(tree, i))
              .forEach(found::add);
    }
    for (int i = noun + 1; i + 2 < tree.size() && i < noun + NEAR; i++) {
      boolean set = Set.of("set", "imposed", "fixed", "laid").contains(tree.word(i));
      if (set && tree.word(i + 1).equals("by")) {
        Span rest =
            tree.token(i + 2).span().cover(tree.token(Math.min(tree.size() - 1, i + 4)).span());
        for (Mention mention : tree.mentions(rest)) {
          if (mention instanceof Named named && isPower(named) && found.isEmpty()) {
            found.add(Phrase.of(tree, named));
          }
        }
      }
    }
    return found;
  }

  /** Who faces, met or missed the limit, and for whom it is. */
  List<Phrase> bound(Claim claim) {
    List<Phrase> found = new ArrayList<>(claim.role("BOUND"));
    DeepRelations relations = new DeepRelations(tree);
    int verb = tree.token(noun).head();
    boolean object = verb >= 0 && tree.token(noun).relation().matches("obj|obl");
    boolean apart =
        tree.children(noun, "case").stream()
            .anyMatch(i -> Set.of("before", "after", "since", "ahead").contains(tree.word(i)));
    if (found.isEmpty() && object && !apart && FACING.contains(tree.lemma(verb))) {
      found.addAll(powers(relations.subjects(verb)));
    }
    Surroundings around = new Surroundings(tree, noun);
    Optional<Span> whose = Optional.ofNullable(around.behind().get("for"));
    if (found.isEmpty() && whose.isPresent()) {
      found.addAll(around.powers(whose.get()));
    }
    return found;
  }

  /** Who "set", "gave" or "imposed" the limit. */
  private List<Phrase> givers() {
    DeepRelations relations = new DeepRelations(tree);
    List<Integer> verbs = new ArrayList<>(tree.children(noun, "acl:relcl", "acl"));
    if (tree.token(noun).head() >= 0 && tree.token(noun).relation().matches("obj|nsubj:pass")) {
      verbs.add(tree.token(noun).head());
    }
    return verbs.stream()
        .filter(verb -> SETTING.contains(tree.lemma(verb)))
        .flatMap(verb -> powers(relations.subjects(verb)).stream())
        .toList();
  }

  /** The names that the phrases are or hold: a "WTO arbitrator" stands for the WTO. */
  private List<Phrase> powers(List<Integer> heads) {
    List<Phrase> found = new ArrayList<>();
    for (int head : heads) {
      Phrase phrase = new Phrase(tree, head);
      Optional<Phrase> inside =
          phrase.mentions().stream()
              .filter(m -> m instanceof Named named && isPower(named))
              .map(m -> Phrase.of(tree, m))
              .findFirst();
      boolean pronoun = tree.token(head).tag().startsWith("PRP");
      inside.or(() -> pronoun ? Optional.of(phrase) : Optional.empty()).ifPresent(found::add);
    }
    return found;
  }

  private static boolean isPower(Named named) {
    return named.category() == Named.Category.PARTY
        || named.category() == Named.Category.ORGANIZATION
        || named.category() == Named.Category.PERSON;
  }
}
