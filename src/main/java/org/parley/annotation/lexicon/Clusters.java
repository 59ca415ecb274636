package org.parley.annotation.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;

/**
 * Words grouped by the company they keep, learned from a year of agency news.
 *
 * <p>The groups form a binary tree, and each bit of a group's path halves the words once more:
 * words that share the first four bits are alike as parts of speech are, words that share all of
 * them are alike as "Tokyo" and "Paris" are.
 *
 * @see <a href="https://aclanthology.org/J92-4003/">Brown et al. 1992, Class-based n-gram models of
 *     natural language</a>
 */
public final class Clusters {

  /** The group of words that were never seen. */
  public static final String NONE = "";

  private final Map<String, String> paths;

  private Clusters(Map<String, String> paths) {
    this.paths = paths;
  }

  /**
   * Reads a compressed table with one group a line: its path, then its words, with blanks between.
   *
   * @param in gzip stream, read to its end
   */
  public static Clusters read(InputStream in) throws IOException {
    Map<String, String> paths = new HashMap<>(1 << 19);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        StringTokenizer words = new StringTokenizer(line, " ");
        String path = words.nextToken();
        while (words.hasMoreTokens()) {
          paths.put(words.nextToken(), path);
        }
      }
    }
    return new Clusters(paths);
  }

  /** No groups at all: every word is unknown. */
  public static Clusters none() {
    return new Clusters(Map.of());
  }

  /**
   * The path of a word's group, a string of 0 and 1, or {@link #NONE}.
   *
   * <p>A word that was seen in lower case only is found in any case.
   */
  public String path(String word) {
    String path = paths.get(word);
    return path != null ? path : paths.getOrDefault(word.toLowerCase(Locale.ROOT), NONE);
  }

  /** Whether the word was seen written exactly so. */
  public boolean knows(String word) {
    return paths.containsKey(word);
  }

  /** The beginnings of a word's path at the given lengths, each cut to what there is. */
  public List<String> prefixes(String word, List<Integer> lengths) {
    String path = path(word);
    return lengths.stream().map(n -> path.substring(0, Math.min(n, path.length()))).toList();
  }
}
