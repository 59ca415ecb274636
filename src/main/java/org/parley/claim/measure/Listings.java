package org.parley.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds companies and countries that are put on a list of those with whom trade is barred: "placed
 * five Chinese companies on its entity list", "added to a blacklist".
 */
record Listings(Tree tree) {
  private static final int REACH = 18;
  private static final int NEAR = 5;
  private static final Set<String> PUTTING = Words.of("put place add include enter");
  private static final Set<String> ONTO = Set.of("on", "to", "onto", "in");

  /** The listings of a sentence in text order. */
  List<MeasureDeed> read() {
    List<MeasureDeed> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).tag().startsWith("V") && PUTTING.contains(tree.lemma(i))) {
        int list = list(i);
        Modality modality = list > 0 ? new ModalityReader(tree).of(i) : Modality.DENIED;
        if (modality != Modality.DENIED) {
          MeasureDeed deed = deed(i, list, modality);
          if (deed.roles().has("OWNER") && deed.roles().has("IMPOSER")) {
            found.add(deed);
          }
        }
      }
    }
    return found;
  }

  /** Index of the word for a list behind "on", or -1. */
  private int list(int verb) {
    for (int i = verb + 1; i < Math.min(tree.size() - 1, verb + REACH); i++) {
      if (ONTO.contains(tree.word(i))) {
        for (int k = i + 1; k < Math.min(tree.size(), i + NEAR); k++) {
          if (isList(k)) {
            return k;
          }
        }
      }
      if (tree.token(i).tag().matches("VB[DPZ]|MD|[.:]")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isList(int i) {
    return tree.lemma(i).equals("blacklist")
        || tree.lemma(i).equals("list")
            && Set.of("entity", "entities", "trade", "export", "sanctions", "restricted", "black")
                .contains(tree.word(i - 1));
  }

  private MeasureDeed deed(int verb, int list, Modality modality) {
    MeasureRoles roles = new MeasureRoles(tree);
    new FrameReader(tree)
        .read(verb).arguments("subj").stream()
            .filter(i -> Kinds.isActor(tree, i))
            .forEach(i -> roles.add("IMPOSER", new Phrase(tree, i)));
    for (Mention mention : tree.sentence().mentions()) {
      int at = tree.at(mention.span().start());
      boolean listed =
          mention instanceof Named named
              && (named.category() == Named.Category.ORGANIZATION
                  || named.category() == Named.Category.PARTY);
      if (listed && at > verb && at < list) {
        roles.add("OWNER", mention);
      }
    }
    MeasureHead head = MeasureHead.of(tree, verb, DeedSort.BLACKLIST);
    return new MeasureDeed(head, roles, verb, "inForce", modality);
  }
}
