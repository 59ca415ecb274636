package org.parley.claim.speech;

import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Courtesy;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kinds;
import org.parley.claim.Neighbours;
import org.parley.claim.Phrase;
import org.parley.claim.Tree;

/** Finds the words that name whoever speaks, around a verb of speech. */
final class SpeakerFinder {
  private final Tree tree;
  private final DeepRelations relations;
  private final Neighbours neighbours;

  SpeakerFinder(Tree tree) {
    this.tree = tree;
    this.relations = new DeepRelations(tree);
    this.neighbours = new Neighbours(tree);
  }

  /**
   * The phrase that names whoever speaks.
   *
   * @param claim what the phrasing found
   * @param verb index of the verb of speech
   * @param order where the attribution stands to what is said
   */
  Optional<Phrase> find(Claim claim, int verb, Speech.Order order) {
    Optional<Phrase> told = new Hearsay(tree).quoted(verb);
    if (told.isPresent()) {
      return told;
    }
    Optional<Phrase> parsed =
        caller(verb).or(() -> claim.first("SPEAKER").map(phrase -> doer(phrase, verb)));
    Optional<Phrase> named =
        nameBefore(verb, parsed)
            .or(() -> order == Speech.Order.FIRST ? Optional.empty() : nameBehind(verb))
            .or(() -> whose(verb));
    if (named.isPresent()) {
      return named;
    }
    Optional<Phrase> near =
        order == Speech.Order.LAST ? behindComma(verb, parsed).or(() -> parsed) : parsed;
    return near.map(phrase -> whole(phrase, verb))
        .map(found -> antecedent(found, verb))
        .map(this::oneOf);
  }

  /**
   * Whom a relative pronoun or an apposition stands for: "Brittan, who stays on, called it",
   * "Freeland, whose government joined, said", "Henig, director at a think-tank, said".
   */
  private Phrase antecedent(Phrase phrase, int verb) {
    int first = tree.at(phrase.span().start());
    boolean relative = tree.word(first).matches("who|which|whose");
    boolean closed = verb > 0 && neighbours.isEdge(verb - 1) && phrase.head() < verb;
    boolean apart = closed && first > 1 && tree.token(first - 1).text().equals(",");
    if (first == 0 || !relative && !(apart && isPerson(first - 2))) {
      return phrase;
    }
    int before = neighbours.isEdge(first - 1) ? first - 2 : first - 1;
    while (before > 2 && tree.token(before).tag().equals("-RRB-")) {
      before -= 3;
    }
    if (before < 0 || !tree.token(before).tag().startsWith("N")) {
      return phrase;
    }
    int noun = before;
    return tree.named(noun)
        .filter(named -> relative || !isListed(named))
        .map(named -> Phrase.of(tree, named))
        .orElseGet(() -> relative ? new Phrase(tree, noun) : phrase);
  }

  /** Whether a name stands in a list of names, and not before what describes it. */
  private boolean isListed(Named named) {
    int first = tree.at(named.span().start());
    return first > 0
        && tree.token(first - 1).text().equals(",")
        && first > 1
        && isPerson(first - 2);
  }

  /** "EU diplomats", "opposition lawmakers", where the parse takes the noun alone. */
  Phrase whole(Phrase phrase) {
    boolean name = phrase.named().filter(n -> n.category() != Named.Category.POST).isPresent();
    if (name || !tree.token(phrase.head()).tag().startsWith("NN")) {
      return phrase;
    }
    int first = tree.at(phrase.span().start());
    int start = first;
    while (start > 0 && describes(start - 1) && !tree.isTimed(start - 1)) {
      start--;
    }
    return start == first
        ? phrase
        : new Phrase(tree, phrase.head(), tree.token(start).span().cover(phrase.span()));
  }

  private boolean describes(int i) {
    return tree.token(i).tag().matches("NNP?S?|JJ")
        && tree.named(i).filter(n -> n.category() == Named.Category.PERSON).isEmpty()
        && (i > 0 && !tree.token(i - 1).tag().equals("IN") || i == 0);
  }

  /** "One of them", where the parse takes all of them for the speaker. */
  private Phrase oneOf(Phrase phrase) {
    int of = tree.at(phrase.span().start()) - 1;
    boolean one = of > 0 && tree.word(of).equals("of") && tree.word(of - 1).equals("one");
    return one ? new Phrase(tree, of - 1, tree.token(of - 1).span().cover(phrase.span())) : phrase;
  }

  /** "Rang Tokyo to warn": who rang. */
  private Optional<Phrase> caller(int verb) {
    int above = tree.token(verb).head();
    boolean infinitive = tree.token(verb).tag().equals("VB") && above >= 0 && above < verb;
    return infinitive && tree.token(above).tag().equals("VBD")
        ? relations.subjects(above).stream().findFirst().map(i -> new Phrase(tree, i))
        : Optional.empty();
  }

  /** Who says what a participle behind a noun says: "signed a letter warning": who signed it. */
  private Phrase doer(Phrase noun, int verb) {
    boolean participle =
        tree.token(verb).relation().equals("acl")
            && tree.token(verb).tag().equals("VBG")
            && tree.token(verb).head() == noun.head();
    int above = tree.token(noun.head()).head();
    if (!participle || above < 0 || Kinds.isActor(tree, noun.head())) {
      return noun;
    }
    return relations.subjects(above).stream()
        .findFirst()
        .map(i -> new Phrase(tree, i))
        .orElse(noun);
  }

  /** "A spokesman for the ministry" where the parser took the ministry for the speaker. */
  private Phrase whole(Phrase phrase, int verb) {
    int first = tree.at(phrase.span().start());
    if (phrase.head() > verb || first < 2 || !tree.token(first - 1).tag().equals("IN")) {
      return phrase;
    }
    boolean described = Set.of("VBN", "VBG", "JJ", "RB").contains(tree.token(first - 2).tag());
    int head = described && first > 2 ? first - 3 : first - 2;
    boolean person = tree.token(head).tag().startsWith("N") && Kinds.isActor(tree, head);
    if (!person || tree.token(verb).head() == head && tree.token(verb).tag().equals("VBN")) {
      return phrase;
    }
    Span start = tree.phrase(head);
    Span end = tree.token(neighbours.before(verb)).span();
    boolean forward = start.start() < end.end();
    Phrase longer = new Phrase(tree, head, forward ? new Span(start.start(), end.end()) : start);
    return whole(longer, verb);
  }

  /** A person right before the verb speaks, but not in "a spokesman for Kantor said". */
  private Optional<Phrase> nameBefore(int verb, Optional<Phrase> parsed) {
    int i = neighbours.before(verb);
    if (i < 0 || !isPerson(i)) {
      return Optional.empty();
    }
    Optional<Phrase> described = described(i, verb);
    if (described.isPresent()) {
      return described;
    }
    Named person = tree.named(i).orElseThrow();
    int first = tree.at(person.span().start());
    while (first > 0 && (isTitle(first - 1) || Courtesy.isTitle(tree.word(first - 1)))) {
      first--;
    }
    String link = first == 0 ? "" : tree.token(first - 1).tag();
    boolean bound = Set.of("IN", "TO", "CC", "POS").contains(link);
    return bound && parsed.isPresent() ? Optional.empty() : Optional.of(Phrase.of(tree, person));
  }

  /** Whom a clause that ends in a name describes: "an official travelling with Kantor said". */
  private Optional<Phrase> described(int name, int verb) {
    return tree.children(verb, "nsubj").stream()
        .filter(subject -> subject < name && Kinds.isActor(tree, subject))
        .filter(subject -> isInClause(name, subject))
        .findFirst()
        .map(subject -> new Phrase(tree, subject));
  }

  private boolean isInClause(int word, int noun) {
    boolean clause = false;
    int at = word;
    while (at >= 0 && at != noun) {
      clause |= tree.token(at).relation().startsWith("acl");
      at = tree.token(at).head();
    }
    return clause && at == noun;
  }

  /**
   * The name before the relative pronoun: "…, Hajime Tamura, who earlier today said …", "… of
   * Sunkist Growers, which says …".
   */
  private Optional<Phrase> whose(int verb) {
    for (int who : tree.children(verb, "nsubj")) {
      int name = who > 0 && neighbours.isEdge(who - 1) ? who - 2 : who - 1;
      if (tree.word(who).equals("that")) {
        return apposed(who);
      }
      Set<Named.Category> meant =
          switch (tree.word(who)) {
            case "who" -> Set.of(Named.Category.PERSON);
            case "which" -> Set.of(Named.Category.ORGANIZATION, Named.Category.PARTY);
            default -> Set.of();
          };
      Optional<Phrase> found =
          tree.named(Math.max(0, name))
              .filter(named -> name >= 0 && meant.contains(named.category()))
              .map(named -> Phrase.of(tree, named));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "CITAC, a group of steel users that says": the name in front of what tells more of it. */
  private Optional<Phrase> apposed(int that) {
    int comma = edge(that);
    return comma > 0 && !tree.finite(comma, that) && tree.token(comma + 1).tag().equals("DT")
        ? tree.named(comma - 1)
            .filter(named -> named.category() == Named.Category.ORGANIZATION)
            .map(named -> Phrase.of(tree, named))
        : Optional.empty();
  }

  /** "…," said U.S. Trade Representative Mickey Kantor. */
  private Optional<Phrase> nameBehind(int verb) {
    int i = verb + 1;
    boolean edge = verb > 0 && neighbours.isEdge(verb - 1);
    while (edge && i < tree.size() && !isPerson(i) && isTitle(i)) {
      i++;
    }
    return edge && i < tree.size() && isPerson(i)
        ? Optional.of(Phrase.of(tree, tree.named(i).orElseThrow()))
        : Optional.empty();
  }

  /** The phrase between the last comma and a verb at the end: "…, economists polled by us said." */
  private Optional<Phrase> behindComma(int verb, Optional<Phrase> parsed) {
    int edge = edge(verb);
    if (edge < 0 || tree.finite(edge + 1, verb)) {
      return Optional.empty();
    }
    Optional<Integer> first = neighbours.behind(edge);
    boolean fits = parsed.filter(p -> p.head() > edge).isPresent();
    boolean actor = first.filter(head -> head < verb && Kinds.isActor(tree, head)).isPresent();
    boolean whole = actor && parsed.filter(p -> !Kinds.isActor(tree, p.head())).isPresent();
    return first.filter(head -> !fits || whole).map(head -> new Phrase(tree, head));
  }

  private int edge(int verb) {
    int edge = verb - 1;
    while (edge >= 0 && !neighbours.isEdge(edge)) {
      edge--;
    }
    return edge;
  }

  private boolean isPerson(int i) {
    return Kinds.isNamed(tree, i, Named.Category.PERSON);
  }

  private boolean isTitle(int i) {
    boolean name =
        tree.named(i)
            .map(Named::category)
            .filter(
                c ->
                    c == Named.Category.POST
                        || c == Named.Category.PARTY
                        || c == Named.Category.ORGANIZATION)
            .isPresent();
    String tag = tree.token(i).tag();
    return name || tag.startsWith("N") && !isPerson(i) || tag.startsWith("JJ") || tag.equals("DT");
  }
}
