package org.parley.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.claim.Tree;

/**
 * Finds the law under which a measure stands where it is not named in the measure's own phrase:
 * "the duties that Reagan imposed in June under Section 201", "invoking the act, he imposed a
 * levy".
 */
final class MeasureLaws {
  private static final int REACH = 4;
  private static final Set<String> UNDER =
      Set.of(
          "under", "pursuant", "invoke", "cite", "use", "trigger", "through", "via", "apply", "by");
  private static final Set<String> BETWEEN =
      Set.of(
          "to", "the", "a", "an", "its", "his", "so-called", "called", "of", "provisions", "u.s.");

  private MeasureLaws() {}

  /**
   * Gives measures the laws of their sentence.
   *
   * @param heads the measures and laws in text order
   * @param roles the roles of each
   */
  static void attach(List<MeasureHead> heads, List<MeasureRoles> roles) {
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i).known() && isLaw(heads.get(i)) && stands(heads.get(i))) {
        int law = i;
        Predicate<Integer> open = k -> isOpen(heads.get(k)) && !roles.get(k).has("LAW");
        Optional<Integer> before =
            IntStream.range(0, law).boxed().filter(open).reduce((first, second) -> second);
        before
            .or(() -> IntStream.range(law + 1, heads.size()).boxed().filter(open).findFirst())
            .ifPresent(
                k -> {
                  roles.get(k).addToAll("LAW", heads.get(law).mention());
                  MeasureLists.twins(heads, k)
                      .filter(twin -> !roles.get(twin).has("LAW"))
                      .forEach(twin -> roles.get(twin).addToAll("LAW", heads.get(law).mention()));
                });
      }
    }
  }

  private static boolean isLaw(MeasureHead head) {
    return head.type().equals("LegalProvision");
  }

  private static boolean isOpen(MeasureHead head) {
    return !isLaw(head) && !head.isAgreement() && !head.isOpening();
  }

  /** Whether something is said to be done under the law. */
  private static boolean stands(MeasureHead law) {
    Tree tree = law.tree();
    for (int i = law.first() - 1; i >= Math.max(0, law.first() - REACH); i--) {
      if (UNDER.contains(tree.word(i)) || UNDER.contains(tree.lemma(i))) {
        return true;
      }
      boolean between = BETWEEN.contains(tree.word(i)) || !tree.token(i).tag().matches("[VN,.:].*");
      if (!between) {
        return false;
      }
    }
    return false;
  }
}
