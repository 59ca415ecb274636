package org.parley.annotation.learn;

/** A growing list of features, each the hash of a template's number and the values it looks at. */
public final class Features {
  private final int[] hashes;
  private int count;
  private int template;

  public Features(int capacity) {
    hashes = new int[capacity];
  }

  public void clear() {
    count = 0;
    template = 0;
  }

  public int count() {
    return count;
  }

  public int[] hashes() {
    return hashes;
  }

  public void add(int a) {
    add(a, 0, 0);
  }

  public void add(int a, int b) {
    add(a, b, 0);
  }

  public void add(int a, int b, int c) {
    long x = ++template * 0x9E3779B97F4A7C15L ^ a;
    x *= 0xBF58476D1CE4E5B9L;
    x = (x >>> 29 ^ x ^ b) * 0x94D049BB133111EBL;
    x = (x >>> 31 ^ x ^ c) * 0xD6E8FEB86659FD93L;
    int hash = (int) (x >>> 32);
    hashes[count++] = hash == 0 ? 1 : hash;
  }
}
