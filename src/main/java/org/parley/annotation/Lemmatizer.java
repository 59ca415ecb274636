package org.parley.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;
import org.parley.annotation.lexicon.Clusters;

/**
 * Finds the dictionary form of a word, remembering the words it has met.
 *
 * <p>The model knows the irregular forms; where a form is regular, the model is believed only if
 * what it says is a word that undoing the ending can give.
 */
final class Lemmatizer {
  private static final int CAPACITY = 200_000;

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("n't", "not"),
          Map.entry("'s", "be"),
          Map.entry("'re", "be"),
          Map.entry("'m", "be"),
          Map.entry("'ve", "have"),
          Map.entry("'ll", "will"),
          Map.entry("'d", "would"),
          Map.entry("limited", "limit"),
          Map.entry("ca", "can"),
          Map.entry("wo", "will"),
          Map.entry("sha", "shall"),
          Map.entry("an", "a"),
          Map.entry("her", "she"),
          Map.entry("him", "he"),
          Map.entry("them", "they"),
          Map.entry("us", "we"),
          Map.entry("me", "I"));

  private final ThreadSafeLemmatizerME model;
  private final Clusters lexicon;
  private final Map<Word, String> known = new ConcurrentHashMap<>();

  /**
   * A lemmatizer.
   *
   * @param lexicon tells which strings are words
   */
  Lemmatizer(LemmatizerModel model, Clusters lexicon) {
    this.model = new ThreadSafeLemmatizerME(model);
    this.lexicon = lexicon;
  }

  /**
   * The dictionary form: lower case but for names.
   *
   * @param word the word as printed
   * @param tag its Penn Treebank part of speech
   */
  String lemma(String word, String tag) {
    if (tag.startsWith("NNP")) {
      return holder(word);
    }
    if (tag.isEmpty() || !Character.isLetter(tag.charAt(0))) {
      return word;
    }
    Word key = new Word(PlainText.of(word).toLowerCase(Locale.ROOT), tag);
    String lemma = known.get(key);
    if (lemma == null) {
      lemma = find(key.text, tag);
      if (known.size() < CAPACITY) {
        known.put(key, lemma);
      }
    }
    return lemma;
  }

  /** "Minister" for "Ministers"; other names stay as they are. */
  private static String holder(String word) {
    return withoutS(word).stream()
        .filter(one -> TitleWords.HEADS.contains(one.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(word);
  }

  private String find(String word, String tag) {
    return switch (tag) {
      case "VBZ", "VBD", "VBN", "VBG", "VBP", "VB", "NNS", "JJR", "JJS", "RBR", "RBS" ->
          SHORT.containsKey(word) ? SHORT.get(word) : inflected(word, tag);
      case "MD", "RB", "DT", "PRP" -> SHORT.getOrDefault(word, word);
      default -> word;
    };
  }

  private String inflected(String word, String tag) {
    String said = model.lemmatize(new String[] {word}, new String[] {universal(tag)})[0];
    List<String> possible = regular(word, tag);
    List<String> regular = possible.stream().filter(lexicon::knows).toList();
    if (said.equals(word) && tag.matches("VB[DN]") && !IrregularVerbs.base(word).equals(word)) {
      return IrregularVerbs.base(word);
    }
    if (regular.isEmpty()) {
      return lexicon.knows(said) || possible.isEmpty() ? said : possible.get(0);
    }
    boolean bent = !tag.equals("VBZ") || word.equals("has") || word.equals("is");
    boolean irregular = bent && lexicon.knows(said) && !said.equals(word) && !word.startsWith(said);
    return irregular || regular.contains(said) ? said : regular.get(0);
  }

  private static String universal(String tag) {
    return switch (tag.substring(0, 2)) {
      case "NN" -> "NOUN";
      case "VB" -> "VERB";
      case "JJ" -> "ADJ";
      default -> "ADV";
    };
  }

  /** What undoing a regular ending can give, the likelier first. */
  private static List<String> regular(String word, String tag) {
    return switch (tag) {
      case "VBZ", "NNS" -> withoutS(word);
      case "VBD", "VBN" -> without(word, "ed");
      case "VBG" -> without(word, "ing");
      case "JJR", "RBR" -> without(word, "er");
      case "JJS", "RBS" -> without(word, "est");
      default -> List.of(word);
    };
  }

  private static List<String> withoutS(String word) {
    List<String> stems = new ArrayList<>();
    cut(word, "ies").ifPresent(stem -> stems.add(stem + "y"));
    cut(word, "es")
        .filter(stem -> stem.matches(".*(?:s|x|z|ch|sh|o)"))
        .ifPresent(stem -> stems.add(stem));
    cut(word, "s").filter(stem -> !stem.endsWith("s")).ifPresent(stem -> stems.add(stem));
    return stems;
  }

  private static List<String> without(String word, String ending) {
    Optional<String> cut = cut(word, ending);
    if (cut.isEmpty()) {
      return List.of();
    }
    String stem = cut.get();
    List<String> stems = new ArrayList<>();
    int last = stem.length() - 1;
    if (stem.endsWith("i")) {
      stems.add(stem.substring(0, last) + "y");
    }
    boolean silent = stem.matches(".*[^aeiou][aeiou][^aeiouwxy]|.*[cgsvzu]|.*[^aeiou]l");
    stems.add(silent ? stem + "e" : stem);
    stems.add(silent ? stem : stem + "e");
    if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      stems.add(stem.substring(0, last));
    }
    return stems;
  }

  private static Optional<String> cut(String word, String ending) {
    boolean there = word.length() > ending.length() + 1 && word.endsWith(ending);
    return there
        ? Optional.of(word.substring(0, word.length() - ending.length()))
        : Optional.empty();
  }

  private record Word(String text, String tag) {}
}
