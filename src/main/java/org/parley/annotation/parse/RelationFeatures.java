package org.parley.annotation.parse;

import org.parley.annotation.learn.Features;

/** What the choice of an arc's relation looks at. */
final class RelationFeatures {
  private static final int CAPACITY = 64;
  private static final int FAR = 5;

  private final View view;
  private final State state;
  private final Features features = new Features(CAPACITY);

  RelationFeatures(View view, State state) {
    this.view = view;
    this.state = state;
  }

  /** Features of an arc that is about to be drawn; the list is used again by the next call. */
  Features read(int head, int word) {
    features.clear();
    int side = head < word ? 1 : 0;
    ends(head, word, side);
    surroundings(head, word, side);
    dependents(head, word, side);
    clusters(head, word, side);
    return features;
  }

  private void ends(int head, int word, int side) {
    int distance = Math.min(Math.abs(head - word), FAR) * 2 + side;
    features.add(side);
    features.add(view.word(head), side);
    features.add(view.tag(head), side);
    features.add(view.word(word), side);
    features.add(view.tag(word), side);
    features.add(view.word(head), view.word(word), side);
    features.add(view.tag(head), view.tag(word), side);
    features.add(view.word(head), view.tag(word), side);
    features.add(view.tag(head), view.word(word), side);
    features.add(view.tag(head), view.tag(word), distance);
  }

  private void surroundings(int head, int word, int side) {
    int before = word > 0 ? word - 1 : State.NONE;
    int after = Math.min(word + 1, state.size);
    int beforeHead = head > 0 ? head - 1 : State.NONE;
    int afterHead = Math.min(head + 1, state.size);
    features.add(view.tag(before), view.tag(word), view.tag(head));
    features.add(view.tag(after), view.tag(word), view.tag(head));
    features.add(view.tag(beforeHead), view.tag(word), view.tag(head));
    features.add(view.tag(afterHead), view.tag(word), view.tag(head));
    features.add(view.word(after), view.word(word));
    features.add(view.word(before), view.tag(word), side);
    features.add(view.tag(before), view.tag(after), view.tag(word));
  }

  private void dependents(int head, int word, int side) {
    int left = state.left[word];
    int right = state.right[word];
    int headLeft = state.left[head];
    int headRight = state.right[head];
    int tag = view.tag(word);
    int headTag = view.tag(head);
    features.add(view.word(left), tag, headTag);
    features.add(view.tag(left), tag, headTag);
    features.add(view.tag(right), tag, headTag);
    features.add(view.word(left), view.word(word));
    features.add(label(left), tag, side);
    features.add(label(right), tag, side);
    features.add(view.word(left), label(left), headTag);
    features.add(view.word(left), view.word(head), tag);
    features.add(label(headLeft), tag, headTag);
    features.add(label(headRight), tag, headTag);
    features.add(label(headLeft), view.word(head), tag);
    features.add(label(headRight), view.word(head), tag);
    features.add(label(headLeft), label(state.left2[head]), tag);
    features.add(label(headRight), label(state.right2[head]), tag);
    features.add(Math.min(state.lefts[head], 3), Math.min(state.rights[head], 3), tag);
  }

  private void clusters(int head, int word, int side) {
    features.add(view.narrow(word), view.tag(word), side);
    features.add(view.full(word), view.tag(head), side);
    features.add(view.narrow(head), view.tag(head), view.tag(word));
    features.add(view.full(head), view.tag(word), side);
    features.add(view.narrow(head), view.narrow(word), side);
    features.add(view.wide(head), view.wide(word), side);
    int left = state.left[word];
    features.add(view.narrow(left), view.tag(word), view.tag(head));
    features.add(view.word(left), view.narrow(word), view.narrow(head));
    features.add(view.word(left), view.full(word), side);
  }

  private int label(int word) {
    return word < 0 ? State.NONE : state.label[word];
  }
}
