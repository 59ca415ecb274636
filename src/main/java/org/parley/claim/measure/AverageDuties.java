package org.parley.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds average duties that someone changes, which are measures where those only told are figures:
 * "agreed to bring average duties on farm goods down to 14.5%".
 */
record AverageDuties(Tree tree) {
  private static final String QUANTITY = "average-tariff";
  private static final int NEAR = 3;
  private static final Set<String> CHANGING =
      Words.of("cut lower reduce raise bring slash halve trim push increase double take roll");
  private static final Set<String> PROMISING =
      Words.of("agree pledge promise undertake commit vow consent");
  private static final Set<String> OFFERING = Words.of("offer propose");

  /** The duties of a sentence in text order. */
  List<MeasureDeed> read() {
    List<MeasureDeed> found = new ArrayList<>();
    for (Mention mention : tree.sentence().mentions()) {
      boolean average =
          mention instanceof Named named
              && named.category() == Named.Category.QUANTITY
              && named.candidates().stream().anyMatch(iri -> iri.endsWith(QUANTITY));
      if (average) {
        verb(tree.at(mention.span().start())).map(v -> deed(mention, v)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Integer> verb(int first) {
    for (int i = first - 1; i >= Math.max(0, first - NEAR); i--) {
      if (CHANGING.contains(tree.lemma(i)) && tree.token(i).tag().startsWith("V")) {
        return Optional.of(i);
      }
      if (!tree.token(i).tag().matches("PRP\\$|DT|JJ|POS|NNP")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private MeasureDeed deed(Mention mention, int verb) {
    MeasureHead head = MeasureHead.of(tree, mention.span(), verb, DeedSort.TARIFF);
    MeasureRoles roles = new MeasureRoles(tree);
    new MeasureModifiers(head, roles).read();
    new MeasureComplements(head, roles).read();
    if (!roles.has("RATE")) {
      MeasureRates.rate(tree, head.last()).ifPresent(rate -> roles.add("RATE", rate));
    }
    if (!roles.has("IMPOSER")) {
      new Actors(tree).of(verb).forEach(maker -> roles.add("IMPOSER", maker));
    }
    return new MeasureDeed(head, roles, verb, status(verb), Modality.ASSERTED);
  }

  private String status(int verb) {
    for (int above : tree.above(verb).stream().limit(2).toList()) {
      if (PROMISING.contains(tree.lemma(above))) {
        return "agreed";
      }
      if (OFFERING.contains(tree.lemma(above))) {
        return "proposed";
      }
    }
    return switch (new ModalityReader(tree).of(verb)) {
      case ASSERTED -> "inForce";
      case PLANNED -> "announced";
      case POSSIBLE, CONDITIONAL, DENIED -> "proposed";
    };
  }
}
