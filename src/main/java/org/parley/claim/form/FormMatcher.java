package org.parley.claim.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.Amount;
import org.parley.annotation.Timed;
import org.parley.claim.Frame;
import org.parley.claim.FrameReader;
import org.parley.claim.Kind;
import org.parley.claim.Kinds;
import org.parley.claim.Stems;
import org.parley.claim.Tree;

/** Matches a form at a word of a sentence. */
final class FormMatcher {
  private static final Set<String> COUNTED =
      Set.of(
          "round",
          "rest",
          "remainder",
          "bulk",
          "batch",
          "series",
          "package",
          "set",
          "wave",
          "range",
          "raft",
          "imposition",
          "form",
          "list",
          "number",
          "kind",
          "use",
          "application",
          "introduction",
          "string",
          "slew",
          "system");

  private static final int REACH = 12;

  private final Tree tree;
  private final Set<String> known;
  private final FrameReader frames;
  private final Map<Integer, Frame> read = new LinkedHashMap<>();

  /**
   * @param known every word that a form asks for, in its dictionary form
   */
  FormMatcher(Tree tree, Set<String> known) {
    this.known = known;
    this.tree = tree;
    this.frames = new FrameReader(tree);
  }

  Frame frame(int head) {
    Frame known = read.get(head);
    if (known == null) {
      known = frames.read(head);
      read.put(head, known);
    }
    return known;
  }

  /**
   * The roles that a form finds at a word.
   *
   * @return role names to the heads of the phrases that fill them; empty where the form does not
   *     match
   */
  Optional<Map<String, List<Integer>>> match(Form form, int head) {
    Map<String, List<Integer>> roles = new LinkedHashMap<>();
    return matches(form, head, roles) ? Optional.of(roles) : Optional.empty();
  }

  private boolean matches(Form form, int head, Map<String, List<Integer>> roles) {
    if (!headFits(form, head, roles)) {
      return false;
    }
    Frame frame = frame(head);
    for (Form.Slot slot : form.slots()) {
      if (!fill(slot, frame, roles) && !slot.optional()) {
        return false;
      }
    }
    return true;
  }

  private boolean headFits(Form form, int head, Map<String, List<Integer>> roles) {
    if (form.roleHead()) {
      for (String role : form.heads()) {
        if (Kinds.fits(tree, head, Kind.of(role))) {
          roles.computeIfAbsent(role, key -> new ArrayList<>()).add(head);
          return true;
        }
      }
      return false;
    }
    if (form.open()) {
      String tag = tree.token(head).tag();
      boolean counted = tag.equals("CD") || tag.startsWith("N") && !tree.isVerb(head);
      return !counted
          && lemmas(head).stream().noneMatch(lemma -> form.heads().contains("!" + lemma));
    }
    boolean noun = tree.token(head).tag().startsWith("N") && !tree.isVerb(head);
    return noun == form.noun()
        && (isOne(head, form.heads()) || form.heads().contains(tree.word(head)));
  }

  /**
   * The dictionary forms under which a word may be listed: with its particle, "call_off", with the
   * noun before it, "phone_call", or bare. A word that only may be its particle leaves both open:
   * "signed on Friday".
   */
  List<String> lemmas(int head) {
    String lemma = tree.smallLemma(head);
    if (!known.contains(lemma)) {
      lemma = Stems.of(tree.word(head)).stream().filter(known::contains).findFirst().orElse(lemma);
    }
    List<Integer> particles = tree.children(head, "compound:prt");
    if (!particles.isEmpty()) {
      return List.of(lemma + "_" + tree.word(particles.get(0)));
    }
    String tag = tree.token(head).tag();
    if (tag.startsWith("V") && head + 1 < tree.size()) {
      String joined = lemma + "_" + particle(head, lemma);
      boolean one = tree.token(head + 1).tag().equals("RP");
      return !known.contains(joined)
          ? List.of(lemma)
          : one ? List.of(joined) : List.of(joined, lemma);
    }
    if (tag.startsWith("N") && head > 0) {
      String joined = tree.word(head - 1) + "_" + lemma;
      return List.of(known.contains(joined) ? joined : lemma);
    }
    return List.of(lemma);
  }

  /** The word behind a verb, or the adverb behind its object: "brushed the offer aside". */
  private String particle(int verb, String lemma) {
    String next = tree.word(verb + 1);
    return known.contains(lemma + "_" + next)
        ? next
        : tree.children(verb, "advmod", "ccomp", "xcomp").stream()
            .filter(i -> i > verb)
            .map(tree::word)
            .filter(word -> known.contains(lemma + "_" + word))
            .findFirst()
            .orElse(next);
  }

  private boolean isOne(int word, Set<String> listed) {
    return lemmas(word).stream().anyMatch(listed::contains);
  }

  private boolean fill(Form.Slot slot, Frame frame, Map<String, List<Integer>> roles) {
    List<Integer> candidates = candidates(slot.functions(), frame, roles);
    if (slot.content() instanceof Form.Content.Nothing) {
      return candidates.isEmpty();
    }
    if (slot.content() instanceof Form.Content.Words words) {
      Optional<Integer> word =
          measured(candidates).stream().filter(c -> isOne(c, words.lemmas())).findFirst();
      word.ifPresent(w -> roles.computeIfAbsent("NOUN", key -> new ArrayList<>()).add(w));
      return word.isPresent();
    }
    if (slot.content() instanceof Form.Content.Lexical lexical) {
      List<Integer> heads = candidates.stream().filter(c -> isOne(c, lexical.lemmas())).toList();
      heads.forEach(c -> roles.computeIfAbsent(lexical.name(), key -> new ArrayList<>()).add(c));
      return !heads.isEmpty();
    }
    if (slot.content() instanceof Form.Content.Clause clause) {
      for (int candidate : candidates) {
        Map<String, List<Integer>> inner = new LinkedHashMap<>(roles);
        if (matches(clause.form(), candidate, inner)) {
          roles.putAll(inner);
          roles.computeIfAbsent("CLAUSE", key -> new ArrayList<>()).add(candidate);
          if (clause.form().open()) {
            roles.computeIfAbsent("DEED", key -> new ArrayList<>()).add(candidate);
          }
          return true;
        }
      }
      return false;
    }
    Form.Content.Role role = (Form.Content.Role) slot.content();
    boolean filled = false;
    for (String name : role.names()) {
      for (int candidate : Kind.of(name) == Kind.MEASURE ? measured(candidates) : candidates) {
        if (Kinds.fits(tree, candidate, Kind.of(name)) && !taken(candidate, roles)) {
          roles.computeIfAbsent(name, key -> new ArrayList<>()).add(candidate);
          filled = true;
        }
      }
    }
    return filled;
  }

  /** "300 million dollars in tariffs", "two days of talks": what is counted as well. */
  private List<Integer> measured(List<Integer> candidates) {
    List<Integer> all = new ArrayList<>(candidates);
    for (int candidate : candidates) {
      boolean amount =
          tree.mention(candidate)
              .filter(m -> m instanceof Amount || m instanceof Timed)
              .isPresent();
      if (amount || isOne(candidate, COUNTED)) {
        tree.children(candidate, "nmod").stream().filter(this::isCounted).forEach(all::add);
      }
    }
    return all;
  }

  /** "A dollar on the table" is no table. */
  private boolean isCounted(int noun) {
    return tree.children(noun, "case").stream()
        .allMatch(i -> Set.of("of", "in").contains(tree.word(i)));
  }

  /** "Gave notice that it would leave": a clause that says what the noun is about. */
  private boolean isContent(int clause) {
    return tree.children(clause, "mark").stream().anyMatch(i -> tree.word(i).equals("that"));
  }

  private static boolean taken(int phrase, Map<String, List<Integer>> roles) {
    return roles.values().stream().anyMatch(heads -> heads.contains(phrase));
  }

  /**
   * The phrases that may have one of the functions. Where a preposition hangs is often open, so a
   * verb's prepositions are looked for at its objects too, and at the nouns that the form names.
   */
  private List<Integer> candidates(
      List<String> functions, Frame frame, Map<String, List<Integer>> roles) {
    List<Integer> found = new ArrayList<>();
    for (String function : functions) {
      found.addAll(frame.arguments(function));
    }
    if (found.isEmpty() && functions.equals(List.of("that"))) {
      roles.getOrDefault("NOUN", List.of()).stream()
          .flatMap(noun -> frame(noun).arguments("that").stream())
          .filter(this::isContent)
          .forEach(found::add);
    }
    if (found.isEmpty() && functions.stream().noneMatch(Set.of("subj", "obj", "that")::contains)) {
      List<Integer> near = new ArrayList<>(frame.arguments("obj"));
      boolean nominal =
          tree.token(frame.head()).tag().startsWith("N") && !tree.isVerb(frame.head());
      List<Integer> owners = nominal ? roles.getOrDefault("ACTOR", List.of()) : List.of();
      near.addAll(roles.getOrDefault("NOUN", owners));
      near.addAll(roles.getOrDefault("MEASURE", List.of()));
      near.addAll(near.stream().flatMap(noun -> amounts(noun).stream()).toList());
      near.addAll(tree.children(frame.head(), i -> i == frame.head() + 1 && isAdverb(i)));
      for (int noun : near) {
        Frame inner = frame(noun);
        functions.forEach(function -> found.addAll(inner.arguments(function)));
        if (!found.isEmpty()) {
          break;
        }
      }
    }
    return found;
  }

  /** "Backed away from the quotas": the word on which the parse may hang what follows. */
  private boolean isAdverb(int word) {
    return tree.token(word).relation().equals("advmod");
  }

  /** "Duties of up to 112 percent on shrimp": how much, on which the parse hangs the rest. */
  private List<Integer> amounts(int noun) {
    List<Integer> found = new ArrayList<>();
    for (int i = noun + 1; i < Math.min(tree.size(), noun + REACH); i++) {
      if (tree.token(i).tag().matches("VB[DZP]|MD|,|:|\\.")) {
        break;
      }
      if (tree.isAmount(i)) {
        found.add(i);
      }
    }
    return found;
  }
}
