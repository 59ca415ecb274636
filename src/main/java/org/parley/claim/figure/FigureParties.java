package org.parley.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Mention;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.FrameReader;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Surroundings;
import org.parley.claim.Tree;

/** Finds whose a figure is, and with whom. */
record FigureParties(Tree tree, Amount amount, Phrase quantity) {
  private static final Set<Named.Category> PARTIES = Set.of(Named.Category.PARTY);
  private static final Set<String> CLAUSES =
      Set.of("that", "if", "whether", "because", "unless", "while", "although", "though");

  /** What a country has where it is: "capacity in China". */
  private static final Set<String> AT =
      Set.of("capacity", "production", "consumption", "stocks", "market-size", "livestock-numbers");

  private static final int BEFORE = 9;
  private static final int DEEP = 6;
  private static final int FAVOUR = 5;
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
    List<Phrase> found = new ArrayList<>(favoured());
    found.addAll(atAmount());
    if (!found.isEmpty()) {
      return found;
    }
    around.before().ifPresent(span -> found.addAll(around.names(span, PARTIES)));
    if (found.isEmpty()) {
      Optional.ofNullable(around.behind().get("of"))
          .ifPresent(span -> found.addAll(around.names(span, PARTIES)));
    }
    boolean there = quantity.named().flatMap(Units::quantity).filter(AT::contains).isPresent();
    if (found.isEmpty() && there) {
      Optional.ofNullable(around.behind().get("in"))
          .ifPresent(span -> found.addAll(around.names(span, PARTIES)));
    }
    if (found.isEmpty()) {
      found.addAll(possessor());
    }
    if (found.isEmpty()) {
      found.addAll(subjects());
    }
    return found;
  }

  /** Whose a share is of a market: "Japan's share", "their share", "the share of imports". */
  List<Phrase> sharer() {
    Surroundings around = new Surroundings(tree, quantity.head());
    List<Phrase> found = new ArrayList<>(atAmount());
    around.before().ifPresent(span -> found.addAll(around.names(span, PARTIES)));
    if (found.isEmpty()) {
      found.addAll(possessor());
    }
    if (found.isEmpty() && marketOwner().isEmpty()) {
      found.addAll(owners());
    }
    return found.isEmpty() ? subject() : found;
  }

  /** Whose market it is that a share is of. */
  List<Phrase> marketOwner() {
    Surroundings around = new Surroundings(tree, quantity.head());
    return Optional.ofNullable(around.behind().get("of"))
        .filter(span -> around.holds(span, Set.of("market", "markets", "sales", "imports")))
        .map(span -> around.names(span, PARTIES))
        .orElse(List.of());
  }

  /** "51.5 billion dollars in Japan's favour". */
  private List<Phrase> favoured() {
    int last = tree.at(amount.span().end() - 1);
    for (int i = last + 1; i < Math.min(tree.size(), last + FAVOUR); i++) {
      if (Set.of("favour", "favor").contains(tree.lemma(i))) {
        return new Surroundings(tree, i)
            .before()
            .map(span -> new Surroundings(tree, last).names(span, PARTIES))
            .orElse(List.of());
      }
    }
    return List.of();
  }

  /** "Japan's 21.3 trillion yen in exports": the name right in front of the amount. */
  private List<Phrase> atAmount() {
    int before = tree.at(amount.span().start()) - 1;
    if (before > 0 && tree.token(before).tag().equals("POS")) {
      return tree.named(before - 1).filter(n -> n.category() == Named.Category.PARTY).stream()
          .map(named -> Phrase.of(tree, named))
          .toList();
    }
    return List.of();
  }

  /** The party that the clause is about: the last in front that no preposition governs. */
  List<Phrase> agent() {
    return tree.sentence().mentions().stream()
        .filter(m -> m.span().end() <= amount.span().start())
        .filter(m -> m instanceof Named named && named.category() == Named.Category.PARTY)
        .filter(m -> !isGoverned(tree.at(m.span().start())) && !isOfObject(m))
        .reduce((earlier, later) -> later)
        .map(m -> List.of(Phrase.of(tree, m)))
        .orElse(List.of());
  }

  /** "Buy U.S. products": the maker of what is dealt in. */
  private boolean isOfObject(Mention party) {
    int first = tree.at(party.span().start());
    return first > 0 && tree.token(first - 1).tag().startsWith("V") && Kinds.isOfWares(tree, party);
  }

  private boolean isGoverned(int first) {
    int before = first - 1;
    while (before >= 0 && tree.token(before).tag().matches("DT|JJ.?|PRP.|NN.*|HYPH|CC")) {
      before--;
    }
    return before >= 0
        && tree.token(before).tag().matches("IN|TO")
        && !CLAUSES.contains(tree.word(before));
  }

  private List<Phrase> possessor() {
    return new FrameReader(tree)
        .read(quantity.head()).arguments("poss").stream().map(h -> new Phrase(tree, h)).toList();
  }

  /** The subject of a verb of having with the quantity as its object. */
  private List<Phrase> subjects() {
    int verb = tree.token(quantity.head()).head();
    if (verb < 0 || !HOLDING.contains(tree.smallLemma(verb))) {
      return List.of();
    }
    return new FrameReader(tree)
        .read(verb).arguments("subj").stream()
            .filter(h -> h != quantity.head())
            .map(h -> new Phrase(tree, h))
            .toList();
  }

  /** Who has a gain: "worth £10bn a year to the UK economy", "the gain for the bloc". */
  List<Phrase> gainer() {
    return tree.sentence().mentions().stream()
        .filter(m -> m instanceof Named named && named.category() == Named.Category.PARTY)
        .filter(m -> isGainer(tree.at(m.span().start())))
        .map(m -> Phrase.of(tree, m))
        .limit(1)
        .toList();
  }

  private boolean isGainer(int party) {
    int before = party - 1;
    before -= before > 0 && tree.word(before).equals("the") ? 1 : 0;
    return before > 0 && Set.of("to", "for").contains(tree.word(before));
  }

  /** The names behind "with", "to" and "from" at the quantity or the amount. */
  List<Phrase> partners() {
    Optional<List<Phrase>> others = new Elsewhere(tree, amount, quantity).others();
    if (others.isPresent()) {
      return others.get();
    }
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
    return before();
  }

  /** "sold the United States $36 billion more". */
  private boolean isDative(int party) {
    int at = tree.at(tree.mention(party).orElseThrow().span().start()) - 1;
    at -= at > 0 && tree.word(at).equals("the") ? 1 : 0;
    return at > 0 && tree.token(at).tag().startsWith("V");
  }

  /** "with EC nations, 16.7 billion dlrs": the party in front of the amount. */
  private List<Phrase> before() {
    Optional<Phrase> back = new Elsewhere(tree, amount, quantity).pointedBack();
    if (back.isPresent()) {
      return List.of(back.get());
    }
    int first = tree.at(amount.span().start());
    for (int i = first - 1; i > 0 && first - i < BEFORE; i--) {
      Optional<Named> named = tree.named(i).filter(n -> n.category() == Named.Category.PARTY);
      if (named.isPresent()) {
        int start = tree.at(named.get().span().start());
        boolean with = start > 0 && tree.word(start - 1).equals("with");
        boolean given = i == first - 1 && !tree.word(i).equals("'s") && isDative(i);
        return with || given ? List.of(Phrase.of(tree, named.get())) : List.of();
      }
    }
    return List.of();
  }

  /**
   * The party whose share an amount is: the subject, or the nearest in front that is no place.
   *
   * @param market whose market it is a share of
   */
  List<Phrase> holder(List<Phrase> market) {
    List<Phrase> subject = subject();
    return subject.isEmpty()
        ? FigureSurroundings.nearest(tree, amount, Named.Category.PARTY).stream()
            .filter(party -> market.stream().noneMatch(m -> isSame(m, party)))
            .toList()
        : subject;
  }

  private static boolean isSame(Phrase one, Phrase other) {
    return one.named().isPresent()
        && one.named().map(Named::candidates).equals(other.named().map(Named::candidates));
  }

  /** The party, or pronoun, in the subject of the verb that the amount belongs to. */
  List<Phrase> subject() {
    Optional<Integer> verb =
        tree.above(tree.at(amount.span().start())).stream()
            .limit(DEEP)
            .filter(i -> tree.token(i).tag().startsWith("V"))
            .findFirst();
    List<Phrase> found = new ArrayList<>();
    for (int head : verb.map(this::subjects).orElse(List.of())) {
      if (head != quantity.head() && tree.token(head).span().end() <= amount.span().start()) {
        Phrase phrase = new Phrase(tree, head);
        found.addAll(new Surroundings(tree, head).names(phrase.span(), PARTIES));
        if (tree.token(head).tag().equals("PRP")) {
          found.add(phrase);
        }
      }
    }
    return found;
  }

  private List<Integer> subjects(int verb) {
    return new FrameReader(tree).read(verb).arguments("subj");
  }
}
