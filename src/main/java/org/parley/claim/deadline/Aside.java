package org.parley.claim.deadline;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/**
 * Tells a subject apart from that of a clause set off in front of its verb: "the Union, with which
 * the U.S. has a deficit, has until July 9".
 */
record Aside(Tree tree, int verb) {
  /** Those who do what the verb says, where a clause besides has given it its own subject. */
  List<Phrase> past(List<Phrase> subjects) {
    return subjects.stream().flatMap(subject -> outside(subject).stream()).distinct().toList();
  }

  private Optional<Phrase> outside(Phrase subject) {
    int before = tree.at(subject.span().start()) - 1;
    before -= before > 0 && tree.word(before).equals("the") ? 1 : 0;
    boolean which = before > 2 && tree.word(before).matches("which|whom");
    boolean closed =
        which
            && tree.finite(before, verb)
            && IntStream.of(verb - 1, verb - 2).anyMatch(i -> tree.word(i).equals(","));
    int noun = tree.word(before - 2).equals(",") ? before - 3 : before - 2;
    return closed && Kinds.isActor(tree, noun)
        ? tree.mention(noun).map(mention -> Phrase.of(tree, mention))
        : Optional.of(subject);
  }
}
