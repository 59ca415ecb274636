package org.parley.annotation.name;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.parley.annotation.learn.Features;
import org.parley.annotation.learn.Weights;
import org.parley.annotation.lexicon.Clusters;

/**
 * Tells from a word and its surroundings whether it begins or goes on with a name.
 *
 * @see <a href="https://aclanthology.org/W09-1119/">Ratinov and Roth 2009, Design challenges and
 *     misconceptions in named entity recognition</a>
 */
public final class NameModel {
  private final Clusters clusters;
  private final List<String> labels;
  private final Weights weights;

  private NameModel(Clusters clusters, List<String> labels, Weights weights) {
    this.clusters = clusters;
    this.labels = labels;
    this.weights = weights;
  }

  /**
   * Reads a trained model.
   *
   * @param in gzip stream as the training writes it, read to its end
   * @param clusters the same clusters that it was trained with
   */
  public static NameModel read(InputStream in, Clusters clusters) throws IOException {
    try (DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16))) {
      List<String> labels = new ArrayList<>();
      for (int left = data.readInt(); left > 0; left--) {
        labels.add(data.readUTF());
      }
      return new NameModel(clusters, List.copyOf(labels), Weights.read(data));
    }
  }

  /**
   * The label of each word: "O" outside names, else a place within the name (B for the first word
   * of several, I, L for the last, U for a name of one word), a hyphen and PER, ORG, LOC or MISC.
   *
   * @param words the words of a sentence in the letters of running text
   * @param tags their Penn Treebank tags
   */
  public List<String> label(List<String> words, List<String> tags) {
    NameFeatures features = new NameFeatures(words, tags, clusters);
    int[] scores = weights.scores();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String last = i > 0 ? found.get(i - 1) : Labels.OUTSIDE;
      String before = i > 1 ? found.get(i - 2) : Labels.OUTSIDE;
      Features read = features.read(i, last, before);
      weights.score(read, scores);
      int best = -1;
      for (int c = 0; c < labels.size(); c++) {
        boolean fits = Labels.follows(last, labels.get(c), i + 1 == words.size());
        best = fits && (best < 0 || scores[c] > scores[best]) ? c : best;
      }
      found.add(best < 0 ? Labels.OUTSIDE : labels.get(best));
    }
    return found;
  }
}
