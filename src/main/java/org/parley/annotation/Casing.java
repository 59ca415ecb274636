package org.parley.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.annotation.lexicon.Clusters;

/**
 * Small and capital letters as an article would use them in running text, for headlines in capitals
 * and for agency copy that sets a false capital behind every "U.S.".
 */
final class Casing {
  private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}.'-])\\p{Ll}[\\p{Ll}-]+");
  private static final Pattern CAPITAL =
      Pattern.compile(
          "(?!U\\.)\\p{Lu}(?<=[ ,]\\p{Ll}{2,15},? \\p{Ll}{1,15}[,;]? .)[\\p{L}.&'-]*\\p{L}");
  private static final Pattern BEHIND_ABBREVIATION =
      Pattern.compile("U\\.S\\.\\s+(\\p{L}\\p{Ll}*)");
  private static final Pattern NEVER_CAPITAL =
      Pattern.compile(
          "(?:To|Of|Is|Was|Are|Were|Has|Had|And|Or|Would|Will|From|By|Than|Which|Dlrs)");

  private static final Pattern LONGER = Pattern.compile("\\p{L}[\\p{L}'-]{3,}");

  /** Clusters whose capitalised words are people, places, companies and months. */
  private static final Pattern PROPER =
      Pattern.compile("(?:11101010|111011000|11101101|11111010).*");

  private final Clusters clusters;
  private final Set<String> small = new HashSet<>();
  private final Set<String> capital = new HashSet<>();
  private final boolean falseCapitals;

  /**
   * The habits of one article.
   *
   * @param text its stored text
   */
  Casing(String text, Clusters clusters) {
    this.clusters = clusters;
    SMALL.matcher(text).results().forEach(match -> small.add(match.group()));
    CAPITAL.matcher(text).results().forEach(match -> capital.add(match.group()));
    falseCapitals = falseCapitals(text);
  }

  /** Whether a text sets a capital behind "U.S." whatever the word. */
  static boolean falseCapitals(String text) {
    boolean found = false;
    Matcher behind = BEHIND_ABBREVIATION.matcher(text);
    while (behind.find()) {
      if (Character.isLowerCase(behind.group(1).charAt(0))) {
        return false;
      }
      found |= NEVER_CAPITAL.matcher(behind.group(1)).matches();
    }
    return found;
  }

  /**
   * The words with the letters that running text would have.
   *
   * @param words the words of a sentence or headline
   */
  List<String> of(List<String> words) {
    boolean shouted = shouted(words);
    boolean title = !shouted && title(words);
    List<String> result = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean unreliable = shouted || title && i > 0 && capitalised(word) || falseCapital(words, i);
      result.add(unreliable ? natural(word) : word);
    }
    return result;
  }

  private static boolean shouted(List<String> words) {
    long upper = words.stream().filter(Casing::upper).count();
    return upper >= 2 && words.stream().noneMatch(word -> has(word, Character::isLowerCase))
        || upper >= 4
            && upper * 4
                > 3 * words.stream().filter(word -> has(word, Character::isLetter)).count();
  }

  private static boolean has(String word, IntPredicate letter) {
    return word.chars().anyMatch(letter);
  }

  private static boolean upper(String word) {
    return word.length() > 1
        && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '\'' || c == '-');
  }

  private static boolean capitalised(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1));
  }

  private static boolean title(List<String> words) {
    List<String> longer = words.stream().filter(word -> LONGER.matcher(word).matches()).toList();
    return longer.size() >= 4
        && longer.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count() * 8
            >= longer.size() * 7L
        && !words.get(words.size() - 1).equals(".");
  }

  private boolean falseCapital(List<String> words, int i) {
    return falseCapitals
        && i > 0
        && words.get(i - 1).equals("U.S.")
        && capitalised(words.get(i))
        && (i + 1 == words.size()
            || !capitalised(words.get(i + 1))
            || proper(words.get(i + 1)) && !proper(words.get(i)));
  }

  private String natural(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!has(word, Character::isUpperCase) || word.contains(".")) {
      return word;
    }
    String capitalised = word.substring(0, 1) + lower.substring(1);
    if (capital.contains(capitalised) != small.contains(lower)) {
      return small.contains(lower) ? lower : capitalised;
    }
    if (capital.contains(word) || !clusters.knows(lower) && !clusters.knows(capitalised)) {
      return upper(word) && clusters.knows(word) ? word : capitalised;
    }
    boolean name = proper(capitalised) && clusters.knows(capitalised);
    return clusters.knows(lower) && !name ? lower : capitalised;
  }

  private boolean proper(String word) {
    return !word.equals("May") && PROPER.matcher(clusters.path(word)).matches();
  }
}
