package org.parley.entity.action;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Modality;
import org.parley.entity.Resolver;

/**
 * Chooses among the readings of acts: one word tells one act, a sentence one act of a type for each
 * side, and a headline none that the article tells again.
 */
final class ActChoice {
  private static final BigDecimal SURE = new BigDecimal("0.70");

  /** Types that a headline and the article may use for one and the same act. */
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("accuse", "protest", "investigate"),
          Set.of("sanction", "threaten"),
          Set.of("agree", "concede"));

  private final Resolver resolver;

  ActChoice(Resolver resolver) {
    this.resolver = resolver;
  }

  /** The acts to be written, in text order. */
  List<Act> of(List<Act> acts) {
    Map<String, List<Act>> byType = new LinkedHashMap<>();
    acts.forEach(
        act ->
            byType
                .computeIfAbsent(act.sentence() + " " + act.type(), key -> new ArrayList<>())
                .add(act));
    List<Act> kept = new ArrayList<>();
    byType.values().forEach(same -> kept.addAll(bySide(same)));
    kept.removeIf(act -> isToldAsRejection(act, byType));
    Map<String, Act> byVerb = new LinkedHashMap<>();
    kept.forEach(act -> byVerb.merge(act.sentence() + " " + act.verb(), act, ActChoice::better));
    return byVerb.values().stream()
        .filter(act -> !isRepeated(act, byVerb.values()))
        .sorted(Comparator.comparing((Act act) -> act.claim().evidence()))
        .toList();
  }

  private static Act better(Act one, Act other) {
    return other.worth() > one.worth() ? other : one;
  }

  /** The best act of a type, and those of other sides of which as much is told. */
  private List<Act> bySide(List<Act> same) {
    Act best = same.stream().reduce(ActChoice::better).orElseThrow();
    List<Act> chosen = new ArrayList<>(List.of(best));
    if (Actors.MUTUAL.contains(best.type())) {
      return chosen;
    }
    same.stream()
        .filter(act -> act.claim().confidence().compareTo(SURE) >= 0)
        .sorted(Comparator.comparing(Act::worth).reversed())
        .filter(act -> chosen.stream().noneMatch(other -> act.verb() == other.verb()))
        .filter(act -> chosen.stream().noneMatch(other -> isOneSide(act, other)))
        .forEach(chosen::add);
    return chosen;
  }

  /** Whether two acts are of one actor, or of one party and its people. */
  private boolean isOneSide(Act one, Act other) {
    return one.actor().equals(other.actor())
        || side(one).isPresent() && side(one).equals(side(other));
  }

  private Optional<String> side(Act act) {
    return resolver.partyOf(act.actor());
  }

  /**
   * Whether "would not sign" is there as a rejection, so that it is no agreement denied as well.
   */
  private static boolean isToldAsRejection(Act act, Map<String, List<Act>> all) {
    return act.mode() == Modality.DENIED
        && act.type().equals("agree")
        && all.containsKey(act.sentence() + " reject");
  }

  /** Whether a headline tells an act that the article tells again. */
  private boolean isRepeated(Act act, Collection<Act> all) {
    return act.isHeadline()
        && all.stream()
            .anyMatch(
                other ->
                    !other.isHeadline()
                        && isAlike(act.type(), other.type())
                        && (isOneSide(act, other) || isSwapped(act, other)));
  }

  /** "Seven nations agree to curb steel": an accord of which the other side is told. */
  private boolean isSwapped(Act act, Act other) {
    return Actors.MUTUAL.contains(act.type())
        && act.target().isPresent()
        && (act.target().equals(other.target()) || act.target().get().equals(other.actor()));
  }

  private static boolean isAlike(String one, String other) {
    return one.equals(other)
        || ALIKE.stream().anyMatch(types -> types.contains(one) && types.contains(other));
  }
}
