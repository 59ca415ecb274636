package org.parley.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.annotation.Named;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds openings of a market that a verb of letting in tells: "offered to let in more American
 * beef", "agreed to admit foreign apples", "will allow imports of almonds".
 */
record Admissions(Tree tree) {
  private static final String KIND = "https://w3id.org/parley/vocab/measure-kind/market-opening";
  private static final int NEAR = 3;
  private static final Set<String> LETTING = Words.of("let allow permit");

  /** The admissions of a sentence in text order. */
  List<MeasureDeed> read() {
    List<MeasureDeed> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      int from = tree.token(i).tag().startsWith("V") ? behind(i) : -1;
      Modality modality = from < 0 ? Modality.DENIED : new ModalityReader(tree).of(i);
      if (modality != Modality.DENIED) {
        MeasureDeed deed = deed(i, from, modality);
        boolean done = deed.status().equals("inForce") && modality == Modality.ASSERTED;
        if (!done && deed.roles().has("GOODS") && deed.roles().has("IMPOSER")) {
          found.add(deed);
        }
      }
    }
    return found;
  }

  /** Index of the word behind which the goods stand, or -1. */
  private int behind(int verb) {
    String lemma = tree.lemma(verb);
    if (verb + 1 >= tree.size()) {
      return -1;
    }
    if (lemma.equals("let") && tree.word(verb + 1).equals("in")) {
      return verb + 1;
    }
    for (int i = verb + 1; i < Math.min(tree.size() - 1, verb + NEAR + 1); i++) {
      if (LETTING.contains(lemma)
          && tree.lemma(i).equals("import")
          && tree.word(i + 1).equals("of")) {
        return i + 1;
      }
    }
    return lemma.equals("admit") ? verb : -1;
  }

  private MeasureDeed deed(int verb, int from, Modality modality) {
    Named word =
        new Named(
            tree.token(from).span(),
            tree.token(from).text(),
            Named.Category.MEASURE,
            List.of(KIND));
    MeasureHead head = new MeasureHead(tree, word, KIND, "MarketOpening", "market opening", false);
    MeasureRoles goods = new MeasureRoles(tree);
    new MeasureComplements(head, goods).read("on");
    MeasureRoles roles = new MeasureRoles(tree);
    String status = status(verb);
    boolean asked = status.equals("demanded");
    goods.all().get(0).getOrDefault("GOODS", List.of()).forEach(p -> roles.add("GOODS", p));
    goods.all().get(0).getOrDefault("OWNER", List.of()).stream()
        .limit(1)
        .forEach(p -> roles.add(asked ? "IMPOSER" : "OWNER", p));
    new FrameReader(tree)
        .read(verb).arguments("subj").stream()
            .filter(i -> Kinds.isActor(tree, i))
            .limit(1)
            .forEach(i -> roles.add(asked ? "OWNER" : "IMPOSER", new Phrase(tree, i)));
    return new MeasureDeed(head, roles, verb, status, modality);
  }

  /** What is offered is proposed, what is asked for demanded, what is promised agreed. */
  private String status(int verb) {
    for (int above : tree.above(verb).stream().limit(2).toList()) {
      String lemma = tree.lemma(above);
      if (Set.of("offer", "propose", "consider").contains(lemma)) {
        return "proposed";
      }
      if (Set.of("want", "demand", "urge", "ask", "press", "tell", "insist").contains(lemma)) {
        return "demanded";
      }
      if (Set.of("agree", "promise", "pledge", "undertake").contains(lemma)) {
        return "agreed";
      }
    }
    return "inForce";
  }
}
