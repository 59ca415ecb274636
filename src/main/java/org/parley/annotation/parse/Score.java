package org.parley.annotation.parse;

import java.util.List;
import java.util.Locale;

/**
 * How well a parser does on sentences whose trees are known.
 *
 * @param words words that count: all but punctuation
 * @param heads those with the right head
 * @param relations those with the right head and relation
 */
public record Score(int words, int heads, int relations) {

  /** Parses the examples and compares. */
  public static Score of(Parser parser, List<Example> examples) {
    int words = 0;
    int heads = 0;
    int relations = 0;
    for (Example example : examples) {
      Tree found = parser.parse(example.words());
      for (int i = 0; i < found.size(); i++) {
        if (!example.tree().relation(i).equals("punct")) {
          words++;
          if (found.head(i) == example.tree().head(i)) {
            heads++;
            relations += found.relation(i).equals(example.tree().relation(i)) ? 1 : 0;
          }
        }
      }
    }
    return new Score(words, heads, relations);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "UAS %.2f LAS %.2f of %d words",
        100.0 * heads / words,
        100.0 * relations / words,
        words);
  }
}
