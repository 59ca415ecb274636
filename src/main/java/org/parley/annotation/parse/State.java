package org.parley.annotation.parse;

import java.util.Arrays;

/**
 * A half-built tree of the arc-hybrid system: a stack of words that still want a head, and the rest
 * of the sentence with an artificial root behind its last word.
 *
 * @see <a href="https://aclanthology.org/Q13-1033/">Goldberg and Nivre 2013, Training deterministic
 *     parsers with non-deterministic oracles</a>
 */
final class State {

  /** Puts the next word on the stack. */
  static final int SHIFT = 0;

  /** Makes the next word the head of the top of the stack. */
  static final int LEFT = 1;

  /** Makes the second word of the stack the head of the top. */
  static final int RIGHT = 2;

  static final int MOVES = 3;
  static final int NONE = -1;

  final int size;
  final int[] head;
  final int[] label;
  final int[] left;
  final int[] left2;
  final int[] right;
  final int[] right2;
  final int[] lefts;
  final int[] rights;
  private final int[] stack;
  private int depth;
  private int next;

  /** A sentence with nothing attached yet. */
  State(int size) {
    this.size = size;
    head = filled(size + 1);
    label = filled(size + 1);
    left = filled(size + 1);
    left2 = filled(size + 1);
    right = filled(size + 1);
    right2 = filled(size + 1);
    lefts = new int[size + 1];
    rights = new int[size + 1];
    stack = new int[size + 1];
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  boolean done() {
    return next == size && depth == 0;
  }

  /** The word {@code down} places below the top of the stack, or {@link #NONE}. */
  int stack(int down) {
    return depth > down ? stack[depth - 1 - down] : NONE;
  }

  int depth() {
    return depth;
  }

  /** The word {@code ahead} places behind the next one, the root among them, or {@link #NONE}. */
  int buffer(int ahead) {
    return next + ahead <= size ? next + ahead : NONE;
  }

  /** Whether a move can be made; there is always one until all is done. */
  boolean allows(int move) {
    return switch (move) {
      case SHIFT -> next < size;
      case LEFT -> depth > 0 && (next < size || depth == 1);
      default -> depth > 1;
    };
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** The head that {@code move} gives the top of the stack. */
  int headBy(int move) {
    return move == LEFT ? next : stack(1);
  }

  /** Takes the top of the stack off and attaches it. */
  void attach(int to, int relation) {
    int word = stack[--depth];
    head[word] = to;
    label[word] = relation;
    if (word < to) {
      left2[to] = left[to];
      left[to] = word;
      lefts[to]++;
    } else {
      right2[to] = right[to];
      right[to] = word;
      rights[to]++;
    }
  }

  /**
   * How many of the right arcs each move puts out of reach.
   *
   * @param gold the right head of each word, the root being {@code size}
   * @param costs filled for each move that is allowed, and very high for the others
   */
  void costs(int[] gold, int[] costs) {
    int top = stack(0);
    int second = stack(1);
    Arrays.fill(costs, Integer.MAX_VALUE);
    if (allows(SHIFT)) {
      costs[SHIFT] = lost(gold, next);
    }
    if (top == NONE) {
      return;
    }
    int dependents = 0;
    for (int i = next; i < size; i++) {
      dependents += gold[i] == top ? 1 : 0;
    }
    if (allows(LEFT)) {
      boolean headElsewhere = gold[top] > next || gold[top] == second && second != NONE;
      costs[LEFT] = dependents + (headElsewhere ? 1 : 0);
    }
    if (allows(RIGHT)) {
      costs[RIGHT] = dependents + (gold[top] >= next ? 1 : 0);
    }
  }

  private int lost(int[] gold, int shifted) {
    int lost = 0;
    for (int i = 0; i < depth; i++) {
      lost += gold[stack[i]] == shifted ? 1 : 0;
      lost += i < depth - 1 && gold[shifted] == stack[i] ? 1 : 0;
    }
    return lost;
  }
}
