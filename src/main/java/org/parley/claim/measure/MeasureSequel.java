package org.parley.claim.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.annotation.Mention;
import org.parley.annotation.Timed;
import org.parley.claim.MeasurePart;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Reads the day and the law that a sentence tells of the measure named before it: "The higher rate,
 * which takes effect April 16, was granted under Section 201".
 */
record MeasureSequel(Tree tree) {
  private static final int NEAR = 6;
  private static final Set<String> MEANT =
      Words.of(
          """
          rate order relief program programme plan arrangement action move decision step regime
          penalty charge package scheme list curb restriction sanction increase it they
          """);
  private static final Set<String> DEFINITE =
      Words.of("the these this such those higher new lower");
  private static final Set<String> STARTING = Words.of("take go come start begin kick enter");

  /** A rate that goes down by and by is no more than the end of the one named before. */
  private static final Set<String> FALLING = Words.of("fall drop decline decrease taper ease");

  private static final Set<String> BEFORE_LAW = Words.of("under on citing invoking invoke cite");

  /** The roles that the sentence fills; none where it does not speak of a measure before it. */
  Map<String, List<Phrase>> roles() {
    Map<String, List<Phrase>> roles = new LinkedHashMap<>();
    if (subject().isPresent()) {
      day().ifPresent(day -> roles.put("WHEN", List.of(Phrase.of(tree, day))));
      law().ifPresent(law -> roles.put("LAW", List.of(Phrase.of(tree, law))));
      rate(subject().get()).ifPresent(rate -> roles.put("RATE", List.of(Phrase.of(tree, rate))));
    }
    return roles;
  }

  private Optional<Integer> subject() {
    for (int i = 0; i < Math.min(tree.size(), NEAR); i++) {
      boolean pronoun = i == 0 && Set.of("it", "they").contains(tree.word(i));
      boolean noun = i > 0 && MEANT.contains(tree.lemma(i)) && DEFINITE.contains(tree.word(i - 1));
      if (pronoun || noun) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> day() {
    for (int i = 1; i < tree.size(); i++) {
      boolean starts = STARTING.contains(tree.lemma(i)) && tree.token(i).tag().matches("VB[DPZ]?");
      if (starts && (isEffect(i) || Set.of("start", "begin").contains(tree.lemma(i)))) {
        return tree.sentence().mentions().stream().filter(isDayBehind(i)).findFirst();
      }
    }
    return Optional.empty();
  }

  private Predicate<Mention> isDayBehind(int verb) {
    return mention -> {
      int far = tree.at(mention.span().start()) - verb;
      return mention instanceof Timed time && time.when().isPresent() && far > 0 && far < NEAR;
    };
  }

  private boolean isEffect(int verb) {
    for (int i = verb + 1; i < Math.min(tree.size(), verb + 3); i++) {
      if (Set.of("effect", "force").contains(tree.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "It will rise to 30 percent": the rate behind the verb whose subject the measure is. */
  private Optional<Mention> rate(int subject) {
    for (int i = subject + 1; i < Math.min(tree.size(), subject + NEAR); i++) {
      String tag = tree.token(i).tag();
      if (FALLING.contains(tree.lemma(i))) {
        return Optional.empty();
      }
      if (tag.startsWith("VB") && MeasureRates.RATING.contains(tree.lemma(i))) {
        Optional<Mention> rate = MeasureRates.rate(tree, i);
        if (rate.isPresent() || !Set.of("be", "have").contains(tree.lemma(i))) {
          return rate;
        }
      } else if (!tag.matches("MD|RB|VB.?|,")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> law() {
    return tree.sentence().mentions().stream()
        .filter(mention -> MeasurePart.of(mention) == MeasurePart.LAW)
        .filter(
            law -> {
              int before = tree.at(law.span().start()) - 1;
              return before > 0 && BEFORE_LAW.contains(tree.word(before));
            })
        .findFirst();
  }
}
