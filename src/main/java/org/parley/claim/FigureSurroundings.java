package org.parley.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotation.Amount;
import org.parley.annotation.Grain;
import org.parley.annotation.Named;
import org.parley.annotation.Timed;
import org.parley.article.Span;

/** What stands around an amount and its quantity: whose, with whom, in which goods, when. */
record FigureSurroundings(Tree tree, Amount amount, Phrase quantity) {
  private static final Set<Named.Category> PARTIES = Set.of(Named.Category.PARTY);
  private static final Set<Named.Category> GOODS = Set.of(Named.Category.INDUSTRY);
  private static final Set<String> HOLDING =
      Set.of(
          "run",
          "post",
          "record",
          "have",
          "register",
          "report",
          "rack",
          "run_up",
          "rack_up",
          "show",
          "see",
          "suffer",
          "boast",
          "buy",
          "sell",
          "export",
          "import",
          "ship",
          "hold",
          "purchase",
          "pledge",
          "expect",
          "enjoy",
          "incur",
          "chalk",
          "accumulate",
          "maintain");

  /** The names that own the quantity, those nearest first. */
  List<Phrase> owners() {
    Surroundings around = new Surroundings(tree, quantity.head());
    List<Phrase> found = new ArrayList<>();
    around.before().ifPresent(span -> found.addAll(around.names(span, PARTIES)));
    if (found.isEmpty()) {
      found.addAll(possessor());
    }
    if (found.isEmpty()) {
      found.addAll(subjects());
    }
    return found;
  }

  private List<Phrase> possessor() {
    return new FrameReader(tree)
        .read(quantity.head()).arguments("poss").stream().map(h -> new Phrase(tree, h)).toList();
  }

  /** The subject of a verb of having with the quantity as its object. */
  private List<Phrase> subjects() {
    int verb = tree.token(quantity.head()).head();
    if (verb < 0 || !HOLDING.contains(tree.lemma(verb).toLowerCase(java.util.Locale.ROOT))) {
      return List.of();
    }
    return new FrameReader(tree)
        .read(verb).arguments("subj").stream()
            .filter(h -> h != quantity.head())
            .map(h -> new Phrase(tree, h))
            .toList();
  }

  /** The names behind "with", "to" and "from" at the quantity or the amount. */
  List<Phrase> partners() {
    int last = tree.at(amount.span().end() - 1);
    for (int word : List.of(quantity.head(), last)) {
      Surroundings around = new Surroundings(tree, word);
      Map<String, Span> behind = around.behind();
      for (String preposition : List.of("with", "to", "from", "against")) {
        if (behind.containsKey(preposition)) {
          List<Phrase> names = around.names(behind.get(preposition), PARTIES);
          if (!names.isEmpty()) {
            return names.subList(0, 1);
          }
        }
      }
    }
    return List.of();
  }

  /** The goods named at the quantity. */
  List<Phrase> goods() {
    Surroundings around = new Surroundings(tree, quantity.head());
    Stream<Span> spans =
        Stream.concat(
            around.before().stream(),
            Stream.of("of", "in").map(around.behind()::get).filter(java.util.Objects::nonNull));
    return spans.flatMap(span -> around.names(span, GOODS).stream()).limit(1).toList();
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
            .toList();
    Optional<Timed> behind =
        periods.stream()
            .filter(time -> time.span().start() >= amount.span().end())
            .filter(time -> !amountBetween(last + 1, tree.at(time.span().start())))
            .filter(time -> tree.at(time.span().start()) - last < 12)
            .min(Comparator.comparing(Timed::span));
    Optional<Timed> before =
        periods.stream()
            .filter(time -> time.span().end() <= amount.span().start())
            .filter(time -> !amountBetween(tree.at(time.span().end()), first))
            .max(Comparator.comparing(Timed::span));
    if (before.isPresent() && first - tree.at(before.get().span().start()) <= 3) {
      return before;
    }
    return behind.or(() -> before);
  }

  private boolean amountBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tree.mention(i).filter(Amount.class::isInstance).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPeriod(Timed time) {
    return time.type() == Timed.Type.DATE
        && time.when()
            .filter(
                span ->
                    span.grain() == Grain.MONTH
                        || span.grain() == Grain.YEAR
                        || span.grain() == Grain.QUARTER
                        || span.grain() == Grain.HALF)
            .isPresent()
        && !time.rule().startsWith("vague");
  }
}
