package org.parley.claim.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.Occasion;
import org.parley.claim.Phrase;
import org.parley.claim.Subjects;
import org.parley.claim.Surroundings;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Takes for a meeting what two or more people did together on a day or in a place: "Gove struck a
 * deal with Šefčovič in Brussels on Tuesday", "the two men failed to narrow the gap in Geneva".
 */
final class Bargain {
  private static final Set<String> DEALING =
      Words.of("reach-agreement fail-to-agree narrow-differences make-progress step-forward");
  private static final Set<String> PEOPLE =
      Words.of("man woman minister leader president negotiator envoy premier chief pair duo trio");

  private final Tree tree;
  private final int verb;
  private final int word;

  /**
   * @param claim one that tells an outcome
   */
  Bargain(Claim claim) {
    Phrase head = claim.first("VERB").orElseThrow();
    this.tree = head.tree();
    this.verb = head.head();
    this.word = claim.first("NOUN").map(Phrase::head).orElse(verb);
  }

  /**
   * The claim with those who met, when and where, marked "bargain"; the same claim where that is
   * not told.
   */
  Claim read(Claim claim) {
    boolean vain = claim.rule().equals("cannot-agree") && claim.modality() == Modality.DENIED;
    if (!DEALING.contains(claim.rule()) && !vain
        || claim.modality() == Modality.POSSIBLE
        || claim.modality() == Modality.CONDITIONAL) {
      return claim;
    }
    List<Phrase> who =
        Stream.concat(claim.role("TALKS").stream(), claim.role("BOTH").stream())
            .flatMap(phrase -> tree.coordinated(phrase.head()).stream().map(this::phrase))
            .filter(this::isPersonal)
            .distinct()
            .toList();
    List<Phrase> others = others();
    boolean several =
        who.size() + others.size() > 1 || who.stream().anyMatch(p -> isCounted(p.head()));
    List<Phrase> when =
        new Occasion(tree).of(word, verb).map(t -> List.of(Phrase.of(tree, t))).orElse(List.of());
    List<Phrase> place = new Venue(tree, Math.max(word, verb)).place(verb);
    if (who.isEmpty() || !several || when.isEmpty() && place.isEmpty()) {
      return claim;
    }
    Claim told = claim.modality() == Modality.DENIED ? claim.failing() : claim;
    return told.mark("bargain")
        .with("PARTICIPANT", who)
        .with("OTHER", others)
        .with("WORD", List.of(new Phrase(tree, verb, tree.token(verb).span())))
        .with("WHEN", when)
        .with("PLACE", place);
  }

  private Phrase phrase(int head) {
    return new Phrase(tree, head);
  }

  /** The persons behind "with". */
  private List<Phrase> others() {
    Optional<Span> with =
        Optional.ofNullable(new Surroundings(tree, Math.max(word, verb)).behind().get("with"));
    List<Phrase> found = new ArrayList<>();
    with.map(span -> new Surroundings(tree, word).powers(span)).orElse(List.of()).stream()
        .filter(this::isPersonal)
        .forEach(found::add);
    return found;
  }

  private boolean isPersonal(Phrase phrase) {
    return Kinds.isNamed(tree, phrase.head(), Named.Category.PERSON) || isCounted(phrase.head());
  }

  private boolean isCounted(int head) {
    boolean two =
        tree.children(head, "nummod", "det").stream()
            .anyMatch(i -> Set.of("two", "three", "both").contains(tree.word(i)));
    return Subjects.isCounted(tree, head) || two && PEOPLE.contains(tree.smallLemma(head));
  }
}
