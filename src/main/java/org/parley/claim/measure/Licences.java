package org.parley.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Mention;
import org.parley.annotation.Timed;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Subjects;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds rules by which trade in some goods takes a licence: "exporters of graphite must obtain
 * permits", "would require licences for chipmaking tools", "importers of steel will need them".
 */
record Licences(Tree tree) {
  private static final int REACH = 9;
  private static final int GOODS = 14;
  private static final int SAYING = 4;
  private static final int BOUND = 5;
  private static final Set<String> PAPERS =
      Words.of("licence license permit licensing authorisation authorization");
  private static final Set<String> APPROVALS = Words.of("approval permission clearance");
  private static final Set<String> LAYING = Words.of("introduce impose mandate demand");
  private static final Set<String> GETTING =
      Words.of("obtain get need seek require secure have apply hold acquire");
  private static final Set<String> BINDING = Words.of("must will would need require have oblige");
  private static final Set<String> OUTWARD =
      Words.of("export exporter shipper ship seller sell supply shipment overseas abroad");
  private static final Set<String> INWARD = Words.of("import importer buyer");
  private static final Set<String> WEIGHING = Words.of("consider weigh propose plan mull study");

  /** The rules of a sentence in text order. */
  List<MeasureDeed> read() {
    List<MeasureDeed> found = new ArrayList<>();
    for (int i = 1; i < tree.size(); i++) {
      boolean paper =
          PAPERS.contains(tree.lemma(i)) || APPROVALS.contains(tree.lemma(i)) && isOfTrade();
      if (paper && tree.token(i).tag().startsWith("NN")) {
        int noun = i;
        verb(i).flatMap(verb -> deed(noun, verb)).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isOfTrade() {
    return has(OUTWARD) || has(INWARD);
  }

  private boolean has(Set<String> words) {
    return IntStream.range(0, tree.size()).anyMatch(i -> words.contains(tree.lemma(i)));
  }

  /** The verb in front by which the licence is required. */
  private Optional<Integer> verb(int noun) {
    for (int i = noun - 1; i > 0 && noun - i < REACH; i--) {
      if (tree.token(i).tag().startsWith("VB") && tree.mention(i).isEmpty()) {
        boolean told = LAYING.contains(tree.lemma(i)) && tree.mention(noun).isEmpty();
        boolean required = told || tree.lemma(i).equals("require") && !isGotten(i);
        return Optional.of(i).filter(verb -> required || isGotten(verb) && isBound(verb));
      }
      if (tree.token(i).tag().matches("[.:,]|MD")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether those who trade are the verb's subject, and not those who rule. */
  private boolean isGotten(int verb) {
    return GETTING.contains(tree.lemma(verb))
        && IntStream.range(Math.max(0, verb - REACH), verb)
            .anyMatch(
                i ->
                    Set.of("exporter", "importer", "shipper", "company", "firm", "maker", "seller")
                            .contains(tree.lemma(i))
                        || Set.of("shipments", "exports", "imports", "sales")
                            .contains(tree.word(i)));
  }

  private boolean isBound(int verb) {
    return IntStream.range(Math.max(0, verb - BOUND), verb + 1)
        .anyMatch(i -> BINDING.contains(tree.lemma(i)) && !tree.word(i).equals("had"));
  }

  private Optional<MeasureDeed> deed(int noun, int verb) {
    boolean gotten = isGotten(verb);
    boolean outward = has(OUTWARD) || !has(INWARD);
    DeedSort sort = outward ? DeedSort.EXPORT_LICENCE : DeedSort.IMPORT_LICENCE;
    MeasureHead head = MeasureHead.of(tree, verb, sort);
    MeasureRoles roles = new MeasureRoles(tree);
    goods(gotten ? Math.max(0, verb - REACH) : verb, verb, roles);
    if (!roles.has("GOODS")) {
      goods(noun + 1, Math.min(tree.size(), noun + GOODS), roles);
    }
    makers(verb, gotten).forEach(maker -> roles.add("IMPOSER", maker));
    if (!roles.has("GOODS") || !roles.has("IMPOSER")) {
      return Optional.empty();
    }
    tree.sentence().mentions().stream()
        .filter(Timed.class::isInstance)
        .filter(
            day -> {
              int from = tree.at(day.span().start()) - 1;
              return from > verb
                  && Set.of("from", "starting", "beginning").contains(tree.word(from));
            })
        .findFirst()
        .ifPresent(day -> roles.add("WHEN", day));
    boolean weighed =
        tree.above(verb).stream().limit(2).anyMatch(i -> WEIGHING.contains(tree.lemma(i)));
    boolean coming =
        roles.has("WHEN")
            || IntStream.range(Math.max(0, verb - 3), verb)
                .anyMatch(i -> Set.of("will", "would").contains(tree.word(i)));
    String status = weighed ? "proposed" : coming || gotten ? "announced" : "inForce";
    return Optional.of(new MeasureDeed(head, roles, verb, status, Modality.ASSERTED));
  }

  private void goods(int from, int to, MeasureRoles roles) {
    for (Mention mention : tree.sentence().mentions()) {
      int at = tree.at(mention.span().start());
      if (at >= from && at < to && MeasurePart.of(mention) == MeasurePart.GOODS) {
        roles.add("GOODS", mention);
      }
    }
  }

  /** Whoever requires the licence, or whoever says that it must be had. */
  private List<Phrase> makers(int verb, boolean gotten) {
    List<Integer> verbs =
        gotten
            ? tree.above(verb).stream().limit(SAYING).filter(tree::isVerb).toList()
            : List.of(verb);
    return verbs.stream()
        .map(
            said -> {
              List<Phrase> actors =
                  new FrameReader(tree)
                      .read(said).arguments("subj").stream()
                          .filter(i -> Kinds.isActor(tree, i))
                          .map(i -> new Phrase(tree, i))
                          .toList();
              return actors.isEmpty() ? Subjects.before(tree, said) : actors;
            })
        .filter(actors -> !actors.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
