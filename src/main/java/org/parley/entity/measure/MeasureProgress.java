package org.parley.entity.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.article.Block;
import org.parley.claim.Claim;
import org.parley.claim.Commitment;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Notes at a measure how far a claim says it has got, and how far that is to be trusted. */
final class MeasureProgress {
  /** Phrasings that tell of retaliation, and not how far it has got. */
  static final Set<String> RETALIATING = Set.of("retaliate", "retaliate-in-kind");

  /** What a chamber makes of a bill, which is not yet law. */
  private static final Set<String> PASSED = Set.of("agreed", "announced", "inForce");

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "once");
  private static final Set<String> ENDED = Set.of("withdrawn", "postponed", "expired");

  private static final int SURE = 3;
  private static final int INFERRED = 2;
  private static final int PAST = 1;
  private static final int PRESUMED = 0;

  private MeasureProgress() {}

  static void note(MeasureDraft draft, Claim claim) {
    String status = claim.constants().getOrDefault("status", "");
    String mood = claim.constants().getOrDefault("mood", "");
    if (mood.equals("standing")) {
      draft.status("inForce", SURE, claim);
    } else if (mood.equals("pending")) {
      draft.status("proposed", INFERRED, claim);
    } else if (mood.equals("coming")) {
      draft.status(draft.isRestriction() ? "announced" : "proposed", PRESUMED, claim);
    } else if (!mood.isEmpty()) {
      draft.status(draft.isRestriction() ? "threatened" : "proposed", PRESUMED, claim);
    }
    sign(draft, claim.constants().getOrDefault("sign", ""))
        .ifPresent(sign -> draft.status(sign, PRESUMED, claim));
    boolean opened = claim.rule().equals("open-market") && claim.role("OWNER").isEmpty();
    if (opened && claim.modality() == Modality.PLANNED) {
      draft.status("announced", PRESUMED, claim);
    }
    if (status.isEmpty()) {
      return;
    }
    String given = status.substring(status.indexOf('#') + 1);
    boolean law = draft.type().equals("LegalProvision") && draft.instrument().isPresent();
    if (law && given.equals("rejected")) {
      return;
    }
    boolean penalty = draft.isRestriction();
    boolean made = claim.rule().equals("sign-agreement");
    MeasureChange change = new MeasureChange(claim);
    boolean inquiry = draft.type().equals("Investigation");
    if ((penalty || inquiry) && made || penalty && change.isUnsureCut()) {
      return;
    }
    if (made && change.isOfNoDeal(draft) || change.isRaisedInTalks()) {
      return;
    }
    if (draft.type().equals("Quota") && claim.rule().equals("cut-measure")) {
      draft.status(isStated(claim) ? "inForce" : "announced", PAST, claim);
      return;
    }
    boolean passed = penalty && claim.rule().equals("ratify-agreement");
    boolean there = change.isRaised() || change.isRequired() || change.isCutAlready();
    String name = there ? "inForce" : passed ? "announced" : given;
    boolean keeping = claim.rule().equals("maintain-measure");
    boolean kept = keeping && isStated(claim) && claim.modality() != Modality.DENIED;
    if (keeping && !kept) {
      return;
    }
    boolean presupposed =
        name.equals("inForce") && !claim.role("PARTY").isEmpty() && (kept || !isIndefinite(claim));
    Optional<String> told =
        presupposed
            ? Optional.of(name)
            : isDropped(claim)
                ? Optional.of("withdrawn")
                : MeasureStatus.of(name, claim.modality(), isStated(claim), draft.isPenalty());
    told.map(s -> s.equals("proposed") && change.isPromisedCut() ? "agreed" : s)
        .map(s -> s.equals("announced") && draft.kind().equals("retaliation") ? "threatened" : s)
        .map(s -> s.equals("threatened") && isMild(draft, name) ? "proposed" : s)
        .map(s -> draft.kind().equals("bill") && PASSED.contains(s) ? "proposed" : s)
        .map(s -> s.equals("proposed") && draft.type().equals("NumericalTarget") ? "demanded" : s)
        .map(s -> s.equals("threatened") && isSettled(claim) ? "announced" : s)
        .map(s -> s.equals("announced") && isOnCondition(claim) ? "threatened" : s)
        .filter(s -> !ENDED.contains(s) || !isPlanned(claim) || !isOnCondition(claim))
        .filter(s -> !s.equals("rejected") || !isPlanned(claim))
        .map(s -> draft.type().equals("TradeAgreement") ? ofDeal(s, claim) : s)
        .map(s -> s.equals("inForce") && isPlan(claim) ? "announced" : s)
        .map(s -> s.equals("expired") && isToExpire(claim) ? "inForce" : s)
        .map(s -> isForsworn(claim) ? "rejected" : s)
        .map(s -> s.equals("announced") && claim.rule().equals("retaliate-with") ? "threatened" : s)
        .ifPresent(s -> draft.status(s, weight(claim, s.equals(name)), claim));
  }

  /** What the words around a measure hint at, as far as it makes sense of one of its kind. */
  private static Optional<String> sign(MeasureDraft draft, String sign) {
    boolean deal = draft.type().equals("TradeAgreement");
    return switch (sign) {
      case "" -> Optional.empty();
      case "threatened" -> Optional.of(sign).filter(s -> draft.isPenalty() && !deal);
      case "demanded", "inForce" -> Optional.of(sign).filter(s -> !deal);
      default -> Optional.of(sign);
    };
  }

  /** A subsidy or an inquiry that may come is no threat, where no one is told to threaten it. */
  private static boolean isMild(MeasureDraft draft, String told) {
    return !draft.isPenalty() || !draft.isRestriction() && !told.equals("threatened");
  }

  /** A deal that is announced is made, and one that is asked for is to come. */
  private static String ofDeal(String status, Claim claim) {
    return switch (status) {
      case "announced" ->
          claim.modality() == Modality.ASSERTED && !claim.rule().equals("file-measure")
              ? "agreed"
              : "proposed";
      case "demanded" -> "proposed";
      case "inForce" -> claim.rule().equals("have-measure") ? "agreed" : status;
      default -> status;
    };
  }

  /** "The quotas expire in December": till then they are there. */
  private static boolean isToExpire(Claim claim) {
    return isPlanned(claim)
        || claim
            .first("VERB")
            .filter(verb -> verb.tree().token(verb.head()).tag().matches("VB[ZP]?"))
            .filter(verb -> !isInHeadline(claim))
            .isPresent();
  }

  /** "Won't proceed with the levies". */
  private static boolean isDropped(Claim claim) {
    return claim.rule().equals("press-ahead") && claim.modality() == Modality.DENIED;
  }

  private static boolean isSettled(Claim claim) {
    return isDated(claim)
        || claim
            .first("VERB")
            .map(YetToDo::new)
            .filter(to -> to.isVoted() || to.isDue())
            .isPresent();
  }

  private static boolean isPlan(Claim claim) {
    return claim.first("VERB").filter(verb -> new YetToDo(verb).isOfPlan()).isPresent();
  }

  private static boolean isPlanned(Claim claim) {
    return claim.modality() == Modality.PLANNED;
  }

  /** "Will impose duties unless the talks succeed": a threat. */
  private static boolean isOnCondition(Claim claim) {
    return claim.first("VERB").filter(MeasureProgress::isOnCondition).isPresent();
  }

  private static boolean isOnCondition(Phrase verb) {
    Tree tree = verb.tree();
    for (int i = verb.head() + 1; i < tree.size(); i++) {
      boolean soon = tree.word(i).equals("soon") && tree.word(i - 1).equals("as");
      boolean even = tree.word(i - 1).matches("even|as|ask|asked|wonder|see|know");
      if (soon || CONDITIONS.contains(tree.word(i)) && !even) {
        return true;
      }
      if (tree.token(i).tag().matches("VBD|[.:]")) {
        return false;
      }
    }
    return false;
  }

  /** "Decided not to impose duties". */
  private static boolean isForsworn(Claim claim) {
    Optional<Phrase> verb = claim.first("VERB");
    Optional<Phrase> measure = claim.first("MEASURE");
    if (verb.isEmpty() || measure.isEmpty()) {
      return false;
    }
    Tree tree = verb.get().tree();
    return measure.get().tree() == tree
        && IntStream.range(verb.get().head(), measure.get().head() - 1)
            .anyMatch(
                i ->
                    tree.word(i).equals("not")
                        && tree.word(i + 1).equals("to")
                        && i == verb.get().head() + 1);
  }

  /** "Live up to an accord" tells of one to come. */
  private static boolean isIndefinite(Claim claim) {
    return claim
        .first("MEASURE")
        .filter(phrase -> phrase.text().toLowerCase(Locale.ROOT).matches("(a|an|any) .*"))
        .isPresent();
  }

  /** How far a status is to be trusted as the latest: what had been so before is not. */
  private static int weight(Claim claim, boolean plain) {
    boolean before =
        claim
            .first("VERB")
            .filter(
                verb ->
                    verb.tree().children(verb.head(), "aux").stream()
                        .anyMatch(i -> verb.tree().word(i).equals("had")))
            .isPresent();
    boolean vague = RETALIATING.contains(claim.rule()) || isInHeadline(claim);
    return before || vague ? PAST : plain ? SURE : INFERRED;
  }

  /** Headlines put in the present what is only to come. */
  private static boolean isInHeadline(Claim claim) {
    return claim
        .first("VERB")
        .filter(verb -> verb.tree().sentence().block().kind() == Block.Kind.HEADLINE)
        .isPresent();
  }

  static boolean isStated(Claim claim) {
    return claim
        .first("VERB")
        .map(
            verb ->
                !verb.tree().word(0).equals("should")
                    && new Commitment(verb.tree()).stated(verb.head())
                    && (!new YetToDo(verb).isOffered() || isTurnedDown(claim))
                    && !new YetToDo(verb).isToBe()
                    && !new YetToDo(verb).isAhead())
        .orElse(true);
  }

  /** "Is to take effect on Sept. 1": what has its day is more than threatened. */
  private static boolean isDated(Claim claim) {
    return MeasureDraft.STARTING.contains(claim.rule())
        && claim.modality() != Modality.CONDITIONAL
        && claim.modality() != Modality.POSSIBLE
        && MeasureSlots.when(claim, "WHEN").isPresent();
  }

  private static boolean isTurnedDown(Claim claim) {
    return claim.constants().getOrDefault("status", "").endsWith("#rejected");
  }
}
