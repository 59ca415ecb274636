package org.parley.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.Tree;

/**
 * Finds measures that "that" or "those" stands for: "doubled the levy on lemons and raised that on
 * walnuts to 30%".
 */
final class MeasureEllipsis {
  private static final Set<String> ONES = Set.of("that", "those", "ones", "one");
  private static final Set<String> ONTO = Set.of("on", "against", "for");
  private static final Set<String> LAID = Set.of("Tariff", "Quota", "Sanction");

  private MeasureEllipsis() {}

  /**
   * The measures that a sentence names so.
   *
   * @param named the measures that have a word of their own, in text order
   */
  static List<MeasureHead> read(Tree tree, List<MeasureHead> named) {
    List<MeasureHead> found = new ArrayList<>();
    for (int i = 1; i + 1 < tree.size(); i++) {
      if (ONES.contains(tree.word(i)) && ONTO.contains(tree.word(i + 1))) {
        int at = i;
        before(named, at).ifPresent(head -> found.add(again(tree, at, head)));
      }
    }
    return found;
  }

  private static Optional<MeasureHead> before(List<MeasureHead> named, int word) {
    return named.stream()
        .filter(head -> head.last() < word && !head.known() && LAID.contains(head.type()))
        .reduce((first, second) -> second);
  }

  private static MeasureHead again(Tree tree, int word, MeasureHead head) {
    Named pronoun =
        new Named(
            tree.token(word).span(),
            tree.token(word).text(),
            Named.Category.MEASURE,
            List.of(head.iri()));
    return new MeasureHead(tree, pronoun, head.iri(), head.type(), head.kind(), false);
  }
}
