package org.parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.annotation.Named;

/**
 * Finds who comes to a meeting by the verb over its word.
 *
 * @param word index of the word of meeting
 */
record Comers(Tree tree, int word) {
  private static final Set<String> INVITING =
      Set.of("expect", "invite", "summon", "schedule", "send", "dispatch", "slate", "book");

  /** Who does what the verb over a noun of meeting says, or is expected or asked to come. */
  List<Integer> to(int above) {
    DeepRelations relations = new DeepRelations(tree);
    List<Integer> subjects = relations.subjects(above);
    if (subjects.isEmpty() && INVITING.contains(tree.lemma(above))) {
      return relations.objects(above);
    }
    boolean fronted = subjects.stream().anyMatch(i -> word < i && i < above);
    List<Integer> listed = fronted ? listed(above) : List.of();
    return listed.size() > subjects.size() ? listed : subjects;
  }

  /** "At the close of the round in Bonn, A, B and C said": the persons in front of the verb. */
  private List<Integer> listed(int above) {
    List<Integer> found = new ArrayList<>();
    for (int i = word + 1; i < above; i++) {
      if (tree.token(i).tag().matches("VB[DPZ]|W.*|MD")) {
        return List.of();
      }
      boolean last = !tree.mention(i).equals(tree.mention(i + 1));
      boolean owner = tree.token(i + 1).tag().equals("POS");
      if (Kinds.isNamed(tree, i, Named.Category.PERSON) && last && !owner) {
        found.add(i);
      }
    }
    return found;
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
