package org.parley.entity.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotation.WordTable;
import org.parley.claim.Tree;

/** The words that tell what a speaker thinks of a thing, and the verbs of saying that do. */
public final class StanceWords {
  private static final String TABLE = "/entity/stances.tsv";
  private static final String BY = "BY ";
  private static final int GAP = 3;

  /**
   * One line of the table.
   *
   * @param name of the rule
   * @param expected the stance where something is only expected
   * @param told the stance where it is told
   * @param denied the stance where the words are denied, "-" for none, "=" where they are a denial
   * @param weight above 0, below 1
   * @param slots the words
   */
  record Cue(
      String name, String expected, String told, String denied, double weight, List<Slot> slots) {}

  /** Alternatives for a word, or up to three words of any kind. */
  private record Slot(Set<String> words, boolean optional) {
    boolean isGap() {
      return words.contains("...");
    }
  }

  /** A cue at its place. */
  record Hit(Cue cue, Tree tree, int first, int end) {}

  private final Map<String, List<Cue>> byFirst = new HashMap<>();
  private final Map<String, List<Cue>> byVerb = new HashMap<>();

  public StanceWords() {
    WordTable.rows(TABLE, 5).forEach(this::enter);
  }

  private void enter(String[] columns) {
    String[] stances = columns[1].split("/");
    boolean verb = columns[4].startsWith(BY);
    String words = verb ? columns[4].substring(BY.length()) : columns[4];
    List<Slot> slots = new ArrayList<>();
    for (String slot : words.trim().split(" ")) {
      boolean optional = slot.endsWith("?") && slot.length() > 1;
      String choice = optional ? slot.substring(0, slot.length() - 1) : slot;
      slots.add(new Slot(Set.of(distinct(choice)), optional));
    }
    Cue cue =
        new Cue(
            columns[0],
            stances[0],
            stances[stances.length - 1],
            columns[2],
            Double.parseDouble(columns[3]),
            List.copyOf(slots));
    Map<String, List<Cue>> index = verb ? byVerb : byFirst;
    slots
        .get(0)
        .words()
        .forEach(word -> index.computeIfAbsent(word, first -> new ArrayList<>()).add(cue));
  }

  private static String[] distinct(String choice) {
    return List.of(choice.split("\\|")).stream().distinct().toArray(String[]::new);
  }

  /** What a verb of saying tells by itself. */
  List<Cue> of(String verb) {
    return byVerb.getOrDefault(verb, List.of());
  }

  /** The cues that begin at a word and end before another. */
  List<Hit> at(Tree tree, int first, int end) {
    List<Hit> hits = new ArrayList<>();
    for (String form : forms(tree, first)) {
      add(byFirst.get(form), tree, first, end, hits);
    }
    return hits;
  }

  /** The ways in which the table may hold a word: as printed, its lemma, "bully" for "bullying". */
  private static Set<String> forms(Tree tree, int i) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(tree.word(i));
    forms.add(tree.smallLemma(i));
    if (tree.word(i).endsWith("ing")) {
      String stem = tree.word(i).substring(0, tree.word(i).length() - 3);
      forms.add(stem);
      forms.add(stem + "e");
    }
    return forms;
  }

  private static void add(List<Cue> cues, Tree tree, int first, int end, List<Hit> hits) {
    if (cues != null) {
      for (Cue cue : cues) {
        behind(cue.slots(), 1, tree, first + 1, end)
            .ifPresent(stop -> hits.add(new Hit(cue, tree, first, stop)));
      }
    }
  }

  /** The index behind the words of the slots from {@code slot} on, where they stand at a place. */
  private static Optional<Integer> behind(List<Slot> slots, int slot, Tree tree, int at, int end) {
    if (slot == slots.size()) {
      return Optional.of(at);
    }
    Slot next = slots.get(slot);
    if (next.isGap()) {
      for (int i = at; i <= Math.min(at + GAP, end); i++) {
        Optional<Integer> found = behind(slots, slot + 1, tree, i, end);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    boolean fits = at < end && forms(tree, at).stream().anyMatch(next.words()::contains);
    Optional<Integer> found =
        fits ? behind(slots, slot + 1, tree, at + 1, end) : Optional.<Integer>empty();
    return found.isEmpty() && next.optional() ? behind(slots, slot + 1, tree, at, end) : found;
  }
}
