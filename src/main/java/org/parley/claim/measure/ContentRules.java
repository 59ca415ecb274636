package org.parley.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Mention;
import org.parley.claim.MeasurePart;
import org.parley.claim.Modality;
import org.parley.claim.ModalityReader;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Finds rules on where goods are to be made: "would require that 75 percent of a car's value be
 * made in North America", "40 percent of the parts must come from the region".
 */
record ContentRules(Tree tree) {
  private static final int REACH = 14;
  private static final int NEAR = 6;
  private static final Set<String> MAKING =
      Words.of("make build produce assemble manufacture come originate source mine buy process");
  private static final Set<String> CONTENT =
      Words.of("value part component content input material steel cost labor labour battery");
  private static final Set<String> BINDING =
      Words.of("require requirement must demand mandate oblige stipulate specify insist rule have");

  /** The rules of a sentence in text order. */
  List<MeasureDeed> read() {
    List<MeasureDeed> found = new ArrayList<>();
    for (Mention mention : tree.sentence().mentions()) {
      if (MeasurePart.of(mention) == MeasurePart.PERCENT) {
        int first = tree.at(mention.span().start());
        int last = tree.at(mention.span().end() - 1);
        Optional<Integer> verb = making(first, last);
        content(first, last).ifPresent(v -> found.add(deed(mention, v, true)));
        verb.filter(v -> isContent(last, v) && isBinding(first, v))
            .ifPresent(v -> found.add(deed(mention, v, false)));
      }
    }
    return found;
  }

  /** The verb of "must have 75 percent North American content". */
  private Optional<Integer> content(int first, int last) {
    boolean named =
        IntStream.range(last + 1, Math.min(tree.size(), last + NEAR))
            .takeWhile(i -> tree.token(i).tag().matches("JJ.?|NN.*|HYPH|IN"))
            .anyMatch(i -> tree.lemma(i).equals("content"));
    return IntStream.range(Math.max(1, first - NEAR), first)
        .filter(i -> Set.of("have", "contain", "meet", "include").contains(tree.lemma(i)))
        .filter(i -> named && Set.of("must", "to").contains(tree.word(i - 1)))
        .boxed()
        .findFirst();
  }

  /** The verb that tells where a share is to be made, right behind it or in front. */
  private Optional<Integer> making(int first, int last) {
    for (int i = last + 1; i < Math.min(tree.size() - 1, last + REACH); i++) {
      boolean made = MAKING.contains(tree.lemma(i)) && tree.token(i).tag().matches("VBN|VBP?");
      if (made && Set.of("in", "from", "within").contains(tree.word(i + 1))) {
        return Optional.of(i);
      }
    }
    return IntStream.range(Math.max(0, first - NEAR), first)
        .filter(i -> Set.of("source", "buy", "make", "get").contains(tree.lemma(i)))
        .filter(i -> tree.token(i).tag().equals("VB") || i > 0 && tree.word(i - 1).equals("to"))
        .boxed()
        .findFirst();
  }

  /** Whether the share is one of what something is made of. */
  private boolean isContent(int last, int verb) {
    int end = verb > last ? verb : Math.min(tree.size(), last + NEAR);
    return last + 1 < tree.size()
        && tree.word(last + 1).equals("of")
        && IntStream.range(last + 1, end).anyMatch(i -> CONTENT.contains(tree.lemma(i)));
  }

  /** Whether someone must see to it: what "is made" somewhere is no rule. */
  private boolean isBinding(int first, int verb) {
    int from = Math.max(0, Math.min(first, verb) - REACH);
    return IntStream.range(from, Math.max(first, verb))
        .anyMatch(
            i ->
                BINDING.contains(tree.lemma(i))
                    && (!tree.lemma(i).equals("have") || tree.word(i + 1).equals("to")));
  }

  private MeasureDeed deed(Mention rate, int verb, boolean had) {
    MeasureHead head = MeasureHead.of(tree, rate.span(), verb, DeedSort.CONTENT_RULE);
    MeasureRoles roles = new MeasureRoles(tree);
    roles.add("RATE", rate);
    int from = tree.at(rate.span().start());
    for (Mention mention : tree.sentence().mentions()) {
      int at = tree.at(mention.span().start());
      boolean of = at > from && at < Math.max(verb, from + NEAR) || had && at < verb;
      if (of && MeasurePart.of(mention) == MeasurePart.GOODS) {
        roles.add("GOODS", mention);
      }
    }
    Modality told = new ModalityReader(tree).of(verb);
    boolean must =
        IntStream.range(Math.max(0, verb - 3), verb).anyMatch(i -> tree.word(i).equals("must"));
    boolean would =
        IntStream.range(0, verb).anyMatch(i -> Set.of("would", "could").contains(tree.word(i)));
    boolean there = !would && (must || told == Modality.ASSERTED);
    return new MeasureDeed(head, roles, verb, there ? "inForce" : "proposed", Modality.ASSERTED);
  }
}
