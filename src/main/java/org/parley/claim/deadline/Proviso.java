package org.parley.claim.deadline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells who must act, and who sets the limit, where a sentence names a condition: "will impose
 * duties on Dec. 5 unless the Community cuts its subsidies".
 */
record Proviso(Tree tree) {
  private static final int NEAR = 7;
  private static final Set<String> THREATENING =
      Words.of(
          """
          threaten impose levy slap raise double triple hit retaliate charge collect ban bar vow
          warn announce apply increase penalize penalise punish strike
          """);

  /** Whoever stands between "unless" and its verb. */
  Optional<Phrase> bound() {
    for (int i = 0; i + 1 < tree.size(); i++) {
      if (tree.word(i).equals("unless")) {
        return actor(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> actor(int unless) {
    for (int i = unless + 1; i < tree.size() && i - unless <= NEAR; i++) {
      boolean owner = i + 1 < tree.size() && tree.token(i + 1).tag().startsWith("N");
      boolean last = i + 1 >= tree.size() || !tree.mention(i).equals(tree.mention(i + 1));
      if (isName(i) && last) {
        return owner ? Optional.empty() : tree.mention(i).map(m -> Phrase.of(tree, m));
      }
      if (tree.token(i).tag().matches("VB.|MD|IN")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whoever threatens or announces what follows, unless it is the one who must act. */
  Optional<Phrase> setter(List<Phrase> bound) {
    DeepRelations relations = new DeepRelations(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).tag().startsWith("V") && THREATENING.contains(tree.smallLemma(i))) {
        Optional<Phrase> found =
            relations.subjects(i).stream()
                .filter(this::isPower)
                .map(head -> new Phrase(tree, head))
                .filter(p -> bound.stream().noneMatch(b -> b.span().overlaps(p.span())))
                .findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPower(int i) {
    return isName(i)
        || Set.of("it", "he", "she").contains(tree.word(i))
        || tree.children(i, "compound", "nmod:poss", "amod").stream()
            .anyMatch(
                c ->
                    Kinds.isNamed(tree, c, Named.Category.PARTY)
                        || Kinds.isNamed(tree, c, Named.Category.ORGANIZATION));
  }

  private boolean isName(int i) {
    return Kinds.isNamed(tree, i, Named.Category.PARTY)
        || Kinds.isNamed(tree, i, Named.Category.PERSON)
        || Kinds.isNamed(tree, i, Named.Category.ORGANIZATION);
  }
}
