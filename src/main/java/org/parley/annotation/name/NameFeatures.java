package org.parley.annotation.name;

import java.util.List;
import java.util.Locale;
import org.parley.annotation.learn.Features;
import org.parley.annotation.lexicon.Clusters;

/** What the label of a word is told from: the words around it, their shapes and clusters. */
final class NameFeatures {
  private static final int CAPACITY = 128;
  private static final int REACH = 2;
  private static final int AFFIX = 4;
  private static final int[] PREFIXES = {4, 6, 10, 20};

  private final Features features = new Features(CAPACITY);
  private final int size;
  private final String[] lower;
  private final int[] word;
  private final int[] exact;
  private final int[] shape;
  private final int[] tag;
  private final int[][] cluster;

  NameFeatures(List<String> words, List<String> tags, Clusters clusters) {
    size = words.size();
    lower = new String[size];
    word = new int[size];
    exact = new int[size];
    shape = new int[size];
    tag = new int[size];
    cluster = new int[size][PREFIXES.length];
    for (int i = 0; i < size; i++) {
      String text = words.get(i);
      lower[i] = text.toLowerCase(Locale.ROOT);
      word[i] = digits(lower[i]).hashCode();
      exact[i] = text.hashCode();
      shape[i] = shape(text).hashCode();
      tag[i] = tags.get(i).hashCode();
      String path = clusters.path(text);
      for (int p = 0; p < PREFIXES.length; p++) {
        cluster[i][p] = path.substring(0, Math.min(PREFIXES[p], path.length())).hashCode();
      }
    }
  }

  private static String digits(String word) {
    return word.chars().anyMatch(Character::isDigit) ? word.replaceAll("\\d", "0") : word;
  }

  private static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
      int length = shape.length();
      if (length < 2 || shape.charAt(length - 1) != kind || shape.charAt(length - 2) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  /**
   * Features of a word; the list is used again by the next call.
   *
   * @param last the label of the word before
   * @param before the label of the word before that
   */
  Features read(int i, String last, String before) {
    features.clear();
    int one = last.hashCode();
    features.add(1);
    features.add(one);
    features.add(one, before.hashCode());
    features.add(exact[i]);
    features.add(one, word[i]);
    features.add(one, shape[i]);
    features.add(one, tag[i]);
    features.add(i == 0 ? 1 : 0, shape[i]);
    affixes(i);
    for (int d = -REACH; d <= REACH; d++) {
      around(i + d, one);
    }
    pairs(i, one);
    return features;
  }

  private void affixes(int i) {
    int length = lower[i].length();
    for (int n = 1; n <= AFFIX; n++) {
      features.add(n <= length ? lower[i].substring(0, n).hashCode() : 0);
      features.add(n <= length ? lower[i].substring(length - n).hashCode() : 0);
    }
  }

  private void around(int i, int last) {
    features.add(at(word, i));
    features.add(at(shape, i));
    features.add(at(tag, i));
    for (int p = 0; p < PREFIXES.length; p++) {
      features.add(i < 0 || i >= size ? 0 : cluster[i][p]);
    }
    features.add(at(word, i), last);
  }

  private void pairs(int i, int last) {
    features.add(at(word, i - 1), at(word, i));
    features.add(at(word, i), at(word, i + 1));
    features.add(at(shape, i - 1), at(shape, i), at(shape, i + 1));
    features.add(at(tag, i - 1), at(tag, i), at(tag, i + 1));
    features.add(at(word, i - 1), at(shape, i), last);
    features.add(at(word, i + 1), at(shape, i), last);
    features.add(at(word, i - 1), at(word, i + 1));
    features.add(at(word, i - 2), at(word, i - 1), at(shape, i));
    features.add(at(word, i + 1), at(word, i + 2), at(shape, i));
    features.add(clusterAt(i - 1), clusterAt(i));
    features.add(clusterAt(i), clusterAt(i + 1));
    features.add(clusterAt(i), last);
  }

  private int clusterAt(int i) {
    return i < 0 || i >= size ? 0 : cluster[i][PREFIXES.length - 1];
  }

  private int at(int[] values, int i) {
    return i < 0 ? -1 : i >= size ? -2 : values[i];
  }
}
