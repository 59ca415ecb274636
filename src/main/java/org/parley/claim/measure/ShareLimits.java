package org.parley.claim.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.MeasurePart;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Reads limits that are told as a share: "held foreign shoes to 60% of the American market",
 * "Canada's share will be held to 34 percent", "restrict the Europeans to 7.6% of sales".
 */
record ShareLimits(Tree tree) {
  private static final int WISHED = 10;
  private static final Set<String> WISHING =
      Words.of("want ask demand urge press insist request seek");
  private static final int REACH = 16;
  private static final int TOTAL = 8;
  private static final Set<String> HOLDING =
      Words.of("hold limit cap restrict restrain confine keep freeze peg roll cut trim scale pare");
  private static final Set<String> LEVELS = Set.of("to", "at", "below", "under", "within");
  private static final Set<String> AROUND =
      Words.of(
          "no more less than a an maximum of about just roughly only around some at most between and"
              + " from");
  private static final Set<String> TOTALS =
      Words.of(
          """
          market consumption demand sale production output supply import capacity cost price budget
          spending revenue turnover volume level average total base tonnage trade
          """);
  private static final Set<String> UNITS =
      Words.of(
          """
          ton tonne unit vehicle car truck pair barrel bale bushel gigawatt megawatt head piece
          pound kilo kilogram hectare acre case gallon litre liter set film hour chip wafer quota
          yard metre meter carcass bottle hectolitre
          """);
  private static final Set<String> FLOWS =
      Words.of("catch crop harvest acreage area landing quota volume entry");
  private static final Set<String> HELD =
      Words.of(
          """
          share import export shipment sale aid subsidy support help assistance loan purchase
          shipper producer maker supplier output content
          """);

  /**
   * The roles of the limit that a verb tells; empty where it tells none.
   *
   * @param verb index of the verb
   */
  Optional<MeasureRoles> of(int verb) {
    return HOLDING.contains(tree.lemma(verb))
        ? rate(verb).flatMap(r -> roles(verb, r)).or(() -> level(verb).flatMap(l -> held(verb, l)))
        : none();
  }

  private static Optional<MeasureRoles> none() {
    return Optional.empty();
  }

  /** The number of a unit of goods to which something is held: "to 8 million tonnes". */
  private Optional<Integer> level(int verb) {
    for (int i = verb + 1; i < Math.min(tree.size(), verb + REACH); i++) {
      if (LEVELS.contains(tree.word(i))) {
        int unit = i + 1;
        while (unit < tree.size()
            && (AROUND.contains(tree.word(unit))
                || tree.token(unit).tag().matches("CD|JJ.?|DT")
                || tree.isAmount(unit))
            && !UNITS.contains(tree.lemma(unit))) {
          unit++;
        }
        boolean counted = unit > i + 1 && unit < tree.size() && UNITS.contains(tree.lemma(unit));
        return counted ? Optional.of(i) : Optional.empty();
      }
      if (tree.token(i).tag().matches("VB[DPZ]|MD|[.:]")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<MeasureRoles> held(int verb, int level) {
    boolean passive = level == verb + 1;
    int from = passive ? start(verb) : verb + 1;
    int to = passive ? verb : level;
    MeasureRoles roles = new MeasureRoles(tree);
    for (Mention mention : tree.sentence().mentions()) {
      int at = tree.at(mention.span().start());
      if (at >= from && at < to || at > level && MeasurePart.of(mention) == MeasurePart.GOODS) {
        boolean own =
            MeasurePart.of(mention) == MeasurePart.PARTY
                && !new TradeFlow(tree).isBound(mention)
                && !tree.lemma(tree.at(mention.span().end() - 1) + 1).equals("market");
        if (own) {
          roles.add("OWNER", mention);
        } else if (MeasurePart.of(mention) == MeasurePart.GOODS) {
          roles.add("GOODS", mention);
        }
      }
    }
    boolean flow =
        IntStream.range(from, to)
            .anyMatch(i -> HELD.contains(tree.lemma(i)) || FLOWS.contains(tree.lemma(i)));
    return flow ? Optional.of(roles) : none();
  }

  /** The percentage to which something is held. */
  private Optional<Mention> rate(int verb) {
    for (int i = verb + 1; i < Math.min(tree.size(), verb + REACH); i++) {
      Optional<Mention> here = tree.mention(i);
      if (here.filter(m -> MeasurePart.of(m) == MeasurePart.PERCENT).isPresent()) {
        int level = i - 1;
        while (level > verb
            && (AROUND.contains(tree.word(level)) || tree.token(level).tag().equals("CD"))) {
          level--;
        }
        return level > verb - 1 && LEVELS.contains(tree.word(level)) ? here : Optional.empty();
      }
      if (tree.token(i).tag().matches("VB[DPZ]|MD|[.:]")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<MeasureRoles> roles(int verb, Mention rate) {
    boolean passive = tree.word(verb + 1).equals("to") || tree.word(verb + 1).equals("at");
    int from = passive ? start(verb) : verb + 1;
    int to = passive ? verb : tree.at(rate.span().start());
    MeasureRoles roles = new MeasureRoles(tree);
    roles.add("RATE", rate);
    for (Mention mention : tree.sentence().mentions()) {
      int at = tree.at(mention.span().start());
      if (at >= from && at < to) {
        add(roles, mention);
      }
    }
    boolean held =
        roles.has("GOODS")
            || roles.has("OWNER")
            || IntStream.range(from, to).anyMatch(i -> HELD.contains(tree.lemma(i)));
    boolean growth =
        IntStream.range(from, to).anyMatch(i -> tree.lemma(i).equals("growth"))
            && IntStream.range(from, to)
                .anyMatch(i -> tree.lemma(i).matches("export|import|shipment"));
    boolean share =
        growth || IntStream.range(from, to).anyMatch(i -> tree.lemma(i).equals("share"));
    return held && (share || isOfTotal(tree.at(rate.span().end() - 1) + 1))
        ? Optional.of(roles)
        : Optional.empty();
  }

  private void add(MeasureRoles roles, Mention mention) {
    switch (MeasurePart.of(mention)) {
      case GOODS -> roles.add("GOODS", mention);
      case PARTY -> {
        if (!isMarket(tree.at(mention.span().end() - 1) + 1)) {
          roles.add("OWNER", mention);
        }
      }
      case BODY, PERSON, PERCENT, MONEY, LAW, TIME, NONE -> {}
    }
  }

  private boolean isMarket(int i) {
    return IntStream.range(i, Math.min(tree.size(), i + 2))
        .anyMatch(k -> TOTALS.contains(tree.lemma(k)));
  }

  /** Where the clause of a passive verb begins. */
  private int start(int verb) {
    int i = verb - 1;
    while (i > 0 && verb - i < REACH && !opens(i)) {
      i--;
    }
    return i;
  }

  /** Whether the clause of a passive verb begins behind a word. */
  private boolean opens(int i) {
    String tag = tree.token(i).tag();
    return tag.matches("[,.:]|WDT|WRB|``")
        || tag.matches("VB[DPZ]") && !tree.lemma(i).equals("be") && !tree.lemma(i).equals("have");
  }

  /** "Of the American market", "of development costs". */
  private boolean isOfTotal(int of) {
    return of < tree.size()
        && tree.word(of).equals("of")
        && IntStream.range(of + 1, Math.min(tree.size(), of + TOTAL))
            .takeWhile(i -> tree.token(i).tag().matches("[JN].*|DT|PRP\\$|POS|HYPH|CC"))
            .anyMatch(i -> TOTALS.contains(tree.lemma(i)));
  }

  /** "Wants output held to 9 million tonnes": the verb of wishing in front. */
  Optional<Integer> wish(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - WISHED); i--) {
      if (WISHING.contains(tree.lemma(i)) && tree.token(i).tag().startsWith("V")) {
        return Optional.of(i);
      }
      if (tree.token(i).tag().matches("VB[DPZ]|MD|[.:]")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whoever holds something to a share: actors in front of an active verb. */
  List<Phrase> makers(int verb) {
    boolean passive = tree.word(verb + 1).equals("to") || tree.word(verb + 1).equals("at");
    return passive
        ? List.of()
        : new FrameReader(tree)
            .read(verb).arguments("subj").stream()
                .filter(i -> Kinds.isActor(tree, i))
                .filter(i -> !Kinds.isNamed(tree, i, Named.Category.MEASURE))
                .map(i -> new Phrase(tree, i))
                .toList();
  }
}
