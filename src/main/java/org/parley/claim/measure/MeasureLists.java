package org.parley.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/**
 * Lets coordinated measures share what is said of all of them: in "quotas and higher tariffs on
 * steel" both are on steel, in "China's tariffs and quotas" both are China's.
 */
final class MeasureLists {
  private static final Set<String> BEHIND = Set.of("GOODS", "OWNER", "LAW");
  private static final Set<String> BEFORE = Set.of("IMPOSER");

  private MeasureLists() {}

  /**
   * Completes the roles of measures of one sentence.
   *
   * @param heads the measures in text order
   * @param roles the roles of each
   */
  static void share(List<MeasureHead> heads, List<MeasureRoles> roles) {
    for (int i = heads.size() - 2; i >= 0; i--) {
      boolean bare = BEHIND.stream().noneMatch(roles.get(i)::has);
      if (bare && areListed(heads.get(i), heads.get(i + 1))) {
        roles.get(i).adopt(roles.get(i + 1), BEHIND);
      }
    }
    for (int i = 1; i < heads.size(); i++) {
      if (areListed(heads.get(i - 1), heads.get(i))) {
        roles.get(i).adopt(roles.get(i - 1), BEFORE);
      }
    }
  }

  /**
   * The measures of the same kind that stand with one as in "a 25 percent tariff on steel and a 10
   * percent tariff on aluminum".
   */
  static Stream<Integer> twins(List<MeasureHead> heads, int one) {
    MeasureHead head = heads.get(one);
    return IntStream.range(0, heads.size())
        .filter(i -> i != one && heads.get(i).iri().equals(head.iri()) && isJoined(head, heads, i))
        .boxed();
  }

  /** "The tariffs that Japan keeps: 38.5 percent on beef": who lays the duties listed behind. */
  static Optional<Phrase> ahead(
      MeasureHead rate, List<MeasureHead> heads, List<MeasureRoles> roles) {
    Tree tree = rate.tree();
    return IntStream.range(0, heads.size())
        .filter(i -> heads.get(i).type().equals("Tariff") && heads.get(i).last() < rate.first())
        .filter(
            i ->
                IntStream.range(heads.get(i).last(), rate.first())
                    .anyMatch(k -> tree.token(k).tag().equals(":")))
        .boxed()
        .flatMap(i -> roles.get(i).all().get(0).getOrDefault("IMPOSER", List.of()).stream())
        .reduce((first, second) -> second);
  }

  /** Whether no verb stands between two measures. */
  private static boolean isJoined(MeasureHead one, List<MeasureHead> heads, int other) {
    int from = Math.min(one.last(), heads.get(other).last());
    int to = Math.max(one.first(), heads.get(other).first());
    return IntStream.range(from + 1, to)
        .noneMatch(i -> one.tree().token(i).tag().matches("VB[DPZ]?|MD"));
  }

  /** Whether nothing but "and", commas and modifiers stands between two measures of one sort. */
  private static boolean areListed(MeasureHead one, MeasureHead other) {
    Tree tree = one.tree();
    boolean linked = false;
    for (int i = one.last() + 1; i < other.first(); i++) {
      String tag = tree.token(i).tag();
      boolean link = tag.equals("CC") || tag.equals(",");
      if (!link && !tag.startsWith("J") && !tag.startsWith("N") && !tag.equals("VBN")) {
        return false;
      }
      linked = linked || link;
    }
    boolean sort = one.isAgreement() == other.isAgreement() && one.isOpening() == other.isOpening();
    return linked && sort && !one.known() && !other.known();
  }
}
