package org.parley.annotation.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.stemmer.PorterStemmer;

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
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                EventWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(
              words -> {
                for (String word : words) {
                  kinds.put(word, words[0]);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kinds;
  }
}
