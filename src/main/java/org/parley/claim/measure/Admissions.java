package org.parley.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
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
  private static final int NEAR = 3;
  private static final int BOUND = 14;
  private static final Set<String> FIRMS =
      Words.of(
          """
          company firm bank insurer builder lawyer carrier airline maker supplier contractor bidder
          investor broker brokerage exporter grower farmer producer operator ship truck vessel
          trucker manufacturer trader retailer fund manager engineer architect
          """);
  private static final Set<String> LETTING = Words.of("let allow permit");

  /** The admissions of a sentence in text order. */
  List<MeasureDeed> read() {
    List<MeasureDeed> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      int from = tree.token(i).tag().startsWith("V") ? behind(i) : -1;
      boolean firms = from < 0 && tree.token(i).tag().startsWith("V") && isOfFirms(i);
      from = firms ? i : from;
      Modality modality = from < 0 ? Modality.DENIED : new ModalityReader(tree).of(i);
      if (modality != Modality.DENIED) {
        boolean quota = isCounted(from);
        MeasureDeed deed = deed(i, from, modality, quota);
        boolean done = deed.status().equals("inForce") && modality == Modality.ASSERTED;
        if ((!done || quota) && deed.roles().has("GOODS") && deed.roles().has("IMPOSER")) {
          found.add(deed);
        }
      }
    }
    return found;
  }

  /** "Let American insurers sell policies", "allow foreign companies to bid". */
  private boolean isOfFirms(int verb) {
    boolean foreign = false;
    boolean firms = false;
    for (int i = verb + 1; i < Math.min(tree.size(), verb + BOUND / 2); i++) {
      boolean party =
          tree.mention(i).filter(m -> MeasurePart.of(m) == MeasurePart.PARTY).isPresent();
      foreign = foreign || party || Set.of("foreign", "overseas", "outside").contains(tree.word(i));
      firms = firms || FIRMS.contains(tree.lemma(i));
      if (tree.token(i).tag().matches("VBP?") && tree.mention(i).isEmpty()) {
        return LETTING.contains(tree.lemma(verb)) && foreign && firms;
      }
      if (tree.token(i).tag().matches("VB[DZNG]|MD|[.:,]|IN")) {
        return false;
      }
    }
    return false;
  }

  /** "Admits only 5,000 tons a year", "lets in no more than 20 films": so many and no more. */
  private boolean isCounted(int from) {
    boolean bound = false;
    for (int i = from + 1; i < Math.min(tree.size(), from + BOUND); i++) {
      bound =
          bound
              || Set.of("only", "just", "most", "annually", "yearly").contains(tree.word(i))
              || tree.word(i).equals("more") && tree.word(i - 1).equals("no")
              || tree.word(i).matches("a|per|each|every")
                  && i + 1 < tree.size()
                  && tree.word(i + 1).equals("year");
      if (tree.token(i).tag().matches("VB[DPZ]|[.:,]")) {
        break;
      }
    }
    return bound
        && IntStream.range(from + 1, Math.min(tree.size(), from + BOUND))
            .anyMatch(i -> tree.token(i).tag().equals("CD") && !tree.isTimed(i));
  }

  /** Index of the word behind which the goods stand, or -1. */
  private int behind(int verb) {
    String lemma = tree.lemma(verb);
    if (verb + 1 >= tree.size()) {
      return -1;
    }
    if (LETTING.contains(lemma) && tree.word(verb + 1).equals("in")) {
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

  private MeasureDeed deed(int verb, int from, Modality modality, boolean quota) {
    MeasureHead head = MeasureHead.of(tree, from, quota ? DeedSort.QUOTA : DeedSort.MARKET_OPENING);
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
    boolean told = status.equals("inForce");
    return new MeasureDeed(head, roles, verb, status, told ? modality : Modality.ASSERTED);
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
