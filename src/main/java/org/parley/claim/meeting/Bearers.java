package org.parley.claim.meeting;

import java.util.List;
import java.util.Optional;
import org.parley.annotation.Named;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Finds the person who bears a title, or to whom "whom" points back. */
record Bearers(Tree tree) {
  private static final int CLAUSE = 8;

  /** The phrases; of "South Korean Trade Minister Kim Hyun-chong", cut short, the person. */
  List<Phrase> of(List<Phrase> phrases) {
    return phrases.stream().map(p -> of(p.head()).map(i -> new Phrase(tree, i)).orElse(p)).toList();
  }

  /** The person behind the title that stands right behind a party's name. */
  Optional<Integer> of(int i) {
    if (!Kinds.isNamed(tree, i, Named.Category.PARTY)) {
      return Optional.empty();
    }
    int next = i + 1;
    while (next < tree.size()
        && (tree.mention(next).equals(tree.mention(i))
            || Kinds.isNamed(tree, next, Named.Category.POST))) {
      next++;
    }
    boolean titled = Kinds.isNamed(tree, next - 1, Named.Category.POST);
    return titled && next < tree.size() && Kinds.isNamed(tree, next, Named.Category.PERSON)
        ? tree.mention(next).map(person -> tree.head(person.span()))
        : Optional.empty();
  }

  /** "Nakasone, whom they are to see": the person right in front of the pronoun. */
  Optional<Phrase> whom(int verb) {
    for (int i = verb - 1; i > 0 && verb - i < CLAUSE; i--) {
      if (tree.word(i).equals("whom")) {
        int before = tree.word(i - 1).equals(",") ? i - 2 : i - 1;
        return before >= 0 && Kinds.isPerson(tree, before)
            ? tree.mention(before).map(mention -> Phrase.of(tree, mention))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
