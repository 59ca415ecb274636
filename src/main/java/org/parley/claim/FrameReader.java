package org.parley.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the frame of a verb or noun off a dependency tree: its deep subjects and objects, what its
 * prepositions bring, and the clauses that hang on it.
 */
public final class FrameReader {
  private static final Set<String> PARTICLES = Set.of("out", "down", "off", "up", "aside", "away");
  private static final Map<String, String> OWN_PARTICLES =
      Map.of(
          "call", "in", "dig", "in", "rein", "in", "phase", "in", "let", "in", "stand", "by",
          "stick", "by");
  private static final Set<String> NAMING =
      Set.of("call", "brand", "label", "term", "dub", "declare", "pronounce", "consider", "deem");
  private static final Set<String> SMALL = Set.of("want", "need", "prefer", "like", "order");

  private final Tree tree;
  private final ModalityReader modality;
  private final DeepRelations relations;

  public FrameReader(Tree tree) {
    this.tree = tree;
    this.modality = new ModalityReader(tree);
    this.relations = new DeepRelations(tree);
  }

  /** The frame of the word at {@code head}. */
  public Frame read(int head) {
    Map<String, List<Integer>> arguments = new LinkedHashMap<>();
    if (isNoun(head)) {
      nominal(head, arguments);
    }
    if (!isNoun(head) || tree.has(head, "cop")) {
      verbal(head, arguments);
    }
    return new Frame(tree, head, arguments, modality.of(head));
  }

  /** "Called the duties on wine a breach": what an object is called, wherever it hangs. */
  private Stream<Integer> names(int object) {
    Stream<Integer> beside = tree.children(object, "nmod:unmarked", "appos").stream();
    Stream<Integer> behind =
        IntStream.range(object + 2, tree.size())
            .filter(name -> isBareName(name, object))
            .limit(1)
            .boxed();
    return Stream.concat(beside, behind).distinct();
  }

  /** A noun with "a" that no preposition, comma or verb parts from the words before it. */
  private boolean isBareName(int name, int object) {
    int det =
        tree.children(name, "det").stream()
            .filter(i -> i > object && Set.of("a", "an").contains(tree.word(i)))
            .findFirst()
            .orElse(-1);
    return det > 0
        && tree.token(name).tag().startsWith("NN")
        && tree.children(name, "case").isEmpty()
        && tree.token(det - 1).tag().startsWith("NN")
        && !tree.finite(object + 1, name);
  }

  private void verbal(int head, Map<String, List<Integer>> arguments) {
    relations.subjects(head).forEach(subject -> add(arguments, "subj", subject));
    for (int object : relations.objects(head)) {
      add(arguments, "obj", object);
      tree.children(object, "amod").stream()
          .filter(this::isGerund)
          .forEach(gerund -> add(arguments, "ing", gerund));
      tree.children(object, i -> i > object && isPredicate(i))
          .forEach(predicate -> add(arguments, "to", predicate));
      if (NAMING.contains(tree.lemma(head))) {
        names(object)
            .filter(name -> name > object && head < object)
            .forEach(name -> add(arguments, "obj", name));
      }
      if (tree.lemma(head).equals("give") && tree.isTimed(object)) {
        tree.children(object, "compound", "nmod:poss").stream()
            .filter(other -> Kinds.isActor(tree, other))
            .forEach(other -> add(arguments, "iobj", other));
      }
      if (tree.word(object).equals("that")) {
        tree.children(object, "ccomp").forEach(clause -> add(arguments, "that", clause));
      }
    }
    tree.children(head, i -> isObject(head, i)).forEach(object -> add(arguments, "obj", object));
    tree.children(head, "iobj").forEach(object -> add(arguments, "iobj", object));
    small(head, arguments);
    oblique(head, arguments);
    tree.children(head, "aux").forEach(aux -> add(arguments, "aux", aux));
    tree.children(head, "ccomp").forEach(clause -> add(arguments, "that", clause));
    tree.children(head, "ccomp").stream()
        .filter(this::isSubjunctive)
        .forEach(clause -> add(arguments, "to", clause));
    for (int clause : tree.children(head, "xcomp", "advcl")) {
      boolean infinitive =
          tree.children(clause, "mark").stream().anyMatch(mark -> tree.word(mark).equals("to"));
      if (infinitive) {
        add(arguments, "to", clause);
      } else if (tree.token(clause).relation().equals("xcomp")) {
        add(arguments, tree.token(clause).tag().equals("VBG") ? "ing" : "to", clause);
        if (isNoun(clause)) {
          add(arguments, "obj", clause);
        }
      } else {
        tree.children(clause, "mark")
            .forEach(mark -> add(arguments, tree.word(mark) + "-ing", clause));
      }
    }
  }

  /** "Called the demands illegal": what is said of the object, taken for a part of it. */
  private boolean isPredicate(int word) {
    return tree.token(word).relation().matches("amod|appos") && tree.token(word).tag().equals("JJ");
  }

  /** "Will challenge in Geneva any deal": an object far from its verb, taken for something else. */
  private boolean isObject(int verb, int phrase) {
    return tree.token(phrase).relation().equals("obl")
        && !tree.has(verb, "obj")
        && tree.children(phrase, "case").isEmpty()
        && tree.token(phrase).tag().startsWith("N")
        && !tree.isTimed(phrase)
        && !tree.isAmount(phrase);
  }

  /**
   * "Wants the panels abolished", "called the demands illegal": the subject of what is wanted or
   * said is the object.
   */
  private void small(int head, Map<String, List<Integer>> arguments) {
    if (tree.has(head, "obj")) {
      return;
    }
    for (int clause : tree.children(head, "xcomp", "ccomp")) {
      boolean bare = !tree.has(clause, "mark") && !tree.has(clause, "aux");
      boolean wanted = bare && SMALL.contains(tree.lemma(head));
      boolean raised = tree.token(clause).relation().equals("xcomp") && clause > head;
      boolean astray = isNounOrParticle(clause) && bare && !tree.has(clause, "cop");
      boolean named =
          bare && NAMING.contains(tree.lemma(head)) && tree.token(clause).tag().matches("JJ|NN.*");
      if (wanted || raised || named || astray) {
        tree.children(clause, "nsubj", "nsubj:pass").forEach(it -> add(arguments, "obj", it));
      }
      if (named) {
        add(arguments, "to", clause);
      }
      if (named && isNoun(clause)) {
        add(arguments, "obj", clause);
      }
    }
  }

  private boolean isNounOrParticle(int i) {
    return isNoun(i) || PARTICLES.contains(tree.word(i));
  }

  private void nominal(int head, Map<String, List<Integer>> arguments) {
    relations.possessors(head).forEach(child -> add(arguments, "poss", child));
    oblique(head, arguments);
    for (int clause : tree.children(head, "acl", "ccomp", "xcomp", "acl:relcl", "advcl")) {
      boolean infinitive =
          tree.children(clause, "mark").stream().anyMatch(mark -> tree.word(mark).equals("to"));
      add(arguments, infinitive ? "to" : "that", clause);
      if (isGerund(clause)) {
        tree.children(clause, "mark", "case")
            .forEach(mark -> add(arguments, tree.word(mark) + "-ing", clause));
      }
    }
  }

  /** "Insisted that the ban be lifted": what is to be, and not what is. */
  private boolean isSubjunctive(int clause) {
    List<Integer> links = tree.children(clause, "aux:pass", "cop");
    boolean bare =
        links.isEmpty()
            ? tree.token(clause).tag().equals("VB")
            : links.stream().allMatch(link -> tree.word(link).equals("be"));
    return bare && tree.children(clause, "aux").isEmpty() && isOpened(clause);
  }

  /** Whether "that" opens a clause, wherever the parse hangs it. */
  private boolean isOpened(int clause) {
    int verb = tree.token(clause).head();
    return tree.has(clause, "mark")
        || verb >= 0 && verb + 1 < clause && tree.word(verb + 1).equals("that");
  }

  private boolean isGerund(int i) {
    return tree.token(i).tag().equals("VBG");
  }

  private boolean isNoun(int i) {
    return tree.token(i).tag().startsWith("N") && !tree.isVerb(i);
  }

  private void oblique(int head, Map<String, List<Integer>> arguments) {
    for (int child :
        tree.children(
            head,
            "obl",
            "nmod",
            "obl:agent",
            "advmod",
            "advcl",
            "acl",
            "obl:unmarked",
            "nmod:unmarked",
            "ccomp")) {
      if (tree.isTimed(child)) {
        add(arguments, "when", child);
      }
      List<Integer> cases = tree.children(child, "case");
      if (cases.size() == 1 && isParticle(head, cases.get(0))) {
        add(arguments, "obj", child);
      }
      if (!cases.isEmpty()) {
        add(arguments, preposition(cases.get(0)), child);
      }
      if (cases.size() > 1) {
        add(arguments, preposition(cases.get(cases.size() - 1)), child);
      }
    }
  }

  /** Whether a preposition right behind a verb may belong to it: "rule out retaliation". */
  private boolean isParticle(int verb, int preposition) {
    return preposition == verb + 1
        && (PARTICLES.contains(tree.word(preposition))
            || OWN_PARTICLES.getOrDefault(tree.lemma(verb), "").equals(tree.word(preposition)));
  }

  private String preposition(int i) {
    StringBuilder name = new StringBuilder(tree.word(i));
    tree.children(i, "fixed").forEach(part -> name.append('_').append(tree.word(part)));
    return name.toString();
  }

  private void add(Map<String, List<Integer>> arguments, String function, int phrase) {
    List<Integer> heads = arguments.computeIfAbsent(function, key -> new ArrayList<>());
    boolean clause = function.equals("that") || function.equals("to") || function.endsWith("ing");
    for (int head : clause ? List.of(phrase) : tree.coordinated(phrase)) {
      if (!heads.contains(head)) {
        heads.add(head);
      }
    }
  }
}
