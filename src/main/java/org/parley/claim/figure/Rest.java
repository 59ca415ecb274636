package org.parley.claim.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Frame;
import org.parley.claim.FrameReader;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Tells what a sum of money is of where no known quantity is named: the noun to which it belongs
 * names one of its own, "a £660bn trading relationship", "legal bills of $3 million".
 */
record Rest(Tree tree, Amount amount) {
  /** Nouns that name no quantity: measures of time, units, and what stands for another noun. */
  private static final Set<String> EMPTY =
      Words.of(
          """
          year month week day quarter decade time hour one that it those rate piece ton tonne barrel
          pound head share percent cent dollar dlr euro yen billion million trillion total amount sum
          figure part rest half level record worth average tariff duty levy tax surcharge side dip
          tune point mark sterling assessment high low ceiling floor rise fall increase drop jump
          gain cut range limit currency return exchange sort kind way case news talk statement report
          """);

  /** What costs less is a price or a rate of exchange. */
  private static final BigDecimal LEAST = new BigDecimal(100_000);

  private static final String OF_NOUN = "figure-of-noun";

  private static final Set<String> PROJECTS =
      Words.of(
          """
          airport plant factory mill bridge tunnel terminal pipeline dam railway refinery smelter
          port facility venture shipyard station
          """);

  private static final Set<String> BEING =
      Set.of("was", "were", "is", "are", "been", "has", "have", "had", "be", "being", "will");

  private static final Set<String> ABOUT = Set.of("nmod", "appos", "nmod:unmarked", "nummod");

  /** What the sum is of, as far as the words around it tell. */
  Optional<Measured.Found> found(Units units, AmountVerbs verbs) {
    Optional<String> name =
        isOfProject()
            ? Optional.of("project-value")
            : Optional.of("trade-volume").filter(trade -> isOfTrade());
    return implied(name, units)
        .or(() -> noun().map(n -> new Measured.Found(n, Optional.empty(), false, OF_NOUN)))
        .or(() -> implied(deed().flatMap(verb -> verbs.quantity(verb, amount)), units));
  }

  private Optional<Measured.Found> implied(Optional<String> name, Units units) {
    Phrase sum = Phrase.of(tree, amount);
    return name.flatMap(units::iri)
        .map(iri -> new Measured.Found(sum, Optional.of(iri), true, "figure-implied"));
  }

  /** The words that name what the sum is of; none for a sum in brackets that converts another. */
  private Optional<Phrase> noun() {
    int first = tree.at(amount.span().start());
    boolean small = amount.value().compareTo(LEAST) < 0;
    boolean converts = first > 0 && tree.word(first - 1).matches("\\(|-lrb-|\\[");
    if (small || converts || !Units.isMoney(amount)) {
      return Optional.empty();
    }
    return behind().or(this::worth).or(this::above);
  }

  /** "A border plan worth $1.3 billion". */
  private Optional<Phrase> worth() {
    int at = tree.at(amount.span().start()) - 1;
    while (at > 0 && tree.word(at).matches("about|some|nearly|almost|around|roughly|than|more")) {
      at--;
    }
    return at > 0 && tree.word(at).equals("worth") ? named(at - 1, 0) : Optional.empty();
  }

  /** "A £660bn trading relationship": the last noun of the phrase that the sum begins. */
  private Optional<Phrase> behind() {
    int end = tree.at(amount.span().end() - 1) + 1;
    int last = -1;
    for (int i = end; i < tree.size() && tree.token(i).tag().matches("NN.*|JJ.?|HYPH|VBG"); i++) {
      last = tree.token(i).tag().startsWith("NN") ? i : last;
    }
    return last < 0 ? Optional.empty() : named(last, end);
  }

  /**
   * "Bills of $3 million", "puts the bill at $3 million", "the bill came to $3 million": the noun
   * above, or the object or subject of the verb.
   */
  private Optional<Phrase> above() {
    int inside = tree.at(amount.span().start());
    int head = inside;
    while (head >= 0 && amount.span().contains(tree.token(head).span())) {
      inside = head;
      head = tree.token(head).head();
    }
    int predicate = inside;
    Optional<Phrase> subject =
        tree.children(predicate, "nsubj").stream().findFirst().flatMap(i -> named(i, 0));
    if (head < 0 || subject.isPresent()) {
      return subject;
    }
    if (tree.token(head).tag().startsWith("NN")) {
      return ABOUT.contains(tree.token(inside).relation()) ? named(head, 0) : Optional.empty();
    }
    if (!tree.isVerb(head) || tree.token(inside).relation().equals("obj")) {
      return Optional.empty();
    }
    int sum = inside;
    Frame frame = new FrameReader(tree).read(head);
    List<Integer> put = frame.arguments("obj").stream().filter(i -> i < sum).toList();
    return (put.isEmpty() ? frame.arguments("subj") : put)
        .stream()
            .filter(noun -> tree.token(noun).tag().matches("NNS?"))
            .findFirst()
            .flatMap(noun -> named(noun, 0));
  }

  /** "Trade among the three was $1.6 trillion", "trade is small, at about 300 million euros". */
  private boolean isOfTrade() {
    int first = tree.at(amount.span().start());
    for (int i = first - 1; i >= 0; i--) {
      if (tree.token(i).tag().equals("$") || tree.word(i).matches(".*\\d.*|;")) {
        return false;
      }
      boolean shared = tree.word(i + 1).matches("among|between|across");
      boolean subject = tree.token(i).relation().startsWith("nsubj");
      if (tree.word(i).equals("trade") && (shared || subject)) {
        return Units.isMoney(amount);
      }
    }
    return false;
  }

  /** "More than $230 million was paid out": what is done with the sum. */
  private Optional<String> deed() {
    int at = tree.at(amount.span().end() - 1) + 1;
    int first = at;
    while (at < tree.size() && BEING.contains(tree.word(at))) {
      at++;
    }
    return at > first && at < tree.size() && tree.token(at).tag().equals("VBN")
        ? Optional.of(tree.smallLemma(at))
        : Optional.empty();
  }

  /** Whether the sum is a building's: "the $8-billion Kansai International Airport". */
  private boolean isOfProject() {
    int end = tree.at(amount.span().end() - 1) + 1;
    for (int i = end; i < tree.size() && tree.token(i).tag().matches("NN.*|JJ.?|HYPH"); i++) {
      if (PROJECTS.contains(tree.lemma(i).toLowerCase(Locale.ROOT))) {
        return Units.isMoney(amount);
      }
    }
    return false;
  }

  /** A noun with what describes it, where it is no name of someone and no word for a quantity. */
  private Optional<Phrase> named(int noun, int from) {
    boolean known =
        tree.named(noun)
            .filter(name -> name.category() != Named.Category.OTHER)
            .filter(name -> name.category() != Named.Category.MEASURE)
            .isPresent();
    if (known || EMPTY.contains(tree.lemma(noun)) || !tree.token(noun).tag().matches("NNS?")) {
      return Optional.empty();
    }
    int first = noun;
    while (first > from
        && tree.token(first - 1).tag().matches("NNS?|JJ")
        && !tree.isAmount(first - 1)
        && !tree.isTimed(first - 1)) {
      first--;
    }
    Span span = tree.token(first).span().cover(tree.token(noun).span());
    return Optional.of(new Phrase(tree, noun, span));
  }
}
