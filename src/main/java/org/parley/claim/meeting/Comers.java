package org.parley.claim.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Subjects;
import org.parley.claim.Tree;

/**
 * Finds who comes to a meeting by the verb over its word.
 *
 * @param word index of the word of meeting
 */
record Comers(Tree tree, int word) {
  private static final Set<String> INVITING =
      Set.of("expect", "invite", "summon", "schedule", "send", "dispatch", "slate", "book");

  private static final Set<String> FRONTING =
      Set.of("after", "following", "in", "at", "during", "speaking", "emerging", "ending");

  /** Who does what the verb over a noun of meeting says, or is expected or asked to come. */
  List<Integer> to(int above) {
    DeepRelations relations = new DeepRelations(tree);
    List<Integer> subjects = joined(relations.subjects(above));
    if (subjects.isEmpty() && INVITING.contains(tree.lemma(above))) {
      List<Integer> objects = relations.objects(above);
      return objects.stream().anyMatch(i -> Kinds.isNamed(tree, i, Named.Category.PERSON))
          ? objects
          : Subjects.before(tree, above).stream().map(Phrase::head).toList();
    }
    boolean fronted = subjects.stream().anyMatch(i -> word < i && i < above);
    List<Integer> listed = fronted ? listed(above) : List.of();
    return listed.size() > subjects.size() ? listed : subjects;
  }

  /** "A and B, who opened the summit": all whom "and" joins with the one. */
  List<Integer> joined(List<Integer> subjects) {
    if (subjects.size() != 1) {
      return subjects;
    }
    int at = subjects.get(0);
    while (tree.token(at).relation().equals("conj") && Kinds.isActor(tree, tree.token(at).head())) {
      at = tree.token(at).head();
    }
    return tree.coordinated(at);
  }

  /**
   * "After two days of talks that ended at dawn, A and B said": two or more who do what the clause
   * behind the comma tells.
   */
  List<Phrase> afterwards() {
    boolean fronted = !tree.finite(0, word) && FRONTING.contains(tree.word(0)) || isCalledSo();
    int comma = word + 1;
    while (fronted && comma < tree.size() && !tree.word(comma).equals(",")) {
      comma++;
    }
    if (!fronted || comma + 1 >= tree.size()) {
      return List.of();
    }
    int verb = comma + 1;
    while (verb < tree.size() && !tree.finite(verb, verb + 1)) {
      verb++;
    }
    List<Integer> persons = persons(comma, Math.min(verb, tree.size() - 1));
    if (persons.size() > 1) {
      return persons.stream().map(i -> new Phrase(tree, i)).toList();
    }
    List<Phrase> counted = verb < tree.size() ? Subjects.before(tree, verb) : List.of();
    return counted.size() == 1 && isTwo(counted.get(0))
        ? List.of(new Phrase(tree, counted.get(0).head()))
        : List.of();
  }

  /** "After what both sides called a useful session". */
  private boolean isCalledSo() {
    return FRONTING.contains(tree.word(0))
        && IntStream.range(1, word).anyMatch(i -> tree.word(i).equals("what"));
  }

  /** "The two", "both men", "the three ministers". */
  boolean isTwo(Phrase phrase) {
    return Subjects.isCounted(tree, phrase.head())
        || tree.children(phrase.head(), "nummod", "det").stream()
            .anyMatch(i -> Set.of("two", "three", "both").contains(tree.word(i)));
  }

  /** The persons between the verb and the word behind it: "had A and B to dinner". */
  List<Integer> between(int verb) {
    return verb < word ? persons(verb, word) : List.of();
  }

  private List<Integer> persons(int from, int to) {
    List<Integer> found = new ArrayList<>();
    for (int i = from + 1; i < to; i++) {
      boolean last = !tree.mention(i).equals(tree.mention(i + 1));
      boolean owner = tree.token(i + 1).tag().equals("POS");
      if (Kinds.isNamed(tree, i, Named.Category.PERSON) && last && !owner) {
        found.add(i);
      }
    }
    return found;
  }

  /** "At the close of the round in Bonn, A, B and C said": the persons in front of the verb. */
  private List<Integer> listed(int above) {
    for (int i = word + 1; i < above; i++) {
      if (tree.token(i).tag().matches("VB[DPZ]|W.*|MD")) {
        return List.of();
      }
    }
    return persons(word, above);
  }

  /** The subjects of the verb over a gerund: "Byers said after seeing her". */
  List<Integer> over(int gerund) {
    return tree.above(gerund).stream()
        .filter(i -> tree.token(i).tag().startsWith("V"))
        .findFirst()
        .map(new DeepRelations(tree)::subjects)
        .orElse(List.of());
  }
}
