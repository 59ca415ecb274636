package org.parley.claim.measure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Reads who hits what with a measure: "voted to hit 21 billion euros of American products, from
 * soybeans to motorcycles, with duties", "answered that ban last year with duties on cheese".
 */
record Blows(MeasureHead measure) {
  private static final int REACH = 22;
  private static final Set<String> HITTING =
      Words.of("hit slap strike punish penalize penalise target sanction clobber");
  private static final Set<String> ANSWERING =
      Words.of("answer counter retaliate respond meet reply ");

  /** Completes the roles of a measure that stands behind "with". */
  void read(MeasureRoles roles) {
    Tree tree = measure.tree();
    Optional<Integer> verb = measure.known() || measure.isAgreement() ? Optional.empty() : verb();
    if (verb.isEmpty() || roles.has("IMPOSER")) {
      return;
    }
    new Actors(tree).of(verb.get()).forEach(maker -> roles.add("IMPOSER", maker));
    if (HITTING.contains(tree.lemma(verb.get())) && !roles.has("GOODS") && !roles.has("OWNER")) {
      measure.mentions(verb.get() + 1, measure.first() - 1).forEach(hit -> add(hit, roles));
    }
  }

  /** "Voted to hit them with duties": those are still to come. */
  boolean isToCome() {
    return verb()
        .filter(i -> i > 0 && measure.tree().word(i - 1).matches("to|will|would"))
        .filter(i -> HITTING.contains(measure.tree().lemma(i)))
        .isPresent();
  }

  private void add(Mention hit, MeasureRoles roles) {
    switch (MeasurePart.of(hit)) {
      case GOODS -> roles.add("GOODS", hit);
      case MONEY -> roles.add("AMOUNT", hit);
      case PARTY -> {
        if (!roles.has("OWNER")) {
          roles.add("OWNER", hit);
        }
      }
      case BODY, PERSON, PERCENT, LAW, TIME, NONE -> {}
    }
  }

  /** The active verb in front of the "with" before the measure's phrase. */
  private Optional<Integer> verb() {
    Tree tree = measure.tree();
    int with = measure.first() - 1;
    while (with > 0 && isPart(with)) {
      with--;
    }
    if (with < 1 || !tree.word(with).equals("with")) {
      return Optional.empty();
    }
    for (int i = with - 1; i >= Math.max(0, with - REACH); i--) {
      boolean verb = tree.token(i).tag().startsWith("VB") && tree.mention(i).isEmpty();
      if (verb && (HITTING.contains(tree.lemma(i)) || ANSWERING.contains(tree.lemma(i)))) {
        int struck = with - i;
        return Optional.of(i).filter(at -> struck > 2 && !isPassive(at));
      }
      if (verb && !tree.token(i).tag().equals("VBN")
          || tree.token(i).tag().matches("MD|[.:]|W.*")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a word belongs to the phrase that the measure ends: "with additional 25% duties". */
  private boolean isPart(int i) {
    Tree tree = measure.tree();
    return !Kinds.isNamed(tree, i, Named.Category.MEASURE)
        && (tree.mention(i).isPresent()
            || tree.token(i).tag().matches("JJ.?|NN.*|CD|DT|RB.?|HYPH|POS|\\$|VBN"));
  }

  private boolean isPassive(int verb) {
    Tree tree = measure.tree();
    return tree.token(verb).tag().equals("VBN")
        && IntStream.range(Math.max(0, verb - 3), verb)
            .noneMatch(i -> tree.lemma(i).equals("have"));
  }
}
