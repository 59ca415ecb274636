package org.parley.annotation;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;

/** Finds the dictionary form of a word, remembering the words it has met. */
final class Lemmatizer {
  /** Ends of verbs' stems that never lose an e. */
  private static final java.util.List<String> ENDINGS =
      java.util.List.of("ss", "ck", "sh", "tch", "lk", "nd", "ct", "pt", "ff", "lt", "mp", "ew");

  private static final int CAPACITY = 200_000;

  /** Slips of the model on verbs of this genre. */
  private static final Map<String, String> SLIPS =
      Map.of("summone", "summon", "prohibite", "prohibit");

  private final ThreadSafeLemmatizerME model;
  private final Map<Word, String> known = new ConcurrentHashMap<>();

  Lemmatizer(LemmatizerModel model) {
    this.model = new ThreadSafeLemmatizerME(model);
  }

  /**
   * The dictionary form: lower case but for names.
   *
   * @param word the word as printed
   * @param tag its Penn Treebank part of speech
   */
  String lemma(String word, String tag) {
    if (tag.startsWith("NNP") || tag.isEmpty() || !Character.isLetter(tag.charAt(0))) {
      return word;
    }
    Word key = new Word(word.toLowerCase(Locale.ROOT), tag);
    String lemma = known.get(key);
    if (lemma == null) {
      lemma = regular(key.text, tag);
      if (lemma.isEmpty()) {
        lemma = model.lemmatize(new String[] {key.text}, new String[] {universal(tag)})[0];
        lemma = SLIPS.getOrDefault(lemma, lemma);
      }
      if (known.size() < CAPACITY) {
        known.put(key, lemma);
      }
    }
    return lemma;
  }

  /** The form that the tag or the spelling leaves no doubt of; empty where they do. */
  private static String regular(String word, String tag) {
    if (tag.equals("VB") || tag.equals("NN") || tag.equals("JJ")) {
      return word;
    }
    if (tag.equals("VBG") || tag.equals("VBD") || tag.equals("VBN")) {
      int cut = word.endsWith("ing") ? 3 : word.endsWith("ed") ? 2 : 0;
      String stem = word.substring(0, word.length() - cut);
      if (cut > 0 && ENDINGS.stream().anyMatch(stem::endsWith) && stem.length() > 3) {
        return stem;
      }
    }
    return "";
  }

  private static String universal(String tag) {
    return switch (tag.substring(0, Math.min(2, tag.length()))) {
      case "NN" -> "NOUN";
      case "VB" -> "VERB";
      case "MD" -> "AUX";
      case "JJ" -> "ADJ";
      case "RB" -> "ADV";
      case "PR", "WP", "EX" -> "PRON";
      case "DT", "PD", "WD" -> "DET";
      case "CD" -> "NUM";
      case "CC" -> "CCONJ";
      case "IN" -> "ADP";
      default -> "X";
    };
  }

  private record Word(String text, String tag) {}
}
