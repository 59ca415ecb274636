package org.parley.claim.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotation.Named;
import org.parley.article.Span;
import org.parley.claim.Claim;
import org.parley.claim.Kinds;
import org.parley.claim.Phrase;
import org.parley.claim.Subjects;
import org.parley.claim.Surroundings;
import org.parley.claim.Tree;

/** Gathers who takes part in a meeting from the words around its word. */
final class Attendance {
  private static final List<String> WITH = List.of("between", "among", "with", "of", "by");
  private static final Set<String> LEADING =
      Set.of("led", "headed", "hosted", "chaired", "attended", "convened");

  private final Tree tree;
  private final int word;
  private final Surroundings around;
  private final Guests guests;
  private final Map<String, Span> behind;
  private final List<Phrase> participants;
  private final List<Phrase> others;

  /**
   * What a claim tells of those who take part.
   *
   * @param word index of the word of meeting
   */
  Attendance(Claim claim, Tree tree, int word) {
    this.tree = tree;
    this.word = word;
    this.around = new Surroundings(tree, word);
    this.guests = new Guests(tree);
    this.behind = around.behind();
    this.participants = new ArrayList<>(new Bearers(tree).of(claim.role("PARTICIPANT")));
    this.others = new ArrayList<>(new Bearers(tree).of(claim.role("OTHER")));
  }

  List<Phrase> participants() {
    return participants;
  }

  List<Phrase> others() {
    return others;
  }

  /** Whether the one who is met is named. */
  boolean isWithPerson() {
    return others.stream().anyMatch(p -> Kinds.isNamed(tree, p.head(), Named.Category.PERSON));
  }

  /** How many take part; "the two leaders" are more than one. */
  int size() {
    boolean several =
        Stream.of(participants, others)
            .flatMap(List::stream)
            .anyMatch(new Comers(tree, word)::isTwo);
    return participants.size() + others.size() + (several ? 1 : 0);
  }

  /**
   * Adds those around a verb of meeting.
   *
   * @param joining the prepositions behind which the others stand
   */
  void atVerb(int verb, Set<String> joining) {
    new Guests(tree)
        .described(verb)
        .filter(person -> participants.stream().noneMatch(p -> p.span().overlaps(person.span())))
        .ifPresent(
            person -> {
              participants.clear();
              participants.add(person);
            });
    List<Integer> antecedents = antecedents(verb);
    if (antecedents.size() > 1) {
      others.removeIf(other -> antecedents.contains(other.head()));
      add(participants, actors(antecedents));
    }
    new Bearers(tree).whom(verb).ifPresent(p -> add(others, List.of(p)));
    Optional.ofNullable(behind.get("with")).ifPresent(s -> add(others, guests.powers(around, s)));
    if (others.isEmpty()) {
      add(others, further(Math.max(word, verb), joining));
    }
    if (participants.isEmpty()) {
      tree.children(verb, "nsubj:pass")
          .forEach(i -> add(participants, actors(tree.coordinated(i))));
    }
    if (participants.isEmpty()) {
      add(participants, Subjects.before(tree, verb));
    }
    if (participants.isEmpty()) {
      add(participants, Subjects.shared(tree, verb));
    }
    if (participants.isEmpty() && tree.token(verb).tag().equals("VBG")) {
      add(participants, actors(new Comers(tree, word).over(verb)));
    }
    if (participants.size() == 1 && others.isEmpty()) {
      add(participants, actors(tree.coordinated(first(participants.get(0)))));
    }
    if (others.isEmpty()) {
      around.next().map(span -> guests.powers(around, span)).orElse(List.of()).stream()
          .filter(name -> !guests.isOfGathering(name))
          .forEach(name -> add(others, List.of(name)));
    }
  }

  /** "A and B, who last met in May": all to whom "who" points back. */
  private List<Integer> antecedents(int verb) {
    boolean who = tree.children(verb, "nsubj").stream().anyMatch(i -> tree.word(i).equals("who"));
    int above = tree.token(verb).head();
    return who && tree.token(verb).relation().equals("acl:relcl") && Kinds.isActor(tree, above)
        ? tree.coordinated(first(new Phrase(tree, above)))
        : List.of();
  }

  /** The first of the names that "and" joins with a phrase. */
  private int first(Phrase phrase) {
    int at = phrase.head();
    while (tree.token(at).relation().equals("conj") && Kinds.isActor(tree, tree.token(at).head())) {
      at = tree.token(at).head();
    }
    return at;
  }

  private List<Phrase> actors(List<Integer> words) {
    return words.stream()
        .filter(i -> Kinds.isActor(tree, i) || Subjects.isCounted(tree, i))
        .map(i -> new Phrase(tree, new Bearers(tree).of(i).orElse(i)))
        .toList();
  }

  /**
   * Adds those around a noun of meeting.
   *
   * @param verb the verb that tells of it; the noun itself where that is all
   * @param above the verb over it; -1 where the phrasing has named who meets
   * @param told whether the text tells where it is held
   */
  void atNoun(int verb, int above, boolean told) {
    WITH.forEach(
        p ->
            Optional.ofNullable(behind.get(p))
                .ifPresent(s -> add(others, guests.powers(around, s))));
    if (others.isEmpty()) {
      add(others, further(Math.max(word, verb), Set.of("with")));
      Optional.ofNullable(behind.get("between"))
          .map(span -> tree.at(span.end() - 1))
          .filter(last -> Subjects.isCounted(tree, last))
          .ifPresent(last -> add(others, List.of(new Phrase(tree, last))));
    }
    led().ifPresent(span -> add(others, guests.powers(around, span)));
    around.before().ifPresent(span -> add(participants, attending(span)));
    if (above >= 0) {
      List<Integer> subjects = new Comers(tree, word).to(above);
      boolean both = behind.containsKey("between") && others.size() > 1;
      if (!both && new Attending(tree, word).joins(above, subjects, told)) {
        add(participants, actors(subjects));
      }
    }
    if (tree.token(word).relation().equals("acl:relcl") && tree.has(word, "nsubj")) {
      add(participants, actors(tree.coordinated(tree.token(word).head())));
    }
    if (participants.isEmpty() && verb != word) {
      tree.children(verb, "nsubj:pass")
          .forEach(i -> add(participants, actors(tree.coordinated(i))));
    }
    if (participants.isEmpty() && verb != word && tree.token(verb).tag().startsWith("VB")) {
      add(participants, Subjects.before(tree, verb));
    }
    if (participants.isEmpty() && others.isEmpty()) {
      add(participants, new Comers(tree, word).afterwards());
    }
    for (int owner : tree.children(word, "nmod:poss")) {
      boolean pronoun = tree.token(owner).tag().startsWith("PRP");
      if (!pronoun || participants.isEmpty()) {
        add(participants, List.of(new Phrase(tree, owner)));
      }
    }
  }

  /** Adds whom a verb of speech addresses: "in a call on Monday, she told Andriessen". */
  void addressed(int verb) {
    if (others.isEmpty() && verb >= 0) {
      tree.children(verb, "obj", "iobj", "obl", "nsubj:pass").stream()
          .flatMap(object -> tree.coordinated(object).stream())
          .filter(object -> Kinds.isActor(tree, object))
          .filter(object -> isAddressee(verb, object))
          .forEach(object -> add(others, List.of(new Phrase(tree, object))));
      add(others, actors(new Comers(tree, word).between(verb)));
    }
  }

  /** An object, or what "to" makes one: "conveyed as much to Ross". */
  private boolean isAddressee(int verb, int object) {
    return !tree.token(object).relation().equals("obl")
        || object > verb
            && tree.children(object, "case").stream().anyMatch(i -> tree.word(i).equals("to"));
  }

  /** Whom a preposition such as "with" names further behind the word, in the same clause. */
  private List<Phrase> further(int from, Set<String> joining) {
    for (int i = from + 1; i < tree.size(); i++) {
      if (tree.token(i).tag().matches("VB[DZP]|MD|W.*|:") || tree.word(i).equals(",")) {
        return List.of();
      }
      if (joining.contains(tree.word(i))) {
        Surroundings names = new Surroundings(tree, i);
        return names
            .next()
            .filter(span -> !guests.isAbsolute(span))
            .map(span -> guests.named(names, span))
            .orElse(List.of());
      }
    }
    return List.of();
  }

  /** Those who lead or attend: "the talks, led by Liu He and Robert Lighthizer". */
  private Optional<Span> led() {
    int i = word + 1;
    if (i < tree.size() && tree.word(i).equals(",")) {
      i++;
    }
    boolean leads =
        i + 1 < tree.size() && LEADING.contains(tree.word(i)) && tree.word(i + 1).equals("by");
    boolean involves = i < tree.size() && tree.word(i).equals("involving");
    return leads || involves ? new Surroundings(tree, leads ? i + 1 : i).next() : Optional.empty();
  }

  /** The names in front of a word of meeting, without the one place where it is held. */
  private List<Phrase> attending(Span span) {
    List<Phrase> seat = seat();
    return around.powers(span).stream().filter(phrase -> !seat.contains(phrase)).toList();
  }

  /** "the Paris meeting", "the Uruguay session": a lone place in front of the word. */
  List<Phrase> seat() {
    Optional<Span> before = around.before();
    if (before.isEmpty()) {
      return List.of();
    }
    List<Phrase> names = around.powers(before.get());
    List<Phrase> places =
        around.names(before.get(), Set.of(Named.Category.PLACE, Named.Category.PARTY)).stream()
            .filter(p -> p.named().filter(Venue::isPlace).isPresent())
            .toList();
    boolean alone = names.isEmpty() || names.size() == 1 && places.containsAll(names);
    return places.size() == 1 && alone ? places : List.of();
  }

  private void add(List<Phrase> to, List<Phrase> found) {
    for (Phrase phrase : found) {
      boolean known =
          participants.stream().anyMatch(p -> p.span().overlaps(phrase.span()))
              || others.stream().anyMatch(p -> p.span().overlaps(phrase.span()));
      if (!known) {
        to.add(phrase);
      }
    }
  }
}
