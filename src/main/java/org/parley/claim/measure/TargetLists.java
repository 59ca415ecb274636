package org.parley.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Modality;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds the lists of goods that someone means to hit: "would draw up a list of its own, aimed at
 * American corn gluten", "a second list would strike $72 billion worth of goods".
 */
record TargetLists(Tree tree) {
  private static final int REACH = 14;
  private static final int GOODS = 24;
  private static final int WORTH = 9;
  private static final Set<String> LISTS = Set.of("list", "roster", "hit-list", "catalogue");
  private static final Set<String> AIMING =
      Words.of("aim hit strike target cover run range penalize penalise punish");

  /** The lists of a sentence in text order. */
  List<MeasureDeed> read() {
    List<MeasureDeed> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (LISTS.contains(tree.lemma(i))
          && tree.token(i).tag().equals("NN")
          && !Kinds.isNamed(tree, i, Named.Category.MEASURE)) {
        int noun = i;
        (isOfGoods(i + 1) ? Optional.<MeasureDeed>empty() : list(i))
            .or(() -> priced(noun))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "A list of Japanese products", which phrasings read; "a list of its own" is no such. */
  private boolean isOfGoods(int of) {
    return of + 1 < tree.size()
        && tree.word(of).equals("of")
        && !tree.token(of + 1).tag().equals("PRP$");
  }

  private Optional<MeasureDeed> list(int noun) {
    Optional<Integer> verb =
        IntStream.range(noun + 1, Math.min(tree.size(), noun + REACH))
            .filter(i -> tree.token(i).tag().startsWith("VB") && AIMING.contains(tree.lemma(i)))
            .boxed()
            .findFirst();
    return verb.map(v -> deed(noun, v)).filter(deed -> isAimed(deed.roles()));
  }

  /** "A second list of goods, worth $1.7 billion", "a $3 billion list of Chinese goods". */
  private Optional<MeasureDeed> priced(int noun) {
    return tree.sentence().mentions().stream()
        .filter(mention -> MeasurePart.of(mention) == MeasurePart.MONEY)
        .filter(money -> isPrice(noun, money))
        .findFirst()
        .map(money -> deed(noun, noun));
  }

  private boolean isPrice(int noun, Mention money) {
    int first = tree.at(money.span().start());
    int end = tree.at(money.span().end() - 1);
    boolean before = end < noun && noun - end < 4;
    boolean behind =
        first > noun
            && first - noun < WORTH
            && IntStream.range(noun + 1, first)
                .anyMatch(
                    i ->
                        Set.of("worth", "valued", "covering", "totaling", "totalling")
                            .contains(tree.word(i)));
    return (before || behind) && first > 0;
  }

  private static boolean isAimed(MeasureRoles roles) {
    return roles.has("GOODS") || roles.has("AMOUNT");
  }

  private MeasureDeed deed(int noun, int verb) {
    MeasureRoles roles = new MeasureRoles(tree);
    int end = verb + 1;
    while (end < Math.min(tree.size(), verb + GOODS)
        && (tree.word(end).equals("-") || !tree.token(end).tag().matches("VB[DPZ]|MD|WDT|[.:]"))) {
      end++;
    }
    for (Mention mention : tree.sentence().mentions()) {
      int at = tree.at(mention.span().start());
      boolean price =
          verb == noun && MeasurePart.of(mention) == MeasurePart.MONEY && isPrice(noun, mention);
      if (at > verb && at < end || price) {
        switch (MeasurePart.of(mention)) {
          case GOODS -> roles.add("GOODS", mention);
          case MONEY -> roles.add("AMOUNT", mention);
          case PARTY -> {
            if (Kinds.isOfWares(tree, mention)) {
              roles.add("OWNER", mention);
            }
          }
          case BODY, PERSON, PERCENT, LAW, TIME, NONE -> {}
        }
      }
    }
    maker(noun).ifPresent(maker -> roles.add("IMPOSER", maker));
    MeasureHead head = MeasureHead.of(tree, noun, DeedSort.BLACKLIST);
    return new MeasureDeed(head, roles, noun, "threatened", Modality.ASSERTED);
  }

  /** Whose list it is: "Mexico's list", or who draws it up. */
  private Optional<Phrase> maker(int noun) {
    for (int i = noun - 1; i > 0 && noun - i < 4; i--) {
      if (tree.token(i).tag().equals("POS")) {
        return tree.mention(i - 1)
            .filter(m -> MeasurePart.of(m) == MeasurePart.PARTY)
            .map(m -> Phrase.of(tree, m));
      }
      Optional<Mention> adjective =
          tree.mention(i).filter(m -> MeasurePart.of(m) == MeasurePart.PARTY);
      if (adjective.isPresent() && i == noun - 1) {
        return Optional.of(Phrase.of(tree, adjective.get()));
      }
      if (tree.token(i).tag().equals("PRP$")) {
        return Optional.of(new Phrase(tree, i, tree.token(i).span()));
      }
    }
    int above = tree.token(noun).head();
    boolean object = above >= 0 && tree.token(noun).relation().equals("obj");
    return object
        ? new FrameReader(tree)
            .read(above).arguments("subj").stream()
                .filter(i -> Kinds.isActor(tree, i))
                .findFirst()
                .map(i -> new Phrase(tree, i))
        : Optional.empty();
  }
}
