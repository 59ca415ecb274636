package org.parley.entity.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.annotation.Named;
import org.parley.claim.Claim;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;
import org.parley.entity.Bodies;
import org.parley.entity.Context;
import org.parley.entity.Entity;

/**
 * Tells who imposes a penalty of which no words about it tell: the one imposer or the one party of
 * its sentence, whoever imposes the one named right before in its paragraph, or all of the article.
 */
final class MeasureScene {
  private static final Set<String> TOWARDS =
      Set.of("from", "against", "to", "with", "on", "than", "for", "between", "of", "in", "into");
  private static final Set<String> BEARING =
      Set.of("face", "hit", "pay", "avert", "escape", "accept", "bear", "suffer", "avoid", "want");

  private static final Set<String> STANDING =
      Set.of("tariff", "quota", "tariff-rate quota", "export tax", "tax", "import licence");

  private static final Set<String> LEADING =
      Set.of("lead", "result", "culminate", "pave", "step", "precursor", "prelude");

  private static final int BACK = 1;

  private static final Set<String> TELLING =
      Words.of(
          """
          say tell add warn complain argue believe fear estimate expect call note write insist hope
          think know contend maintain
          """);
  private static final int BEFORE = 3;

  private final Context context;
  private final Bodies bodies;
  private final MeasureSlots slots;

  MeasureScene(Context context, Bodies bodies, MeasureSlots slots) {
    this.context = context;
    this.bodies = bodies;
    this.slots = slots;
  }

  /**
   * Gives measures an imposer.
   *
   * @param drafts the measures of an article in text order
   */
  void complete(List<MeasureDraft> drafts) {
    List<MeasureDraft> penalties = drafts.stream().filter(MeasureDraft::isLaid).toList();
    Map<MeasureDraft, Entity> beside = new LinkedHashMap<>();
    for (MeasureDraft draft : penalties) {
      if (draft.links("imposedBy").isEmpty()) {
        beside(penalties, draft).ifPresent(imposer -> beside.put(draft, imposer));
      }
    }
    beside.forEach((draft, imposer) -> draft.link("imposedBy", imposer, draft.claims().get(0)));
    for (MeasureDraft draft : penalties) {
      if (draft.links("imposedBy").isEmpty()) {
        Claim claim = draft.claims().get(0);
        Phrase word = claim.first("MEASURE").or(() -> claim.first("VERB")).orElseThrow();
        List<Entity> here = parties(word.tree());
        Optional<Entity> told =
            fronted(word.tree())
                .or(() -> mover(word))
                .filter(party -> !draft.links("against").containsKey(party.iri()));
        if (told.isPresent()) {
          draft.link("imposedBy", told.get(), claim);
        } else if (here.isEmpty()) {
          before(penalties, draft, word)
              .ifPresentOrElse(
                  twin -> adopt(draft, twin),
                  () ->
                      sole(penalties, draft)
                          .ifPresent(party -> draft.link("imposedBy", party, claim)));
        } else if (here.size() == 1
            && isStanding(draft)
            && !draft.links("against").containsKey(here.get(0).iri())) {
          owner(word).ifPresent(party -> draft.link("imposedBy", party, claim));
        }
        if (draft.links("imposedBy").isEmpty() && !draft.links("against").isEmpty()) {
          doer(draft, word.tree()).ifPresent(party -> draft.link("imposedBy", party, claim));
        }
      }
    }
  }

  /** The one imposer that the measure's sentences name who is not whom it aims at. */
  private static Optional<Entity> beside(List<MeasureDraft> penalties, MeasureDraft measure) {
    return only(
        penalties.stream()
            .filter(measure::isBeside)
            .flatMap(
                other ->
                    other.links("imposedBy").values().stream()
                        .filter(
                            imposer ->
                                measure
                                    .sentences()
                                    .contains(other.sentence("imposedBy " + imposer.iri()))))
            .filter(imposer -> !measure.links("against").containsKey(imposer.iri())));
  }

  /** Whether a measure is none of those laid on what one other party sells. */
  private static boolean isStanding(MeasureDraft draft) {
    return STANDING.contains(draft.kind())
        && draft.latest().filter(status -> status.name().equals("threatened")).isEmpty();
  }

  /**
   * Whoever imposes all penalties of an article of which that is told; for duties and quotas that
   * are more than threatened, all of those.
   */
  private static Optional<Entity> sole(List<MeasureDraft> penalties, MeasureDraft draft) {
    boolean standing = isStanding(draft);
    return !standing && !draft.links("against").isEmpty()
        ? Optional.empty()
        : only(penalties.stream()
                .filter(other -> !standing || isStanding(other))
                .flatMap(other -> other.links("imposedBy").values().stream()))
            .filter(party -> !draft.links("against").containsKey(party.iri()));
  }

  private static Optional<Entity> only(Stream<Entity> imposers) {
    List<Entity> several = imposers.distinct().limit(2).toList();
    return several.size() == 1 ? Optional.of(several.get(0)) : Optional.empty();
  }

  private static void adopt(MeasureDraft draft, MeasureDraft twin) {
    Claim claim = draft.claims().get(0);
    twin.links("imposedBy").values().stream()
        .filter(party -> !draft.links("against").containsKey(party.iri()))
        .forEach(party -> draft.link("imposedBy", party, claim));
    if (draft.links("against").isEmpty()) {
      twin.links("against").values().forEach(party -> draft.link("against", party, claim));
    }
  }

  /** The last penalty named before in the same paragraph of which it is told who imposes it. */
  private static Optional<MeasureDraft> before(
      List<MeasureDraft> penalties, MeasureDraft draft, Phrase word) {
    int here = MeasureDraft.sentence(draft.claims().get(0));
    return penalties.stream()
        .filter(other -> other != draft && !other.links("imposedBy").isEmpty())
        .filter(other -> other.type().equals(draft.type()))
        .filter(
            other ->
                other.claims().stream()
                    .anyMatch(
                        claim -> {
                          int far = here - MeasureDraft.sentence(claim);
                          return far > 0 && far <= BACK && isBeside(claim, word);
                        }))
        .reduce((first, second) -> second);
  }

  private static boolean isBeside(Claim claim, Phrase word) {
    return claim
        .first("MEASURE")
        .or(() -> claim.first("VERB"))
        .filter(phrase -> phrase.tree().sentence().block().equals(word.tree().sentence().block()))
        .isPresent();
  }

  /** "In the United States, duties of 236% have been levied". */
  private Optional<Entity> fronted(Tree tree) {
    int name = tree.size() > 1 && tree.word(1).equals("the") ? 2 : 1;
    return !tree.word(0).equals("in") || name >= tree.size()
        ? Optional.empty()
        : tree.named(name)
            .filter(named -> named.category() == Named.Category.PARTY)
            .filter(named -> tree.word(tree.at(named.span().end() - 1) + 1).equals(","))
            .flatMap(bodies::party);
  }

  /**
   * Whoever the paragraph tells of up to there: "The Commission opened the case. It relied on rules
   * last used against Chinese panels, when duties of 47 percent were threatened".
   */
  private Optional<Entity> doer(MeasureDraft draft, Tree tree) {
    List<Tree> trees = context.reading().trees();
    int here = tree.sentence().index();
    for (int i = here; i >= Math.max(0, here - BEFORE); i--) {
      Tree told = trees.get(i);
      if (!told.sentence().block().equals(tree.sentence().block())) {
        return Optional.empty();
      }
      Optional<Entity> doer = doer(told);
      if (doer.isPresent()) {
        return doer.filter(party -> !draft.links("against").containsKey(party.iri()));
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> doer(Tree tree) {
    return IntStream.range(0, tree.size())
        .filter(i -> tree.token(i).head() < 0 && tree.isVerb(i))
        .filter(i -> !TELLING.contains(tree.lemma(i)) && !BEARING.contains(tree.lemma(i)))
        .boxed()
        .flatMap(i -> tree.children(i, "nsubj").stream())
        .findFirst()
        .flatMap(i -> slots.party(new Phrase(tree, i)))
        .filter(party -> party.type().equals("Party"));
  }

  /** "He ordered an inquiry that could lead to tariffs": whoever does what leads to them. */
  private Optional<Entity> mover(Phrase measure) {
    Tree tree = measure.tree();
    List<Integer> above = tree.above(measure.head()).stream().toList();
    if (above.stream().noneMatch(i -> LEADING.contains(tree.lemma(i)))) {
      return Optional.empty();
    }
    return above.stream()
        .flatMap(i -> new FrameReader(tree).read(i).arguments("subj").stream())
        .filter(i -> Kinds.isActor(tree, i) || tree.token(i).tag().equals("PRP"))
        .findFirst()
        .flatMap(i -> slots.party(new Phrase(tree, i)))
        .filter(party -> party.type().equals("Party"));
  }

  private List<Entity> parties(Tree tree) {
    return tree.sentence().mentions().stream()
        .filter(Named.class::isInstance)
        .map(Named.class::cast)
        .filter(named -> named.category() == Named.Category.PARTY)
        .flatMap(named -> bodies.party(named).stream())
        .distinct()
        .toList();
  }

  /** The party in front of a measure that is neither aimed at nor whose goods are. */
  private Optional<Entity> owner(Phrase word) {
    Tree tree = word.tree();
    return tree.sentence().mentions().stream()
        .filter(mention -> mention.span().end() <= word.span().start())
        .filter(Named.class::isInstance)
        .map(Named.class::cast)
        .filter(named -> named.category() == Named.Category.PARTY)
        .filter(named -> !Kinds.isOfWares(tree, named))
        .filter(named -> !isApproached(tree, named) && !isBearing(tree, named, word))
        .findFirst()
        .flatMap(bodies::party);
  }

  /** "South Korea, which faces the same 25% rate". */
  private static boolean isBearing(Tree tree, Named party, Phrase measure) {
    return IntStream.range(tree.at(party.span().end() - 1) + 1, measure.head())
        .anyMatch(i -> BEARING.contains(tree.lemma(i)));
  }

  private static boolean isApproached(Tree tree, Named party) {
    int before = tree.at(party.span().start()) - 1;
    return before >= 0 && TOWARDS.contains(tree.word(before));
  }
}
