package org.parley.annotation.date;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.stemmer.PorterStemmer;
import org.parley.annotation.WordTable;

/** The kinds of events that words tell of: "killed" and "the murder" tell of one kind. */
final class EventWords {
  private static final String FILE = "/annotation/events.tsv";
  private static final Map<String, String> KINDS = read();

  private EventWords() {}

  /** The kind of event that a verb or noun tells of, given its dictionary form. */
  static String kind(String lemma) {
    String known = KINDS.get(lemma);
    return known == null ? new PorterStemmer().stem(lemma) : known;
  }

  private static Map<String, String> read() {
    Map<String, String> kinds = new HashMap<>();
    for (String[] row : WordTable.rows(FILE, 2)) {
      for (String word : row[1].split(" ")) {
        kinds.put(word, row[0]);
      }
    }
    return kinds;
  }
}
