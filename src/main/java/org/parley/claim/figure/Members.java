package org.parley.claim.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.claim.FrameReader;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Finds the body whose members do what a verb says: "the council, whose members export". */
record Members(Tree tree) {
  private static final Set<String> MEMBERS =
      Set.of("member", "company", "firm", "grower", "farmer", "mill", "producer", "maker");

  /** The body, or the pronoun that stands for it. */
  List<Phrase> of(int verb) {
    return new FrameReader(tree)
        .read(verb).arguments("subj").stream()
            .filter(subject -> MEMBERS.contains(tree.lemma(subject)))
            .flatMap(subject -> tree.children(subject, "nmod:poss").stream())
            .filter(owner -> tree.word(owner).matches("whose|its|their|our"))
            .flatMap(owner -> meant(owner).stream())
            .limit(1)
            .toList();
  }

  private List<Phrase> meant(int owner) {
    if (!tree.word(owner).equals("whose")) {
      return List.of(new Phrase(tree, owner, tree.token(owner).span()));
    }
    return IntStream.iterate(owner - 1, i -> i >= 0, i -> i - 1)
        .boxed()
        .flatMap(i -> tree.named(i).stream())
        .filter(
            named ->
                named.category() == Named.Category.ORGANIZATION
                    || named.category() == Named.Category.PARTY)
        .limit(1)
        .map(named -> Phrase.of(tree, named))
        .toList();
  }
}
