package org.parley.claim.measure;

import java.util.List;
import org.parley.annotation.Named;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Subjects;
import org.parley.claim.Tree;

/** Tells which powers do what a verb says. */
record Actors(Tree tree) {

  /** The parties, bodies, persons and pronouns that are the verb's subject, or stand before it. */
  List<Phrase> of(int verb) {
    List<Phrase> subjects =
        new FrameReader(tree)
            .read(verb).arguments("subj").stream()
                .filter(i -> Kinds.isActor(tree, i) && isPower(i))
                .map(i -> new Phrase(tree, i))
                .toList();
    return subjects.isEmpty()
        ? Subjects.before(tree, verb).stream().filter(s -> isPower(s.head())).toList()
        : subjects;
  }

  private boolean isPower(int word) {
    return tree.token(word).tag().equals("PRP")
        || Kinds.isNamed(tree, word, Named.Category.PARTY)
        || Kinds.isNamed(tree, word, Named.Category.ORGANIZATION)
        || Kinds.isNamed(tree, word, Named.Category.PERSON);
  }
}
