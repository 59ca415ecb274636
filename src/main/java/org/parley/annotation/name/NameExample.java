package org.parley.annotation.name;

import java.util.List;

/**
 * A sentence whose names are known.
 *
 * @param words its words
 * @param tags their Penn Treebank tags
 * @param labels their labels as the CoNLL files have them: O, B-PER, I-PER …
 */
public record NameExample(List<String> words, List<String> tags, List<String> labels) {
  public NameExample {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
    labels = List.copyOf(labels);
  }
}
