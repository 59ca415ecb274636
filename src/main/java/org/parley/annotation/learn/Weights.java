package org.parley.annotation.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/** What a linear classifier has learned: for each feature a weight for each class. */
public final class Weights {
  private final int classes;
  private final int width;
  private final int mask;

  /** Slots of a hash table, apart from the weights so that many of them lie in one cache line. */
  private final int[] features;

  /** For each slot its weights, two to a number. */
  private final int[] pairs;

  /**
   * Weights from a table.
   *
   * @param classes number of classes, at least 1
   * @param table the weights of each feature, one for each class; no feature is 0
   */
  public Weights(int classes, Map<Integer, short[]> table) {
    this(classes, table.size());
    table.forEach(this::put);
  }

  private Weights(int classes, int features) {
    this.classes = classes;
    int slots = Integer.highestOneBit(Math.max(8, features * 2 - 1)) * 2;
    mask = slots - 1;
    width = (classes + 1) / 2;
    this.features = new int[slots];
    pairs = new int[slots * width];
  }

  private void put(int feature, short[] weights) {
    int slot = slot(feature);
    features[slot] = feature;
    for (int c = 0; c < classes; c++) {
      pairs[slot * width + c / 2] |= (weights[c] & 0xFFFF) << (c % 2 == 0 ? 0 : 16);
    }
  }

  private int slot(int feature) {
    int slot = (feature * 0x9E3779B1 >>> 7) & mask;
    while (features[slot] != 0 && features[slot] != feature) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** An array for {@link #score} to fill, with a place for each class and perhaps one more. */
  public int[] scores() {
    return new int[classes + classes % 2];
  }

  /**
   * Adds up the weights of the features for each class.
   *
   * @param scores an array made by {@link #scores}
   */
  public void score(Features features, int[] scores) {
    Arrays.fill(scores, 0);
    int[] found = new int[features.count()];
    int count = 0;
    // First the slots, then the weights: so the machine waits for several cache lines at once.
    for (int i = 0; i < features.count(); i++) {
      int slot = slot(features.hashes()[i]);
      if (this.features[slot] != 0) {
        found[count++] = slot;
      }
    }
    for (int i = 0; i < count; i++) {
      int at = found[i] * width;
      for (int c = 0; c < classes; c += 2) {
        int pair = pairs[at++];
        scores[c] += (short) pair;
        scores[c + 1] += pair >> 16;
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Weights read(DataInput in) throws IOException {
    int classes = in.readInt();
    int features = in.readInt();
    Weights weights = new Weights(classes, features);
    long feature = Integer.MIN_VALUE;
    short[] row = new short[classes];
    for (int i = 0; i < features; i++) {
      feature += readNumber(in);
      for (int c = 0; c < classes; c++) {
        int zigzag = (int) readNumber(in);
        row[c] = (short) (zigzag >>> 1 ^ -(zigzag & 1));
      }
      weights.put((int) feature, row);
    }
    return weights;
  }

  /** Writes a table as differences of ascending features, each with its weights. */
  public static void write(int classes, SortedMap<Integer, short[]> table, DataOutput out)
      throws IOException {
    out.writeInt(classes);
    out.writeInt(table.size());
    long last = Integer.MIN_VALUE;
    for (Map.Entry<Integer, short[]> entry : table.entrySet()) {
      writeNumber(out, entry.getKey() - last);
      last = entry.getKey();
      for (short weight : entry.getValue()) {
        writeNumber(out, weight << 1 ^ weight >> 31);
      }
    }
  }

  private static long readNumber(DataInput in) throws IOException {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = in.readByte();
      number |= (long) (b & 0x7F) << shift;
      if (b >= 0) {
        return number;
      }
    }
  }

  private static void writeNumber(DataOutput out, long number) throws IOException {
    long rest = number;
    while (rest > 0x7F) {
      out.writeByte((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }
}
