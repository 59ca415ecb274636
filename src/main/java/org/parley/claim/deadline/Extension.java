package org.parley.claim.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Timed;
import org.parley.claim.Claim;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Reads from which day to which a limit is moved: "from June 28 to July 5", "by a week". */
final class Extension {
  private static final Set<String> TO = Set.of("to", "until", "till", "through");
  private static final Set<String> BY = Set.of("by", "for");
  private static final Set<String> PASSED_OVER =
      Set.of("the", "a", "an", "another", "additional", "further", "at", "least", "about");

  private final Tree tree;
  private final int verb;
  private final int noun;

  /**
   * @param verb position of the word of moving
   * @param noun position of the word for the limit
   */
  Extension(Tree tree, int verb, int noun) {
    this.tree = tree;
    this.verb = verb;
    this.noun = noun;
  }

  /** The claim with the old day as WHEN, and the new one as UNTIL or the time won as LENGTH. */
  Claim read(Claim claim) {
    List<Phrase> old = new ArrayList<>();
    List<Phrase> until = new ArrayList<>();
    List<Phrase> length = new ArrayList<>();
    for (Mention mention : tree.sentence().mentions()) {
      if (mention instanceof Timed time) {
        role(time, old, until, length).ifPresent(role -> role.add(Phrase.of(tree, time)));
      }
    }
    return claim.replace("WHEN", old).with("UNTIL", until).with("LENGTH", length);
  }

  private Optional<List<Phrase>> role(
      Timed time, List<Phrase> old, List<Phrase> until, List<Phrase> length) {
    int first = tree.at(time.span().start());
    int last = tree.at(time.span().end() - 1);
    if (time.type() == Timed.Type.DATE && last + 1 == noun) {
      return Optional.of(old);
    }
    int before = first - 1;
    while (before > 0 && PASSED_OVER.contains(tree.word(before))) {
      before--;
    }
    if (before < Math.min(verb, noun)) {
      return Optional.empty();
    }
    String word = tree.word(before);
    if (time.type() == Timed.Type.DURATION) {
      return BY.contains(word) ? Optional.of(length) : Optional.empty();
    }
    if (word.equals("from")) {
      return Optional.of(old);
    }
    return TO.contains(word) && until.isEmpty() ? Optional.of(until) : Optional.empty();
  }
}
