package org.parley.entity.measure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.entity.Entity;

/**
 * Tells from the way in which two passages speak of measures that they speak of two: of a new one
 * and an old, of one that answers the other, of one gone and one come.
 *
 * @param known what has been gathered of a measure
 * @param other what another passage says
 */
record MeasureContrast(MeasureDraft known, MeasureDraft other) {
  private static final Set<String> ANSWERS = Set.of("retaliation", "punitive tariff", "sanction");
  private static final Optional<String> OLD = Optional.of("old");

  /** Whether the two are told apart wherever they stand. */
  boolean holds() {
    return agesApart()
        || isAnswer(known, other)
        || isAnswer(other, known)
        || isToldApart()
        || isWider(known, other)
        || isWider(other, known)
        || isCountered()
        || isAnyAnswer();
  }

  /** Whether they are apart where nothing but their nearness speaks for one. */
  boolean isElsewhere() {
    return isApart() || isRatedElsewhere();
  }

  /** How many sentences lie between where the two are named. */
  int distance() {
    return known.sentences().stream()
        .flatMapToInt(here -> other.sentences().stream().mapToInt(there -> Math.abs(here - there)))
        .min()
        .orElse(0);
  }

  /** "A rate of 20%" and, in another sentence, "duties on pharmaceuticals". */
  private boolean isRatedElsewhere() {
    boolean rated = known.rate().isPresent() && goods(known).isEmpty();
    return rated
        && other.rate().isEmpty()
        && !goods(other).isEmpty()
        && distance() > 0
        && !MeasureIdentity.isInHeadline(known);
  }

  /** Retaliation that a verb tells, and a measure with goods or a rate of its own elsewhere. */
  private boolean isApart() {
    boolean told = isToldRetaliation(known) != isToldRetaliation(other);
    MeasureDraft phrase = isToldRetaliation(known) ? other : known;
    boolean own = !goods(phrase).isEmpty() || phrase.rate().isPresent();
    return told && own && distance() > 0;
  }

  /** "25% on $50 billion of Chinese goods", where one on steel is told of elsewhere. */
  private boolean isWider(MeasureDraft wide, MeasureDraft narrow) {
    return goods(wide).isEmpty()
        && wide.amount().isPresent()
        && !goods(narrow).isEmpty()
        && narrow.amount().isEmpty()
        && !wide.links("against").isEmpty()
        && narrow.links("against").keySet().stream().noneMatch(wide.links("against")::containsKey)
        && distance() > 0;
  }

  /** Whether the one is told to be new and the other to be there already. */
  private boolean agesApart() {
    return known.type().equals("TradeAgreement")
        && (!fits(age(known), age(other)) || isFormer(other) && !age(known).equals(OLD));
  }

  /** "A 1996 accord", where another one is news. */
  private static boolean isFormer(MeasureDraft draft) {
    return age(draft).equals(OLD)
        && draft.claims().get(0).first("MEASURE").stream()
            .anyMatch(
                phrase ->
                    phrase.tree().children(phrase.head(), "det").stream()
                        .anyMatch(i -> phrase.tree().word(i).equals("a")));
  }

  private static Optional<String> age(MeasureDraft draft) {
    return draft.claims().stream()
        .flatMap(claim -> Optional.ofNullable(claim.constants().get("age")).stream())
        .findFirst();
  }

  /** "Counter-retaliation", where nobody told to impose both is not what it answers. */
  private boolean isCountered() {
    return isCounter(other) && !isCounter(known) && other.isBare();
  }

  private static boolean isCounter(MeasureDraft draft) {
    return draft.claims().get(0).first("MEASURE").stream()
        .anyMatch(phrase -> phrase.text().toLowerCase(Locale.ROOT).startsWith("counter-"));
  }

  /** "Paused his tariffs but raised the levy": of one sentence, the one gone and the other come. */
  private boolean isToldApart() {
    return distance() == 0
        && (isGone(known) && isCome(other)
            || isCome(known) && isGone(other)
            || age(known).equals(OLD) != age(other).equals(OLD));
  }

  private static boolean isGone(MeasureDraft draft) {
    return hasGotTo(draft, Set.of("postponed", "withdrawn", "rejected", "expired"));
  }

  private static boolean isCome(MeasureDraft draft) {
    return hasGotTo(draft, Set.of("inForce", "announced"));
  }

  private static boolean hasGotTo(MeasureDraft draft, Set<String> states) {
    return draft.latest().filter(s -> s.weight() > 1 && states.contains(s.name())).isPresent();
  }

  private static boolean isAnswer(MeasureDraft answer, MeasureDraft measure) {
    return answer.claims().get(0).rule().equals("retaliate-in-kind")
        && measure.links("imposedBy").isEmpty()
        && measure.claims().get(0).evidence().compareTo(answer.claims().get(0).evidence()) < 0;
  }

  /** "Before deciding whether to retaliate": nothing that someone else has laid. */
  private boolean isAnyAnswer() {
    return other.isBare()
        && (isToldRetaliation(other) && !isAnswering(known)
            || other.kind().equals("blacklist") && !known.kind().equals("blacklist"));
  }

  private static boolean isAnswering(MeasureDraft draft) {
    return ANSWERS.contains(draft.kind()) || isToldRetaliation(draft);
  }

  private static boolean isToldRetaliation(MeasureDraft draft) {
    return MeasureProgress.RETALIATING.contains(draft.claims().get(0).rule());
  }

  private static boolean fits(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static Map<String, Entity> goods(MeasureDraft draft) {
    return draft.links("affects");
  }
}
