package org.parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.annotation.Timed;

/** Tells passive verbs, and finds who does what they say. */
final class Agents {
  private static final Set<String> TELLING =
      Words.of("tell ask order instruct advise warn urge allow permit remind");
  private static final Set<String> CLAUSE = Set.of("VBD", "VBZ", "VBP", "MD", "WDT", "WP", ":");

  private final Tree tree;

  Agents(Tree tree) {
    this.tree = tree;
  }

  /** Whether a verb is passive, so that its subject is its object in meaning. */
  boolean isPassive(int verb) {
    return hasPassiveAuxiliary(verb)
        || tree.has(verb, "nsubj:pass") && !isPerfect(verb)
        || tree.token(verb).relation().equals("acl")
            && tree.token(verb).tag().equals("VBN")
            && !isTelling(verb)
        || isIntroduction(verb)
        || isHeadline(verb);
  }

  /** "Australia urged to back down": nobody urges without saying whom. */
  private boolean isHeadline(int verb) {
    return tree.lemma(verb).equals("urge")
        && tree.word(verb + 1).equals("to")
        && tree.has(verb, "xcomp")
        && !tree.has(verb, "obj")
        && !tree.has(verb, "iobj");
  }

  /** "Drugs might not be: Trump has warned": an auxiliary in front of the subject is another's. */
  private boolean hasPassiveAuxiliary(int verb) {
    List<Integer> subjects = tree.children(verb, "nsubj");
    return tree.children(verb, "aux:pass").stream()
        .anyMatch(aux -> subjects.isEmpty() || !isPerfect(verb) || aux > subjects.get(0));
  }

  /** "The pact ran out, and Washington has refused": what is done, in no passive. */
  private boolean isPerfect(int verb) {
    return tree.children(verb, "aux").stream()
        .anyMatch(aux -> Set.of("has", "have", "had").contains(tree.word(aux)));
  }

  /** "Asked to limit exports, Taiwan balked": a participle before the sentence. */
  private boolean isIntroduction(int verb) {
    return verb == 0
        && tree.token(verb).relation().equals("advcl")
        && tree.token(verb).tag().equals("VBN")
        && !tree.has(verb, "obj");
  }

  /** "Gucht, the trade commissioner, defied Bonn": a finite verb taken for a participle. */
  boolean isTelling(int verb) {
    return tree.children(verb, "obj", "iobj").stream().anyMatch(i -> !tree.isTimed(i))
        && verb > 0
        && tree.token(verb - 1).text().equals(",");
  }

  /** Those behind "by", wherever the parse hangs them. */
  List<Integer> of(int verb) {
    List<Integer> agents = new ArrayList<>(tree.children(verb, "obl:agent"));
    if (agents.isEmpty()) {
      tree.children(verb, "xcomp", "advcl").stream()
          .filter(clause -> !isPassive(clause))
          .forEach(clause -> agents.addAll(tree.children(clause, this::isAgent)));
    }
    if (agents.isEmpty()) {
      for (int child : tree.children(verb, "obl")) {
        if (isBehindBy(child)
            && !(tree.mention(child).filter(Timed.class::isInstance)).isPresent()) {
          agents.add(child);
        }
      }
    }
    return agents.isEmpty() ? agentBehind(verb) : agents;
  }

  /** "Duties slapped on goods by Tokyo": the agent, where the parse hangs it on the goods. */
  private List<Integer> agentBehind(int verb) {
    for (int i = verb + 1; i < tree.size() && !CLAUSE.contains(tree.token(i).tag()); i++) {
      if (tree.token(i).relation().equals("nmod")
          && Kinds.isActor(tree, i)
          && !tree.isTimed(i)
          && isBehindBy(i)) {
        return List.of(i);
      }
    }
    return List.of();
  }

  /** "Was prodded to act by others": an actor behind "by", below the infinitive. */
  private boolean isAgent(int phrase) {
    return tree.token(phrase).relation().startsWith("obl")
        && Kinds.isActor(tree, phrase)
        && isBehindBy(phrase);
  }

  private boolean isBehindBy(int word) {
    return tree.children(word, "case").stream().anyMatch(i -> tree.word(i).equals("by"));
  }

  /** Who is told to do something: "told India to lift the quotas". */
  List<Integer> told(int verb) {
    return TELLING.contains(tree.lemma(verb)) ? tree.children(verb, "iobj") : List.of();
  }
}
