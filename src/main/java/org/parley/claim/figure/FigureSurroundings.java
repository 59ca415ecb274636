package org.parley.claim.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.annotation.Amount;
import org.parley.annotation.Grain;
import org.parley.annotation.Named;
import org.parley.annotation.Timed;
import org.parley.article.Span;
import org.parley.claim.Phrase;
import org.parley.claim.Surroundings;
import org.parley.claim.Tree;

/** What stands around an amount and its quantity: in which goods, when, in which unit. */
record FigureSurroundings(Tree tree, Amount amount, Phrase quantity) {
  private static final int BEHIND = 12;
  private static final int ADJECTIVES = 3;
  private static final int ACCORD = 7;
  private static final Set<String> ACCORDS =
      Set.of("deal", "accord", "pact", "agreement", "treaty", "law", "act", "truce", "crisis");
  private static final BigDecimal FAR = new BigDecimal(1000);
  private static final Set<Grain> PERIODS =
      Set.of(Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.YEAR);
  private static final Set<Named.Category> GOODS = Set.of(Named.Category.INDUSTRY);

  /** The goods named at the quantity. */
  List<Phrase> goods() {
    Surroundings around = new Surroundings(tree, quantity.head());
    Stream<Span> spans =
        Stream.concat(
            around.before().stream(),
            Stream.of("of", "in").map(around.behind()::get).filter(Objects::nonNull));
    return Stream.concat(
            counted().stream(), spans.flatMap(span -> around.names(span, GOODS).stream()))
        .limit(1)
        .toList();
  }

  /** The goods in "education worth $12 billion"; empty where the amount is of no such. */
  Optional<List<Phrase>> worth() {
    int first = tree.at(amount.span().start());
    return first > 1 && tree.word(first - 1).equals("worth")
        ? Optional.of(
            tree.named(first - 2).filter(n -> n.category() == Named.Category.INDUSTRY).stream()
                .map(named -> Phrase.of(tree, named))
                .toList())
        : Optional.empty();
  }

  /** The goods that the amount counts: "700,000 cars". */
  private List<Phrase> counted() {
    int end = tree.at(amount.span().end() - 1) + 1;
    boolean counts = !amount.unit().isEmpty() && !Units.isMoney(amount);
    for (int i = end; counts && i < Math.min(tree.size(), end + ADJECTIVES); i++) {
      Optional<Named> goods =
          tree.named(i).filter(named -> named.category() == Named.Category.INDUSTRY);
      if (goods.isPresent()) {
        return List.of(Phrase.of(tree, goods.get()));
      }
      if (!tree.token(i).tag().matches("JJ.?|NN")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** The goods that the sentence speaks of in front of the amount. */
  List<Phrase> goodsBefore() {
    return nearest(tree, amount, Named.Category.INDUSTRY);
  }

  /** The nearest name of a kind in front of an amount that is no place. */
  static List<Phrase> nearest(Tree tree, Amount amount, Named.Category category) {
    return tree.sentence().mentions().stream()
        .filter(m -> m.span().end() <= amount.span().start())
        .filter(m -> m instanceof Named named && named.category() == category)
        .filter(m -> !isInside(tree, tree.at(m.span().start())))
        .reduce((earlier, later) -> later)
        .map(m -> List.of(Phrase.of(tree, m)))
        .orElse(List.of());
  }

  private static boolean isInside(Tree tree, int first) {
    return first > 0 && Set.of("in", "to", "into").contains(tree.word(first - 1));
  }

  /** The goods and the party right behind the amount: "worth of U.S. auto parts". */
  List<Phrase> behindAmount(Named.Category category) {
    int last = unitEnd(tree.at(amount.span().end() - 1));
    Surroundings around = new Surroundings(tree, last);
    int worth = last + 1 < tree.size() && tree.word(last + 1).equals("worth") ? last + 1 : last;
    Surroundings from = worth == last ? around : new Surroundings(tree, worth);
    return Stream.of("of", "in")
        .map(from.behind()::get)
        .filter(Objects::nonNull)
        .flatMap(span -> from.names(span, Set.of(category)).stream())
        .filter(name -> !isJoined(tree.at(name.span().start())))
        .limit(1)
        .toList();
  }

  /** "5 percent of the market and Iceland to 1.9 percent": another, of whom another amount is. */
  private boolean isJoined(int name) {
    boolean joined = name > 0 && tree.word(name - 1).equals("and");
    for (int i = name + 1; joined && i < Math.min(tree.size(), name + ADJECTIVES + 1); i++) {
      if (tree.isAmount(i)) {
        return true;
      }
    }
    return false;
  }

  /** The noun of the unit where adjectives stand before it: "58,400 metric tons". */
  private int unitEnd(int last) {
    for (int i = last + 1; i < Math.min(tree.size(), last + 1 + ADJECTIVES); i++) {
      if (!amount.unit().isEmpty() && tree.word(i).equals(amount.unit())) {
        return i;
      }
    }
    return last;
  }

  /** The period that the amount is given for. */
  Optional<Timed> time() {
    int last = tree.at(amount.span().end() - 1);
    int first = tree.at(amount.span().start());
    List<Timed> periods =
        tree.sentence().mentions().stream()
            .filter(Timed.class::isInstance)
            .map(Timed.class::cast)
            .filter(FigureSurroundings::isPeriod)
            .filter(time -> !isSince(time))
            .toList();
    Optional<Timed> next =
        periods.stream()
            .filter(time -> isNext(last, tree.at(time.span().start())) && !isBase(time))
            .filter(time -> !owns(time))
            .findFirst();
    if (next.isPresent()) {
      return next;
    }
    Optional<Timed> before =
        periods.stream()
            .filter(time -> time.span().end() <= amount.span().start())
            .filter(time -> !amountBetween(tree.at(time.span().end()), first))
            .filter(time -> !isTaken(time) && !isApart(time) && !isOfAccord(time))
            .max(Comparator.comparing(Timed::span));
    if (before.isPresent() && first - tree.at(before.get().span().start()) <= 4) {
      return before;
    }
    Optional<Timed> behind =
        periods.stream()
            .filter(time -> time.span().start() >= amount.span().end())
            .filter(time -> !amountBetween(last + 1, tree.at(time.span().start())))
            .filter(time -> tree.at(time.span().start()) - last < BEHIND)
            .filter(time -> !isBase(time))
            .filter(time -> !owns(time) || time.span().end() <= quantity.span().start())
            .min(Comparator.comparing(Timed::span));
    return behind.or(() -> before);
  }

  private boolean isYear(int i) {
    return i >= 0 && tree.word(i).matches("year|months|quarter");
  }

  /** "Since 2004", "in the year to June": no time of its own. */
  private boolean isSince(Timed time) {
    int first = tree.at(time.span().start());
    String before = first > 0 ? tree.word(first - 1) : "";
    boolean ended = Set.of("to", "ended", "ending").contains(before) && isYear(first - 2);
    return tree.word(first).equals("since") || before.equals("since") || ended;
  }

  /** "$14 billion in 1998", "$2.2 billion a year": right behind the amount. */
  private boolean isNext(int last, int time) {
    boolean linked = time == last + 2 && tree.word(last + 1).matches("in|for|during");
    return time == last + 1 || linked;
  }

  /** "Down 0.8% from May": what a change is reckoned from. */
  private boolean isBase(Timed time) {
    int before = tree.at(time.span().start()) - 1;
    if (before > 0 && tree.word(before).equals("in") && tree.word(before - 1).matches("as|than")) {
      return true;
    }
    return tree.word(before).matches("from|than|against")
        && (amount.unit().equals("percent") || new Change(tree, amount).holds());
  }

  /** Whether another clause begins between a time and the amount. */
  private boolean isApart(Timed time) {
    int end = tree.at(time.span().end() - 1) + 1;
    int from = opens(time) && tree.word(end).equals(",") ? end + 2 : end;
    for (int i = from; i < tree.at(amount.span().start()); i++) {
      String tag = tree.token(i).tag();
      boolean reported = tree.word(i).equals("that") && i == end;
      if (tag.equals("WRB") || tag.equals("WDT") || tree.word(i).equals("while") || reported) {
        return true;
      }
    }
    return false;
  }

  /** "In 1996, when the accord was signed, exports were": a time of the whole sentence. */
  private boolean opens(Timed time) {
    return tree.at(time.span().start()) <= 1;
  }

  /** "Under the 2020 accord": the time of what it stands before, and not of the amount. */
  private boolean isOfAccord(Timed time) {
    int end = tree.at(time.span().end() - 1) + 1;
    return IntStream.range(end, Math.min(tree.size(), end + ACCORD))
        .takeWhile(i -> tree.tag(i).matches("[JN].*|``|''|CD|HYPH|POS"))
        .anyMatch(i -> ACCORDS.contains(tree.smallLemma(i)));
  }

  /** Whether a time belongs to the amount in front of it, as in "from 3.9 billion in January". */
  private boolean isTaken(Timed time) {
    int at = tree.at(time.span().start());
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (tree.isAmount(i)) {
        return !owns(time);
      }
      if (tree.token(i).tag().startsWith("V") || tree.word(i).equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a time stands before what is of it: "January's deficit", "the 1986 record". */
  private boolean owns(Timed time) {
    int next = tree.at(time.span().end() - 1) + 1;
    if (next >= tree.size()) {
      return false;
    }
    String tag = tree.token(next).tag();
    return tag.equals("POS") || tag.startsWith("NN") || tag.startsWith("JJ") || tree.isAmount(next);
  }

  /** The amount that tells the unit of this one where it has none: "from 4.1 billion". */
  Optional<Amount> unit() {
    if (!amount.unit().isEmpty()) {
      return Optional.of(amount);
    }
    List<Amount> others =
        tree.sentence().mentions().stream()
            .filter(Amount.class::isInstance)
            .map(Amount.class::cast)
            .filter(other -> !other.unit().isEmpty() && !other.unit().startsWith("percent"))
            .filter(other -> !isFarBelow(other))
            .filter(Units::measures)
            .toList();
    List<Amount> sums = others.stream().filter(Units::isMoney).toList();
    List<Amount> fitting = sums.isEmpty() ? others : sums;
    return fitting.stream()
        .filter(other -> other.span().start() < amount.span().start())
        .reduce((earlier, later) -> later)
        .or(() -> fitting.stream().findFirst());
  }

  /** "Exported 8.3 billion pounds' worth, and sold 116,000": a number that counts, and no sum. */
  private boolean isFarBelow(Amount other) {
    int first = tree.at(amount.span().start());
    boolean full = tree.token(first).text().matches("\\d{1,3}(,\\d{3})+");
    return full && other.value().compareTo(amount.value().multiply(FAR)) > 0;
  }

  private boolean amountBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tree.isAmount(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPeriod(Timed time) {
    return time.type() == Timed.Type.DATE
        && time.when().filter(span -> PERIODS.contains(span.grain())).isPresent()
        && !time.rule().startsWith("vague");
  }
}
