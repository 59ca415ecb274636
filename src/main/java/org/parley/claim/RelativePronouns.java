package org.parley.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.article.Span;

/** Finds for whom or what a relative pronoun stands. */
final class RelativePronouns {
  static final Set<String> WORDS = Set.of("who", "which", "that", "whom");
  private static final Set<String> ONES = Set.of("those", "one", "ones", "first", "only", "latest");
  private static final int DEPTH = 6;

  private final Tree tree;

  RelativePronouns(Tree tree) {
    this.tree = tree;
  }

  /** A relative pronoun's antecedent, or the phrase itself with what is coordinated with it. */
  List<Integer> antecedents(int verb, int phrase) {
    boolean pronoun =
        tree.token(phrase).tag().startsWith("W")
            || isRelative(verb) && tree.token(phrase).relation().matches("obj|nsubj.*");
    if (WORDS.contains(tree.word(phrase)) && pronoun) {
      return above(verb)
          .map(above -> Kinds.isActor(tree, above) ? above : actorBefore(phrase, above))
          .map(this::named)
          .map(this::person)
          .map(List::of)
          .orElseGet(() -> List.of(before(phrase)));
    }
    int person = person(phrase);
    return person == phrase ? tree.coordinated(phrase) : List.of(person);
  }

  /** The word that the relative clause around a word tells of. */
  Optional<Integer> above(int word) {
    int at = word;
    for (int depth = 0; depth < DEPTH && at >= 0; depth++) {
      if (isRelative(at)) {
        return Optional.of(tree.token(at).head());
      }
      at = tree.token(at).head();
    }
    return Optional.empty();
  }

  /** Whether a verb is that of a relative clause. */
  boolean isRelative(int verb) {
    return tree.token(verb).relation().equals("acl:relcl") && tree.token(verb).head() >= 0;
  }

  /** "Schumer, the leader, who pleaded": Schumer did. */
  int person(int word) {
    int head = tree.token(word).head();
    boolean apposed = tree.token(word).relation().equals("appos") && head >= 0;
    return apposed && Kinds.isNamed(tree, head, Named.Category.PERSON) ? head : apart(word);
  }

  /** "Liz Truss, UK trade secretary, was due": the name before the comma, whatever the parse. */
  private int apart(int word) {
    Span phrase = tree.phrase(word);
    int comma = tree.at(phrase.start()) - 1;
    int behind = tree.at(phrase.end() - 1) + 1;
    boolean titled =
        comma > 0
            && behind < tree.size()
            && tree.word(comma).equals(",")
            && tree.word(behind).equals(",")
            && tree.token(word).tag().startsWith("NN")
            && Kinds.isPerson(tree, comma - 1)
            && tree.mentions(phrase).stream().noneMatch(RelativePronouns::isPerson)
            && Kinds.isActor(tree, word);
    return titled
        ? tree.mention(comma - 1).map(mention -> tree.head(mention.span())).orElse(word)
        : word;
  }

  private static boolean isPerson(Mention mention) {
    return mention instanceof Named named && named.category() == Named.Category.PERSON;
  }

  /** "A response from Tokyo, which lodged a protest": the actor right before the pronoun. */
  private int actorBefore(int pronoun, int antecedent) {
    int noun = before(pronoun);
    return noun < pronoun && Kinds.isActor(tree, noun) ? noun : antecedent;
  }

  /** "European officials, who opened a probe": the noun, where the parse shows no clause. */
  private int before(int pronoun) {
    boolean apart = pronoun > 1 && tree.token(pronoun - 1).text().equals(",");
    int noun = pronoun - 2;
    if (apart && tree.token(noun).text().equals(")")) {
      while (noun > 0 && !tree.token(noun).text().equals("(")) {
        noun--;
      }
      noun--;
    }
    return apart && noun >= 0 && tree.token(noun).tag().startsWith("N") ? noun : pronoun;
  }

  /** "His group was among those that pressed": his group did. */
  private int named(int antecedent) {
    if (!ONES.contains(tree.word(antecedent))) {
      return antecedent;
    }
    for (int at = antecedent; at >= 0; at = tree.token(at).head()) {
      if (tree.has(at, "cop")) {
        List<Integer> subjects = tree.children(at, "nsubj");
        return subjects.isEmpty() ? at : subjects.get(0);
      }
    }
    return antecedent;
  }
}
