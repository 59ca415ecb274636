package org.parley.claim.measure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells what flow of goods stands behind a verb that bans, stops or caps one, and which way it
 * goes.
 */
record TradeFlow(Tree tree) {
  private static final int NEAR = 6;
  private static final Set<String> FIRMS =
      Words.of("company firm giant group service platform multinational");
  private static final int FAR = 9;
  private static final int LONG = 14;
  private static final Set<String> GATES = Words.of("border market door port gate frontier shore");
  private static final Set<String> INWARD =
      Words.of("import entry purchase buying importing buy purchasing order");
  private static final Set<String> OUTWARD =
      Words.of("export sale shipment delivery supply transfer selling shipping exporting");
  private static final Set<String> BUYING = Words.of("buy import purchase use install acquire");
  private static final Set<String> LEVELS = Words.of("to at below under within");
  static final Set<String> SELLING = Words.of("sell ship export supply deliver transfer provide");

  /** Whether a word means that goods come in or go out: "imports", "selling". */
  boolean isFlow(int i) {
    return INWARD.contains(tree.lemma(i))
        || OUTWARD.contains(tree.lemma(i))
        || INWARD.contains(tree.word(i))
        || OUTWARD.contains(tree.word(i));
  }

  /** Whether goods leave: "exports", "sales", and "shipments" that come from nowhere. */
  boolean isOutward(int flow) {
    if (!OUTWARD.contains(tree.lemma(flow)) && !OUTWARD.contains(tree.word(flow))) {
      return false;
    }
    for (int i = flow + 1; i < Math.min(tree.size(), flow + FAR); i++) {
      if (tree.word(i).equals("from") && !tree.isTimed(Math.min(i + 1, tree.size() - 1))) {
        return false;
      }
      if (tree.word(i).equals("to") || tree.token(i).tag().matches("VB[DPZ]|[.:]")) {
        return true;
      }
    }
    return true;
  }

  /** The word for imports or exports that is the verb's object. */
  Optional<Integer> to(int verb) {
    for (int i = verb + 1; i < Math.min(tree.size(), verb + FAR); i++) {
      if (isFlow(i)) {
        return Optional.of(i);
      }
      if (tree.mention(i).isEmpty()
          && !tree.token(i).tag().matches("[JN].*|DT|POS|PRP\\$|HYPH|CC|,|VBN|CD|RB")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Exports of trousers to the United States": where they go, and not whose they are. */
  boolean isBound(Mention party) {
    int before = tree.at(party.span().start()) - 1;
    int to = before > 0 && tree.word(before).equals("the") ? before - 1 : before;
    return to >= 0 && tree.word(to).equals("to");
  }

  /** "To 1.68 million vehicles", "below 2.3 million". */
  boolean isHeldTo(int verb) {
    for (int i = verb + 1; i + 1 < Math.min(tree.size(), verb + LONG); i++) {
      if (LEVELS.contains(tree.word(i)) && tree.isAmount(i + 1)) {
        return true;
      }
      if (tree.token(i).tag().matches("VB[DPZ]|[.:]")) {
        return false;
      }
    }
    return false;
  }

  /** "A ban on exports of grain", "a ban on exporting logs". */
  boolean isOnExports(Mention ban) {
    int on = tree.at(ban.span().end() - 1) + 1;
    return on + 1 < tree.size()
        && tree.word(on).equals("on")
        && IntStream.range(on + 1, Math.min(tree.size(), on + NEAR))
            .takeWhile(i -> tree.token(i).tag().matches("DT|JJ.?|NN.*|VBG|PRP\\$|CD"))
            .anyMatch(i -> tree.lemma(i).equals("export") && !isFrom(i));
  }

  /** "Its limit on car exports": what one holds down oneself. */
  boolean isOnOwnExports(Mention limit) {
    int first = tree.at(limit.span().start());
    return first > 0
        && IntStream.range(Math.max(0, first - 2), first)
            .anyMatch(i -> tree.token(i).tag().equals("PRP$"))
        && isOnExports(limit);
  }

  /** "Exports from Canada", "Canadian exports": of another country. */
  private boolean isFrom(int flow) {
    return flow + 1 < tree.size() && tree.word(flow + 1).equals("from")
        || Kinds.isNamed(tree, flow - 1, Named.Category.PARTY);
  }

  /** "Curbs on the sale of advanced chips to China": what is curbed leaves the country. */
  boolean isOnSales(Mention curb) {
    int on = tree.at(curb.span().end() - 1) + 1;
    boolean sales = false;
    for (int i = on + 1; i + 1 < Math.min(tree.size(), on + LONG + NEAR); i++) {
      sales = sales || i < on + NEAR && OUTWARD.contains(tree.lemma(i));
      boolean to = sales && tree.word(on).equals("on") && tree.word(i).equals("to");
      if (to && Kinds.isNamed(tree, i + 1, Named.Category.PARTY)) {
        return true;
      }
      boolean others = !sales && Kinds.isNamed(tree, i, Named.Category.PARTY);
      if (others || tree.token(i).tag().matches("VB[DPZ]|MD|[.:]")) {
        return false;
      }
    }
    return false;
  }

  /** The "to" of "shut its borders to", "closed the market against". */
  Optional<Integer> gate(int verb) {
    boolean gate = false;
    for (int i = verb + 1; i < Math.min(tree.size(), verb + FAR); i++) {
      gate = gate || GATES.contains(tree.lemma(i));
      if (gate && Set.of("to", "on", "against").contains(tree.word(i))) {
        return Optional.of(i);
      }
      if (tree.token(i).tag().matches("V.*|[,.:]")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Shut American suppliers out of public contracts". */
  boolean isOutOf(int verb) {
    int i = verb + 1;
    while (i + 1 < Math.min(tree.size(), verb + NEAR)
        && (tree.token(i).tag().matches("DT|JJ.?|NN.*|POS|CC") || tree.mention(i).isPresent())) {
      i++;
    }
    return i + 1 < tree.size() && tree.word(i).equals("out") && tree.word(i + 1).equals("of");
  }

  /** The gerund of "barred companies from selling". */
  Optional<Integer> barredFrom(int verb) {
    for (int i = verb + 1; i + 1 < Math.min(tree.size(), verb + FAR); i++) {
      if (tree.word(i).equals("from")) {
        String lemma = tree.lemma(i + 1);
        boolean dealing = SELLING.contains(lemma) || BUYING.contains(lemma);
        return tree.token(i + 1).tag().equals("VBG") && dealing
            ? Optional.of(i + 1)
            : Optional.empty();
      }
      if (tree.token(i).tag().matches("V.*|[,.:]")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "$34 billion of Chinese goods", "$4 billion worth of American exports". */
  boolean isSumOfWares(int verb) {
    for (int i = verb + 1; i < Math.min(tree.size(), verb + FAR); i++) {
      if (Kinds.WARES.contains(tree.lemma(i)) || Kinds.isNamed(tree, i, Named.Category.INDUSTRY)) {
        return tree.sentence().mentions().stream()
            .filter(m -> MeasurePart.of(m) == MeasurePart.MONEY)
            .mapToInt(m -> tree.at(m.span().start()))
            .anyMatch(at -> at > verb && at < verb + NEAR);
      }
      if (tree.token(i).tag().matches("V.*|[,.:]|W.*")) {
        return false;
      }
    }
    return false;
  }

  boolean isOfWares(int from) {
    for (int i = from + 1; i < Math.min(tree.size(), from + NEAR); i++) {
      if (Kinds.WARES.contains(tree.lemma(i)) || tree.lemma(i).equals("food")) {
        return true;
      }
      if (tree.token(i).tag().matches("V.*|IN|[,.:]")) {
        return false;
      }
    }
    return false;
  }

  /** "Plans to tax big technology companies": no duty on goods. */
  DeedSort tax(int verb) {
    return IntStream.range(verb + 1, Math.min(tree.size(), verb + FAR))
            .takeWhile(i -> tree.token(i).tag().matches("DT|JJ.?|NN.*|POS|HYPH"))
            .anyMatch(i -> FIRMS.contains(tree.lemma(i)))
        ? DeedSort.TAX
        : DeedSort.TARIFF;
  }
}
