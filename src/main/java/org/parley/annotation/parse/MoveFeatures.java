package org.parley.annotation.parse;

import org.parley.annotation.learn.Features;

/** What the choice of the next move looks at. */
final class MoveFeatures {
  private static final int CAPACITY = 112;
  private static final int FAR = 6;
  private static final int MANY = 4;

  private final View view;
  private final State state;
  private final Features features = new Features(CAPACITY);

  MoveFeatures(View view, State state) {
    this.view = view;
    this.state = state;
  }

  /** Features of the state as it is now; the list is used again by the next call. */
  Features read() {
    features.clear();
    int top = state.stack(0);
    int second = state.stack(1);
    int third = state.stack(2);
    int next = state.buffer(0);
    int after = state.buffer(1);
    words(top, second, third, next, after);
    pairs(top, second, next);
    triples(top, second, third, next, after);
    dependents(top, second, next);
    distances(top, second, next);
    clusters(top, second, next, after);
    return features;
  }

  private void words(int top, int second, int third, int next, int after) {
    int later = state.buffer(2);
    features.add(1);
    for (int i : new int[] {top, second, next, after}) {
      features.add(view.word(i));
      features.add(view.tag(i));
      features.add(view.word(i), view.tag(i));
    }
    features.add(view.tag(later));
    features.add(view.tag(third));
    features.add(view.tag(later), view.word(later));
    features.add(view.word(before(next)), view.tag(before(next)));
  }

  private static int before(int i) {
    return i > 0 ? i - 1 : State.NONE;
  }

  private void pairs(int top, int second, int next) {
    pair(top, next);
    features.add(view.word(top), view.tag(top), view.tag(next));
    features.add(view.tag(top), view.word(next), view.tag(next));
    pair(second, top);
    features.add(view.word(second), view.tag(second), view.tag(top));
    features.add(view.tag(second), view.word(top), view.tag(top));
  }

  private void pair(int a, int b) {
    features.add(view.word(a), view.word(b));
    features.add(view.tag(a), view.tag(b));
    features.add(view.word(a), view.tag(b));
    features.add(view.tag(a), view.word(b));
  }

  private void triples(int top, int second, int third, int next, int after) {
    int later = state.buffer(2);
    int topTag = view.tag(top);
    int nextTag = view.tag(next);
    int secondTag = view.tag(second);
    features.add(topTag, nextTag, view.tag(after));
    features.add(secondTag, topTag, nextTag);
    features.add(view.tag(third), secondTag, topTag);
    features.add(nextTag, view.tag(after), view.tag(later));
    features.add(view.word(top), nextTag, view.tag(after));
    features.add(topTag, view.word(next), view.tag(after));
    features.add(topTag, nextTag, view.word(after));
    features.add(view.word(second), topTag, nextTag);
    features.add(secondTag, view.word(top), nextTag);
    features.add(secondTag, topTag, view.word(next));
    features.add(view.word(second), view.word(top), view.word(next));
  }

  private void dependents(int top, int second, int next) {
    int topTag = view.tag(top);
    int nextTag = view.tag(next);
    int secondTag = view.tag(second);
    int topLeft = of(state.left, top);
    int topRight = of(state.right, top);
    int topLeft2 = of(state.left2, top);
    int topRight2 = of(state.right2, top);
    int secondLeft = of(state.left, second);
    int secondRight = of(state.right, second);
    int nextLeft = of(state.left, next);
    int nextLeft2 = of(state.left2, next);
    features.add(topTag, view.tag(topLeft), nextTag);
    features.add(topTag, view.tag(topRight), nextTag);
    features.add(topTag, view.tag(nextLeft), nextTag);
    features.add(secondTag, topTag, view.tag(topLeft));
    features.add(secondTag, topTag, view.tag(topRight));
    features.add(secondTag, view.tag(secondRight), topTag);
    features.add(secondTag, view.tag(secondLeft), topTag);
    features.add(topTag, view.tag(topRight), view.tag(topRight2));
    features.add(topTag, view.tag(topLeft), view.tag(topLeft2));
    features.add(nextTag, view.tag(nextLeft), view.tag(nextLeft2));
    features.add(view.word(top), view.word(topRight));
    features.add(view.word(top), view.word(topLeft));
    features.add(view.word(next), view.word(nextLeft));
    features.add(view.word(second), view.word(secondRight), view.word(top));
    features.add(label(topLeft), topTag, nextTag);
    features.add(label(topRight), topTag, nextTag);
    features.add(label(nextLeft), nextTag, topTag);
    features.add(label(secondRight), secondTag, topTag);
    features.add(label(topRight), label(topRight2), view.word(top));
    features.add(label(topLeft), label(topLeft2), view.word(top));
    features.add(label(secondRight), view.word(second), topTag);
    features.add(label(nextLeft), label(nextLeft2), view.word(next));
    features.add(label(topLeft), label(topRight), view.tag(second));
    features.add(label(secondLeft), label(secondRight), topTag);
  }

  private void distances(int top, int second, int next) {
    int ahead = top < 0 ? 0 : Math.min(next - top, FAR);
    int back = second < 0 ? 0 : Math.min(top - second, FAR);
    features.add(ahead, view.tag(top), view.tag(next));
    features.add(ahead, view.word(top));
    features.add(ahead, view.word(next));
    features.add(back, view.tag(top), view.tag(second));
    features.add(many(state.lefts, top), view.tag(top), view.tag(next));
    features.add(many(state.rights, top), view.tag(top), view.tag(next));
    features.add(many(state.rights, second), view.tag(second), view.tag(top));
    features.add(many(state.lefts, next), view.tag(next), view.tag(top));
    features.add(many(state.lefts, second), view.tag(second), view.tag(top));
    features.add(many(state.rights, top), view.word(top));
    features.add(many(state.rights, second), view.word(second));
    features.add(many(state.lefts, next), view.word(next));
    features.add(Math.min(state.depth(), FAR), view.tag(top), view.tag(next));
  }

  private void clusters(int top, int second, int next, int after) {
    int a = view.narrow(top);
    int b = view.narrow(second);
    int c = view.narrow(next);
    features.add(a);
    features.add(b);
    features.add(c);
    features.add(view.narrow(after));
    features.add(a, c);
    features.add(a, b);
    features.add(view.wide(top), view.wide(second), view.wide(next));
    features.add(view.wide(top), view.wide(next), view.wide(after));
    features.add(a, view.tag(next));
    features.add(view.tag(top), c);
    features.add(b, a, view.tag(top));
    features.add(view.narrow(of(state.right, top)), a, c);
    features.add(view.narrow(of(state.right, second)), b, a);
    features.add(view.full(top), view.tag(next));
    features.add(view.full(second), view.tag(top));
    features.add(view.full(next), view.tag(top));
    features.add(view.full(top), view.full(next));
    features.add(view.full(second), view.full(top));
  }

  private static int of(int[] dependents, int word) {
    return word < 0 ? State.NONE : dependents[word];
  }

  private int label(int word) {
    return word < 0 ? State.NONE : state.label[word];
  }

  private static int many(int[] counts, int word) {
    return word < 0 ? 0 : Math.min(counts[word], MANY);
  }
}
