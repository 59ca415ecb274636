package org.parley.annotation.parse;

/** A growing list of features, each the hash of a template's number and the values it looks at. */
final class Features {
  private final int[] hashes;
  private int count;
  private int template;

  Features(int capacity) {
    hashes = new int[capacity];
  }

  void clear() {
    count = 0;
    template = 0;
  }

  int count() {
    return count;
  }

  int[] hashes() {
    return hashes;
  }

  void add(int a) {
    add(a, 0, 0);
  }

  void add(int a, int b) {
    add(a, b, 0);
  }

  void add(int a, int b, int c) {
    long x = ++template * 0x9E3779B97F4A7C15L ^ a;
    x *= 0xBF58476D1CE4E5B9L;
    x = (x >>> 29 ^ x ^ b) * 0x94D049BB133111EBL;
    x = (x >>> 31 ^ x ^ c) * 0xD6E8FEB86659FD93L;
    int hash = (int) (x >>> 32);
    hashes[count++] = hash == 0 ? 1 : hash;
  }
}
