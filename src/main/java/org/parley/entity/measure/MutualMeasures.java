package org.parley.entity.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Entity;

/** Parts the measures that two parties lay on each other, told as one, into the measure of each. */
record MutualMeasures(Context context, Bodies bodies) {
  private static final Set<String> BOTH = Set.of("two", "both", "they");
  private static final int REACH = 12;

  /** The measures, with two in the place of one that is mutual. */
  List<MeasureDraft> split(List<MeasureDraft> drafts) {
    List<MeasureDraft> all = new ArrayList<>();
    for (MeasureDraft draft : drafts) {
      List<Entity> sides = draft.isLaid() && isMutual(draft) ? sides(draft) : List.of();
      if (sides.size() == 2) {
        all.add(draft.between(sides.get(0), sides.get(1)));
        all.add(draft.between(sides.get(1), sides.get(0)));
      } else {
        all.add(draft);
      }
    }
    return all;
  }

  /** "Tariffs on each other's goods", "exchanged tariffs". */
  private static boolean isMutual(MeasureDraft draft) {
    return draft.claims().get(0).first("MEASURE").filter(MutualMeasures::isMutual).isPresent();
  }

  private static boolean isMutual(Phrase measure) {
    Tree tree = measure.tree();
    int from = measure.head();
    return IntStream.range(from, Math.min(tree.size() - 1, from + REACH))
        .takeWhile(i -> !tree.token(i).tag().matches("[.:]|VB[DPZ]"))
        .anyMatch(
            i ->
                tree.word(i).equals("each") && tree.word(i + 1).equals("other")
                    || tree.word(i).equals("one") && tree.word(i + 1).equals("another"));
  }

  /** Those who are told to lay it, or the two that the article is about. */
  private List<Entity> sides(MeasureDraft draft) {
    List<Entity> told =
        Stream.of("imposedBy", "against")
            .flatMap(side -> draft.links(side).values().stream())
            .distinct()
            .toList();
    Tree tree = draft.claims().get(0).first("MEASURE").orElseThrow().tree();
    boolean both =
        told.size() < 2
            && IntStream.range(0, tree.size()).anyMatch(i -> BOTH.contains(tree.word(i)));
    return both
        ? context.byFrequency().stream()
            .limit(2)
            .map(bodies::party)
            .flatMap(Optional::stream)
            .toList()
        : told;
  }
}
