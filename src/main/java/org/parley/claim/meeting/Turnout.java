package org.parley.claim.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.annotation.Named;
import org.parley.claim.DeepRelations;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Subjects;
import org.parley.claim.Surroundings;
import org.parley.claim.Tree;
import org.parley.claim.Words;

/**
 * Weighs who stands around a word that may tell of an encounter: two people meet, one alone is
 * little, a party may only be spoken of.
 *
 * @param who people, groups, bodies and parties, in the order of their roles
 */
record Turnout(Tree tree, List<Phrase> who) {
  private static final int NEAR = 3;
  private static final double PERSON = 2;
  private static final double GROUP = 2.5;
  private static final double PEOPLE = 1.5;
  private static final double PARTY = 1;
  private static final double ALONE = 0.5;
  private static final double MOST = 4;
  private static final double NOBODY = -10;
  private static final Set<String> JOINING = Set.of("with", "to", "from", "by", "between", "at");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "him", "her", "them");
  private static final Set<String> GROUPS =
      Words.of(
          """
          minister ambassador negotiator envoy leader official delegate expert deputy lawyer
          technician specialist diplomat representative delegation team mission side president
          premier chancellor commissioner secretary executive lawmaker senator aide adviser member
          """);
  private static final Set<String> PARTS =
      Words.of("group member leader panel lawmaker committee caucus");
  private static final Set<String> BODIES =
      Words.of("committee council subcommittee commission cabinet panel board");

  Turnout {
    who = List.copyOf(who);
  }

  /**
   * Those who do what a verb says, those to whom they do it, and those whom prepositions join.
   *
   * @param word index of the word of meeting
   * @param verb index of the verb over it; the same where it is one
   */
  static Turnout around(Tree tree, int word, int verb) {
    List<Phrase> found = new ArrayList<>();
    DeepRelations relations = new DeepRelations(tree);
    addAll(tree, found, relations.subjects(verb));
    List<Phrase> before = Subjects.before(tree, verb);
    if (before.size() > found.size()) {
      before.forEach(p -> add(tree, found, p.head()));
    }
    addAll(tree, found, relations.objects(verb));
    behind(tree, found, verb);
    for (int i = Math.min(word, verb) + 1; i < tree.size() && !ends(tree, i, word, verb); i++) {
      if (JOINING.contains(tree.word(i))) {
        behind(tree, found, i);
      }
    }
    return new Turnout(tree, found);
  }

  /** The names in the phrase right behind a word. */
  private static void behind(Tree tree, List<Phrase> found, int word) {
    Surroundings around = new Surroundings(tree, word);
    around.next().stream()
        .flatMap(span -> around.powers(span).stream())
        .forEach(phrase -> add(tree, found, phrase.head()));
  }

  private static boolean ends(Tree tree, int i, int word, int verb) {
    return i > Math.max(word, verb) && tree.token(i).tag().matches("VB[DPZ]|MD|W.*|:");
  }

  private static void addAll(Tree tree, List<Phrase> found, List<Integer> words) {
    words.stream().flatMap(i -> tree.coordinated(i).stream()).forEach(i -> add(tree, found, i));
  }

  /** "The parliament's Brexit group", "Senate panel members": the body that owns the group. */
  private static Optional<Phrase> body(Tree tree, int i) {
    return PARTS.contains(tree.smallLemma(i)) && tree.mention(i).isEmpty()
        ? new Phrase(tree, i)
            .mentions().stream()
                .filter(m -> m instanceof Named n && n.category() == Named.Category.ORGANIZATION)
                .map(m -> Phrase.of(tree, m))
                .findFirst()
        : Optional.empty();
  }

  private static void add(Tree tree, List<Phrase> found, int i) {
    Optional<Phrase> body = body(tree, i);
    if (body.isPresent()) {
      found.add(body.get());
      return;
    }
    boolean name = Kinds.isPerson(tree, i) || Kinds.isNamed(tree, i, Named.Category.PARTY);
    Phrase phrase =
        name
            ? tree.mention(i).map(mention -> Phrase.of(tree, mention)).orElseThrow()
            : new Phrase(tree, i);
    boolean known = found.stream().anyMatch(p -> p.span().overlaps(phrase.span()));
    if (!known && worth(tree, phrase) > 0) {
      found.add(phrase);
    }
  }

  /** What all of them come to; far below zero where there is nobody. */
  double worth() {
    double sum = who.stream().mapToDouble(phrase -> worth(tree, phrase)).sum();
    return who.isEmpty() ? NOBODY : Math.min(MOST, sum > PERSON ? sum : sum - ALONE);
  }

  /** Whether more than one is told of. */
  boolean isSeveral() {
    return worth() >= GROUP;
  }

  /** How many persons, groups and bodies there are, parties left out. */
  long people() {
    return who.stream().filter(phrase -> worth(tree, phrase) > PARTY).count();
  }

  /** Whether a body stands in front of a noun for some of its people. */
  private static boolean isOwner(Tree tree, Phrase phrase) {
    int next = tree.at(phrase.span().end() - 1) + 1;
    return IntStream.range(next, Math.min(tree.size(), next + NEAR))
        .anyMatch(i -> PARTS.contains(tree.smallLemma(i)));
  }

  private static double worth(Tree tree, Phrase phrase) {
    int head = phrase.head();
    if (Kinds.isPerson(tree, head)) {
      return PERSON;
    }
    if (PRONOUNS.contains(tree.word(head)) || Kinds.isNamed(tree, head, Named.Category.POST)) {
      return PEOPLE;
    }
    if (Kinds.isNamed(tree, head, Named.Category.PARTY)) {
      return PARTY;
    }
    if (Kinds.isNamed(tree, head, Named.Category.ORGANIZATION) && isOwner(tree, phrase)) {
      return PEOPLE;
    }
    String lemma = tree.smallLemma(head);
    boolean many = GROUPS.contains(lemma) && tree.token(head).tag().endsWith("S");
    boolean body = BODIES.contains(lemma.substring(lemma.lastIndexOf(' ') + 1));
    return many || Subjects.isCounted(tree, head) ? GROUP : body ? PEOPLE : 0;
  }
}
