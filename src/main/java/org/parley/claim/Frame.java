package org.parley.claim;

import java.util.List;
import java.util.Map;

/**
 * A verb, noun or adjective with what depends on it, by deep grammatical function: the subject of
 * "was asked by Japan" is Japan.
 *
 * @param tree the sentence
 * @param head index of the word
 * @param arguments function to the heads of the phrases that have it: "subj", "obj", "iobj", "that"
 *     (finite clause), "to" (infinitive clause), "poss" (possessor, or a party's adjective), and
 *     every preposition by its own name
 * @param modality how the text puts it
 */
public record Frame(Tree tree, int head, Map<String, List<Integer>> arguments, Modality modality) {

  /** The heads of the phrases with this function, coordinated ones included. */
  public List<Integer> arguments(String function) {
    return arguments.getOrDefault(function, List.of());
  }
}
