package org.parley.annotation.parse;

import java.util.List;
import java.util.Locale;
import org.parley.annotation.lexicon.Clusters;

/** The words of a sentence as numbers, with the root behind the last. */
final class View {
  private static final int ROOT = 7;
  private static final int ABSENT = -9;

  private final int[] words;
  private final int[] tags;
  private final int[] wide;
  private final int[] narrow;
  private final int[] full;

  View(List<Word> sentence, Clusters clusters) {
    int size = sentence.size();
    words = new int[size + 1];
    tags = new int[size + 1];
    wide = new int[size + 1];
    narrow = new int[size + 1];
    full = new int[size + 1];
    for (int i = 0; i < size; i++) {
      Word word = sentence.get(i);
      String path = clusters.path(word.text());
      words[i] = plain(word.text()).hashCode();
      tags[i] = word.tag().hashCode();
      wide[i] = prefix(path, 4);
      narrow[i] = prefix(path, 6);
      full[i] = path.hashCode();
    }
    words[size] = ROOT;
    tags[size] = ROOT;
    wide[size] = ROOT;
    narrow[size] = ROOT;
    full[size] = ROOT;
  }

  private static int prefix(String path, int length) {
    return path.substring(0, Math.min(length, path.length())).hashCode();
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(lower.length());
    boolean digits = false;
    for (int i = 0; i < lower.length(); i++) {
      boolean digit = Character.isDigit(lower.charAt(i));
      if (!digit || !digits) {
        plain.append(digit ? '0' : lower.charAt(i));
      }
      digits = digit;
    }
    return plain.toString();
  }

  int word(int i) {
    return i < 0 ? ABSENT : words[i];
  }

  int tag(int i) {
    return i < 0 ? ABSENT : tags[i];
  }

  /** Cluster at four bits. */
  int wide(int i) {
    return i < 0 ? ABSENT : wide[i];
  }

  /** Cluster at six bits. */
  int narrow(int i) {
    return i < 0 ? ABSENT : narrow[i];
  }

  /** Whole cluster. */
  int full(int i) {
    return i < 0 ? ABSENT : full[i];
  }
}
