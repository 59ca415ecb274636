package org.parley.annotation.learn;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Learns weights from its mistakes and averages them over time.
 *
 * @see <a href="https://aclanthology.org/W02-1001/">Collins 2002, Discriminative training methods
 *     for hidden Markov models</a>
 */
public final class Perceptron {
  private static final int LARGEST = 8_000;

  private final int classes;
  private int[] keys = new int[1 << 20];
  private Row[] rows = new Row[1 << 20];
  private int count;
  private int time;

  public Perceptron(int classes) {
    this.classes = classes;
  }

  /** Lets one decision pass. */
  public void tick() {
    time++;
  }

  private int slot(int feature) {
    int slot = (feature * 0x9E3779B1 >>> 7) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != feature) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private Row row(int feature) {
    int slot = slot(feature);
    if (rows[slot] == null) {
      if (++count > keys.length / 2) {
        grow();
        slot = slot(feature);
      }
      keys[slot] = feature;
      rows[slot] = new Row(classes);
    }
    return rows[slot];
  }

  private void grow() {
    int[] oldKeys = keys;
    Row[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new Row[oldRows.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /** Adds up the present weights of the features for each class. */
  public void score(Features features, float[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    for (int i = 0; i < features.count(); i++) {
      Row row = rows[slot(features.hashes()[i])];
      if (row != null) {
        for (int c = 0; c < classes; c++) {
          scores[c] += row.weights[c];
        }
      }
    }
  }

  /** Moves the weights of the features from one class towards another. */
  public void correct(Features features, int right, int wrong) {
    for (int i = 0; i < features.count(); i++) {
      Row row = row(features.hashes()[i]);
      row.add(right, 1, time);
      row.add(wrong, -1, time);
      row.corrections++;
    }
  }

  /**
   * The averaged weights as whole numbers.
   *
   * @param corrections features that were corrected less often are left out
   * @param least features whose weights are all smaller than this share of the largest are left out
   */
  public SortedMap<Integer, short[]> averages(int corrections, double least) {
    double largest = 0;
    for (Row row : rows) {
      for (int c = 0; row != null && c < classes; c++) {
        largest = Math.max(largest, Math.abs(row.average(c, time)));
      }
    }
    SortedMap<Integer, short[]> averages = new TreeMap<>();
    for (int i = 0; i < rows.length; i++) {
      Row row = rows[i];
      if (row == null || row.corrections < corrections) {
        continue;
      }
      short[] weights = new short[classes];
      boolean useful = false;
      for (int c = 0; c < classes; c++) {
        double share = row.average(c, time) / largest;
        weights[c] = (short) Math.round(share * LARGEST);
        useful |= Math.abs(share) >= least;
      }
      if (useful) {
        averages.put(keys[i], weights);
      }
    }
    return averages;
  }

  private static final class Row {
    private final float[] weights;
    private final double[] sums;
    private final int[] times;
    private int corrections;

    Row(int classes) {
      weights = new float[classes];
      sums = new double[classes];
      times = new int[classes];
    }

    void add(int c, float change, int time) {
      sums[c] += (double) (time - times[c]) * weights[c];
      times[c] = time;
      weights[c] += change;
    }

    double average(int c, int time) {
      return (sums[c] + (double) (time - times[c]) * weights[c]) / Math.max(1, time);
    }
  }
}
