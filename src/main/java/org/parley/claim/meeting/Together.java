package org.parley.claim.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotation.Named;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kinds;
import org.parley.claim.Subjects;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/** Tells whether two people or more do together what a verb says. */
record Together(Tree tree) {
  private static final Set<String> PEOPLE =
      Words.of("man woman leader minister president premier envoy negotiator side pair chief");

  /** Verbs for how people are and what they think, wherever they may be. */
  private static final Set<String> STATES =
      Words.of(
          """
          be have want need know believe think hope expect differ remain seem face share live plan
          fear worry like prefer doubt belong represent support oppose favor favour blame accuse
          own run work grow write stay sleep linger serve study
          """);

  /** Whether a verb in the past or the future has them for its subject. */
  boolean acts(int verb) {
    String tag = tree.token(verb).tag();
    boolean told =
        tag.equals("VBD") && !tree.token(verb).relation().matches("aux.*|cop")
            || tag.matches("VB|VBN|VBG") && tree.has(verb, "aux");
    if (!told || STATES.contains(tree.smallLemma(verb))) {
      return false;
    }
    List<Integer> subjects =
        new DeepRelations(tree)
            .subjects(verb).stream().flatMap(i -> tree.coordinated(i).stream()).toList();
    List<Integer> near = Subjects.before(tree, verb).stream().map(p -> p.head()).toList();
    return Stream.of(subjects, near)
        .anyMatch(
            all ->
                all.stream().filter(this::isPerson).distinct().count() > 1
                    || all.stream().anyMatch(this::isCounted));
  }

  private boolean isPerson(int i) {
    return Kinds.isNamed(tree, i, Named.Category.PERSON)
        || Set.of("he", "she").contains(tree.word(i));
  }

  /** "The two", "the two men", "both ministers". */
  boolean isCounted(int i) {
    return Subjects.isCounted(tree, i)
        || PEOPLE.contains(tree.smallLemma(i))
            && tree.children(i, "nummod", "det").stream()
                .anyMatch(n -> Set.of("two", "three", "both").contains(tree.word(n)));
  }
}
