package org.parley.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Phrase;
import org.parley.claim.Subjects;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds promises, offers and wishes that someone buy, import or invest more abroad: "committed to
 * boost imports of American goods by $200 billion", "agreed to increase purchases of soybeans".
 */
record Purchases(Tree tree) {
  private static final int NEAR = 5;
  private static final int REACH = 18;
  private static final Set<String> RAISING =
      Words.of("boost increase raise step expand double triple quadruple lift widen enlarge");
  private static final Set<String> BUYING = Words.of("buy purchase import");
  private static final Set<String> FLOWS = Words.of("import purchase buying purchasing order");
  private static final Set<String> PROMISING =
      Words.of("agree pledge promise commit undertake vow consent");
  private static final Set<String> OFFERING = Words.of("offer propose");
  private static final Set<String> WISHING = Words.of("want urge ask press demand call");

  /** The promises of a sentence in text order. */
  List<MeasureDeed> read() {
    List<MeasureDeed> found = new ArrayList<>();
    for (int i = 1; i < tree.size(); i++) {
      if (tree.token(i).tag().startsWith("VB") && tree.mention(i).isEmpty()) {
        int verb = i;
        kind(i).flatMap(kind -> deed(verb, kind)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** What a verb would do: buy, raise what is bought, or invest. */
  private Optional<DeedSort> kind(int verb) {
    String lemma = tree.lemma(verb);
    boolean raised =
        RAISING.contains(lemma)
            && IntStream.range(verb + 1, Math.min(tree.size(), verb + NEAR))
                .takeWhile(i -> !tree.token(i).tag().matches("VB[DPZ]|[.:,]|IN"))
                .anyMatch(i -> FLOWS.contains(tree.lemma(i)) || FLOWS.contains(tree.word(i)));
    return BUYING.contains(lemma) || raised
        ? Optional.of(DeedSort.PURCHASE)
        : Set.of("invest", "spend").contains(lemma)
            ? Optional.of(DeedSort.INVESTMENT)
            : Optional.empty();
  }

  private Optional<MeasureDeed> deed(int verb, DeedSort sort) {
    Optional<Integer> promise = above(verb);
    if (promise.isEmpty() || new ModalityReader(tree).of(promise.get()) == Modality.DENIED) {
      return Optional.empty();
    }
    MeasureRoles roles = new MeasureRoles(tree);
    boolean wished = WISHING.contains(tree.lemma(promise.get()));
    makers(promise.get()).forEach(maker -> roles.add("IMPOSER", maker));
    if (wished) {
      IntStream.range(promise.get() + 1, verb)
          .mapToObj(tree::mention)
          .flatMap(Optional::stream)
          .filter(m -> MeasurePart.of(m) == MeasurePart.PARTY)
          .findFirst()
          .ifPresent(party -> roles.add("OWNER", party));
    }
    what(verb, roles);
    boolean goods = roles.has("GOODS") && sort == DeedSort.PURCHASE;
    if (!roles.has("IMPOSER") || !goods && !roles.has("AMOUNT") || wished && !roles.has("OWNER")) {
      return Optional.empty();
    }
    String status =
        wished ? "demanded" : OFFERING.contains(tree.lemma(promise.get())) ? "proposed" : "agreed";
    MeasureHead head = MeasureHead.of(tree, verb, sort);
    return Optional.of(new MeasureDeed(head, roles, verb, status, Modality.ASSERTED));
  }

  /** The verb of promising, offering or wishing that governs a verb. */
  private Optional<Integer> above(int verb) {
    boolean told = Set.of("would", "will").contains(tree.word(verb - 1));
    if (!told && !tree.word(verb - 1).equals("to")) {
      return Optional.empty();
    }
    return Stream.concat(tree.above(verb).stream().limit(2), Stream.of(verb - 2))
        .filter(i -> i >= 0 && i < verb && tree.token(i).tag().startsWith("V"))
        .filter(
            i ->
                PROMISING.contains(tree.lemma(i))
                    || !told && OFFERING.contains(tree.lemma(i))
                    || !told && WISHING.contains(tree.lemma(i)))
        .findFirst();
  }

  /** What is to be bought, and for how much. */
  private void what(int verb, MeasureRoles roles) {
    int end = verb + 1;
    while (end < Math.min(tree.size(), verb + REACH)
        && !tree.token(end).tag().matches("VB[DPZ]|MD|WDT|[.:]")) {
      end++;
    }
    for (Mention mention : tree.sentence().mentions()) {
      int at = tree.at(mention.span().start());
      if (at > verb && at < end) {
        if (MeasurePart.of(mention) == MeasurePart.GOODS) {
          roles.add("GOODS", mention);
        } else if (MeasurePart.of(mention) == MeasurePart.MONEY && !roles.has("AMOUNT")) {
          roles.add("AMOUNT", mention);
        }
      }
    }
  }

  /** Whoever promises; of "Japanese car makers" those whose makers they are. */
  private List<Phrase> makers(int promise) {
    List<Phrase> subjects =
        new FrameReader(tree)
            .read(promise).arguments("subj").stream()
                .limit(2)
                .map(i -> new Phrase(tree, i))
                .toList();
    return (subjects.isEmpty() ? Subjects.before(tree, promise) : subjects)
        .stream().flatMap(this::parties).toList();
  }

  private Stream<Phrase> parties(Phrase subject) {
    List<Phrase> inside =
        subject.mentions().stream()
            .filter(m -> MeasurePart.of(m) == MeasurePart.PARTY)
            .map(m -> Phrase.of(tree, m))
            .toList();
    boolean power =
        subject
            .named()
            .map(Named::category)
            .filter(
                c ->
                    c == Named.Category.PARTY
                        || c == Named.Category.PERSON
                        || c == Named.Category.ORGANIZATION)
            .isPresent();
    boolean pronoun = tree.token(subject.head()).tag().equals("PRP");
    return power || pronoun
        ? Stream.of(subject)
        : Kinds.isActor(tree, subject.head()) ? inside.stream() : Stream.of();
  }
}
