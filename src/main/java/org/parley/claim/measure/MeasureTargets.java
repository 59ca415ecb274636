package org.parley.claim.measure;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Reads whom a penalty hits from the words in front of a clause that says so: "China, which was hit
 * with a 10 percent tariff", "goods worth $2 billion, from toys to shoes, that could face duties".
 */
record MeasureTargets(MeasureHead measure) {
  private static final int REACH = 6;
  private static final int LIST = 24;
  private static final Set<String> LAID = Set.of("Tariff", "Sanction", "Quota");
  private static final Set<String> HITTING =
      Words.of("hit slap strike punish target saddle penalize penalise sock wallop burden");
  private static final Set<String> FACING = Words.of("face risk fear confront pay");

  /** Adds whom it hits, and which goods, where the measure's phrase tells of neither. */
  void read(MeasureRoles roles) {
    boolean open = !roles.has("GOODS") && !roles.has("OWNER") && !measure.known();
    Optional<Integer> relative =
        open && LAID.contains(measure.type()) ? relative() : Optional.empty();
    relative.ifPresent(which -> antecedent(which, roles));
  }

  /** Index of the "which" or "that" of the clause that says so. */
  private Optional<Integer> relative() {
    Tree tree = measure.tree();
    int i = measure.first() - 1;
    while (i > 0 && tree.token(i).tag().matches("DT|JJ.?|NN.*|CD|HYPH|RB|PRP\\$|\\$")) {
      i--;
    }
    boolean with = i > 0 && tree.word(i).equals("with");
    int verb = with ? i - 1 : i;
    boolean hit =
        verb > 1
            && (with && HITTING.contains(tree.lemma(verb)) && tree.token(verb).tag().equals("VBN")
                || !with && FACING.contains(tree.lemma(verb)));
    if (!hit) {
      return Optional.empty();
    }
    int k = verb - 1;
    while (k > 0 && verb - k < REACH && tree.token(k).tag().matches("MD|RB|VB.?")) {
      k--;
    }
    return Optional.of(k).filter(which -> which > 1 && tree.word(which).matches("which|that"));
  }

  private void antecedent(int which, MeasureRoles roles) {
    Tree tree = measure.tree();
    int i = tree.word(which - 1).equals(",") ? which - 2 : which - 1;
    Optional<Mention> last = tree.mention(i);
    if (last.filter(m -> MeasurePart.of(m) == MeasurePart.PARTY).isPresent()) {
      roles.add("OWNER", last.get());
      return;
    }
    while (i >= Math.max(0, which - LIST) && !tree.token(i).tag().matches("VB[DPZ]|MD|[.:]")) {
      Optional<Mention> here = tree.mention(i);
      if (here.isPresent()) {
        place(here.get(), roles);
        i = Math.min(i, tree.at(here.get().span().start()));
      }
      i--;
    }
  }

  private void place(Mention mention, MeasureRoles roles) {
    switch (MeasurePart.of(mention)) {
      case GOODS -> roles.add("GOODS", mention);
      case PARTY -> {
        if (Kinds.isOfWares(measure.tree(), mention) && !roles.has("OWNER")) {
          roles.add("OWNER", mention);
        }
      }
      case MONEY -> {
        if (!roles.has("AMOUNT")) {
          roles.add("AMOUNT", mention);
        }
      }
      case BODY, PERSON, PERCENT, LAW, TIME, NONE -> {}
    }
  }
}
