package org.parley.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Named;

/**
 * Finds who does what a verb says, and to whom: passives are turned, relative clauses get their
 * antecedent, and infinitives and coordinated verbs the subject they share.
 */
public final class DeepRelations {
  private static final Set<String> LIGHT =
      Set.of("make", "take", "have", "announce", "reach", "face", "unveil", "express", "show");
  static final Set<String> PAPERS =
      Words.of("resolution bill letter statement motion petition measure law order decree");
  private static final Set<String> ADDRESSING = Set.of("call", "appeal", "lean", "prevail");
  private static final Set<String> ANSWERING =
      Words.of("refuse reject spurn dismiss resist oppose ignore accept back endorse turn rebuff");
  private static final int DEPTH = 6;

  private final Tree tree;
  private final Neighbours neighbours;
  private final Agents agents;
  private final RelativePronouns relatives;

  public DeepRelations(Tree tree) {
    this.tree = tree;
    this.agents = new Agents(tree);
    this.relatives = new RelativePronouns(tree);
    this.neighbours = new Neighbours(tree);
  }

  /** The deep subjects of a verb or predicate. */
  public List<Integer> subjects(int verb) {
    return subject(verb, 0);
  }

  /** Those to whom a noun belongs: by its possessive, or as an actor in front of it. */
  public List<Integer> possessors(int noun) {
    return tree.children(noun, "nmod:poss", "amod", "compound", "nmod:unmarked").stream()
        .filter(i -> tree.token(i).relation().equals("nmod:poss") || isActor(i))
        .map(i -> tree.word(i).equals("whose") ? relatives.above(noun).orElse(i) : i)
        .toList();
  }

  private List<Integer> subject(int verb, int depth) {
    if (depth > DEPTH) {
      return List.of();
    }
    if (agents.isPassive(verb)) {
      return agents.of(verb);
    }
    Optional<Integer> own =
        nearest(verb, tree.children(verb, "nsubj", "csubj", "nsubj:outer"))
            .or(() -> nearest(verb, tree.children(verb, "nsubj:pass")))
            .or(() -> ofAux(verb));
    if (own.isPresent()) {
      List<Integer> subjects = new ArrayList<>(relatives.antecedents(verb, beforeTime(own.get())));
      tree.children(verb, "nsubj").stream()
          .filter(other -> !subjects.contains(other) && isJoined(other, own.get()))
          .forEach(subjects::add);
      return List.copyOf(subjects);
    }
    List<Integer> shared = governor(verb, depth);
    return shared.isEmpty() ? neighbours.subject(verb).map(List::of).orElse(List.of()) : shared;
  }

  /** "Korea had 'unilaterally' shut out": a subject that the parse hangs on the auxiliary. */
  private Optional<Integer> ofAux(int verb) {
    return tree.children(verb, "aux").stream()
        .flatMap(aux -> tree.children(aux, "nsubj").stream())
        .findFirst();
  }

  /** "Japan and the United States met": whether "and" joins two subjects of one verb. */
  private boolean isJoined(int one, int other) {
    int last = Math.max(one, other);
    int first = tree.at(tree.phrase(last).start()) - 1;
    return first > Math.min(one, other)
        && tree.word(first).equals("and")
        && Kinds.isActor(tree, one)
        && Kinds.isActor(tree, other);
  }

  /** Of several subjects, which only a mistaken parse gives, the actor next to the verb. */
  private Optional<Integer> nearest(int verb, List<Integer> subjects) {
    return subjects.stream()
        .min(
            Comparator.<Integer>comparingInt(subject -> Kinds.isActor(tree, subject) ? 0 : 1)
                .thenComparingInt(subject -> Math.abs(verb - subject)))
        .map(neighbours::described);
  }

  /** "The Senate this week called": the name, where the parse takes the time for the subject. */
  private int beforeTime(int subject) {
    return !tree.isTimed(subject)
        ? subject
        : tree.children(subject, i -> i < subject && Kinds.isActor(tree, i)).stream()
            .reduce((first, second) -> second)
            .orElse(subject);
  }

  /** The subject that a verb without one of its own shares with the word that governs it. */
  private List<Integer> governor(int verb, int depth) {
    int head = tree.token(verb).head();
    if (head < 0) {
      return List.of();
    }
    return switch (tree.token(verb).relation()) {
      case "conj" ->
          agents.isPassive(head) && !agents.isPassive(verb)
              ? surfaceSubject(head, depth)
              : subject(head, depth + 1);
      case "xcomp" -> {
        List<Integer> objects =
            ADDRESSING.contains(tree.lemma(head)) ? addressed(head) : objects(head);
        List<Integer> told = agents.told(head);
        if (!told.isEmpty() || !objects.isEmpty() && ADDRESSING.contains(tree.lemma(head))) {
          yield told.isEmpty() ? objects : told;
        }
        yield !objects.isEmpty() && tree.has(head, "obj")
                || agents.isPassive(head) && !objects.isEmpty()
            ? objects
            : subject(head, depth + 1);
      }
      case "ccomp" ->
          tree.token(verb).tag().equals("VBG") && !tree.has(verb, "mark") && verb > head
              ? surfaceSubject(head, depth)
              : List.of();
      case "advcl", "parataxis" -> {
        boolean told = ADDRESSING.contains(tree.lemma(head)) && !isGerund(verb);
        List<Integer> asked = told ? addressed(head) : List.of();
        List<Integer> above = asked.isEmpty() ? surfaceSubject(head, depth) : asked;
        yield isGerund(verb) && above.stream().noneMatch(i -> Kinds.isActor(tree, i))
            ? lastActor(head, verb).map(List::of).orElse(above)
            : above;
      }
      case "acl" ->
          (tree.token(verb).tag().equals("VBG") || agents.isTelling(verb))
                  && !PAPERS.contains(tree.lemma(head))
              ? List.of(relatives.person(head))
              : subjectOfNoun(head, depth);
      default -> List.of();
    };
  }

  /** "It came after Kantor quit, accusing others": who acts last between two verbs. */
  private Optional<Integer> lastActor(int above, int verb) {
    for (int i = verb - 1; i > above; i--) {
      Optional<Integer> actor =
          tree.children(i, "nsubj").stream().filter(s -> Kinds.isActor(tree, s)).findFirst();
      if (actor.isPresent()) {
        return actor;
      }
    }
    return Optional.empty();
  }

  /** "Called on Japan to act": Japan is to act. */
  private List<Integer> addressed(int verb) {
    return tree.children(
        verb,
        i ->
            tree.token(i).relation().equals("obl")
                && tree.children(i, "case").stream()
                    .anyMatch(c -> Set.of("on", "upon", "to").contains(tree.word(c))));
  }

  /** "Japan's decision to act": Japan acts. "Japan made a decision to act": so it does here. */
  private List<Integer> subjectOfNoun(int noun, int depth) {
    List<Integer> possessors =
        possessors(noun).stream().flatMap(i -> tree.coordinated(i).stream()).distinct().toList();
    if (!possessors.isEmpty()) {
      return possessors;
    }
    List<Integer> makers =
        tree.children(noun, "nmod").stream()
            .filter(i -> tree.children(i, "case").stream().anyMatch(c -> tree.word(c).equals("by")))
            .filter(i -> Kinds.isActor(tree, i))
            .toList();
    if (!makers.isEmpty()) {
      return makers;
    }
    List<Integer> same = tree.has(noun, "cop") ? tree.children(noun, "nsubj") : List.of();
    if (!same.isEmpty()) {
      return same;
    }
    int verb = tree.token(noun).head();
    boolean taken =
        tree.token(noun).relation().equals("obj")
            || PAPERS.contains(tree.lemma(noun)) && tree.token(noun).relation().equals("obl");
    return verb >= 0
            && taken
            && (LIGHT.contains(tree.lemma(verb)) || PAPERS.contains(tree.lemma(noun)))
        ? subject(verb, depth + 1)
        : List.of();
  }

  private List<Integer> surfaceSubject(int verb, int depth) {
    List<Integer> own = tree.children(verb, "nsubj", "nsubj:pass", "csubj");
    return own.isEmpty()
        ? subject(verb, depth + 1)
        : relatives.antecedents(verb, beforeTime(own.get(0)));
  }

  /** The deep objects of a verb. */
  public List<Integer> objects(int verb) {
    List<Integer> found = new ArrayList<>();
    boolean relative = relatives.isRelative(verb);
    for (int object : tree.children(verb, i -> isObject(i) && !(relative && tree.isTimed(i)))) {
      found.addAll(relatives.antecedents(verb, object));
    }
    if (found.isEmpty() && isGerund(verb) && tree.token(verb).relation().equals("amod")) {
      return List.of(tree.token(verb).head());
    }
    if (agents.isPassive(verb)) {
      for (int subject : tree.children(verb, "nsubj:pass", "nsubj")) {
        found.addAll(relatives.antecedents(verb, subject));
      }
      if (found.isEmpty()) {
        found.addAll(passiveSubject(verb));
      }
    } else if (found.isEmpty() && relative) {
      boolean ownSubject =
          tree.children(verb, "nsubj").stream()
              .anyMatch(s -> !RelativePronouns.WORDS.contains(tree.word(s)));
      if (ownSubject) {
        found.add(tree.token(verb).head());
      }
    }
    return found;
  }

  private boolean isObject(int i) {
    return tree.token(i).relation().equals("obj");
  }

  private List<Integer> passiveSubject(int verb) {
    int head = tree.token(verb).head();
    return switch (tree.token(verb).relation()) {
      case "acl" -> List.of(head);
      case "conj" -> agents.isPassive(head) ? objects(head) : surfaceSubject(head, 1);
      case "xcomp" -> surfaceSubject(head, 1);
      default -> List.of();
    };
  }

  private boolean isRelative(int verb) {
    return tree.token(verb).head() >= 0
        && (tree.token(verb).relation().equals("acl:relcl") || isAnswered(verb));
  }

  /** "A demand that Tokyo has refused": what is refused, where "that" seems to open a clause. */
  private boolean isAnswered(int verb) {
    return tree.token(verb).relation().equals("acl")
        && ANSWERING.contains(tree.lemma(verb))
        && tree.finite(tree.token(verb).head(), verb + 1)
        && tree.has(verb, "nsubj")
        && !tree.has(verb, "obj")
        && !tree.has(verb, "ccomp")
        && tree.children(verb, "mark").stream().anyMatch(i -> tree.word(i).equals("that"));
  }

  private boolean isActor(int i) {
    return tree.named(i)
        .map(Named::category)
        .filter(c -> c == Named.Category.PARTY || c == Named.Category.ORGANIZATION)
        .isPresent();
  }

  private boolean isGerund(int i) {
    return tree.token(i).tag().equals("VBG");
  }
}
