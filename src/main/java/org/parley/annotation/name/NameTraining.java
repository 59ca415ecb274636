package org.parley.annotation.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.parley.annotation.learn.Features;
import org.parley.annotation.learn.Perceptron;
import org.parley.annotation.learn.Weights;
import org.parley.annotation.lexicon.Clusters;

/** Teaches a {@link NameModel} from sentences whose names are known. */
public final class NameTraining {
  private final Clusters clusters;
  private final List<String> labels;
  private final Perceptron perceptron;
  private final float[] scores;

  /**
   * A training that has seen nothing yet.
   *
   * @param examples every example that it will see
   */
  public NameTraining(Clusters clusters, List<NameExample> examples) {
    this.clusters = clusters;
    TreeSet<String> all = new TreeSet<>();
    examples.forEach(example -> all.addAll(Labels.detailed(example.labels())));
    labels = List.copyOf(all);
    perceptron = new Perceptron(labels.size());
    scores = new float[labels.size()];
  }

  /** Learns from each example once, in the order given. */
  public void learn(List<NameExample> examples) {
    examples.forEach(this::learn);
  }

  private void learn(NameExample example) {
    NameFeatures features = new NameFeatures(example.words(), example.tags(), clusters);
    List<String> gold = Labels.detailed(example.labels());
    List<String> found = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      String last = i > 0 ? found.get(i - 1) : Labels.OUTSIDE;
      String before = i > 1 ? found.get(i - 2) : Labels.OUTSIDE;
      Features read = features.read(i, last, before);
      perceptron.tick();
      perceptron.score(read, scores);
      int right = labels.indexOf(gold.get(i));
      int best = 0;
      for (int c = 0; c < scores.length; c++) {
        best = scores[c] > scores[best] ? c : best;
      }
      if (best != right) {
        perceptron.correct(read, right, best);
      }
      found.add(labels.get(best));
    }
  }

  /**
   * Writes the model as learned so far, in the form that {@link NameModel#read} reads.
   *
   * @param out receives a gzip stream; closed afterwards
   * @param corrections features that were corrected less often are left out
   */
  public void write(OutputStream out, int corrections) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
      data.writeInt(labels.size());
      for (String label : labels) {
        data.writeUTF(label);
      }
      Weights.write(labels.size(), perceptron.averages(corrections, 0), data);
    }
  }
}
