package org.parley.annotation.parse;

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
 * Builds a tree from left to right in two moves a word, without going back on any of them.
 *
 * @see <a href="https://aclanthology.org/Q13-1033/">Goldberg and Nivre 2013, Training deterministic
 *     parsers with non-deterministic oracles</a>
 */
public final class TransitionParser implements Parser {
  private final Clusters clusters;
  private final List<String> relations;
  private final Weights moves;
  private final Weights labels;

  private TransitionParser(
      Clusters clusters, List<String> relations, Weights moves, Weights labels) {
    this.clusters = clusters;
    this.relations = relations;
    this.moves = moves;
    this.labels = labels;
  }

  /**
   * Reads a trained parser.
   *
   * @param in gzip stream as the training writes it, read to its end
   * @param clusters the same clusters that it was trained with
   */
  public static TransitionParser read(InputStream in, Clusters clusters) throws IOException {
    try (DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16))) {
      List<String> relations = new ArrayList<>();
      for (int left = data.readInt(); left > 0; left--) {
        relations.add(data.readUTF());
      }
      return new TransitionParser(
          clusters, List.copyOf(relations), Weights.read(data), Weights.read(data));
    }
  }

  @Override
  public Tree parse(List<Word> words) {
    State state = new State(words.size());
    View view = new View(words, clusters);
    MoveFeatures moveFeatures = new MoveFeatures(view, state);
    RelationFeatures relationFeatures = new RelationFeatures(view, state);
    int[] moveScores = moves.scores();
    int[] labelScores = labels.scores();
    while (!state.done()) {
      int move = bestMove(state, moveFeatures.read(), moveScores);
      if (move == State.SHIFT) {
        state.shift();
      } else {
        int head = state.headBy(move);
        Features features = relationFeatures.read(head, state.stack(0));
        labels.score(features, labelScores);
        state.attach(head, best(labelScores, relations.size()));
      }
    }
    return tree(state);
  }

  private int bestMove(State state, Features features, int[] scores) {
    moves.score(features, scores);
    int best = State.NONE;
    for (int move = 0; move < State.MOVES; move++) {
      if (state.allows(move) && (best == State.NONE || scores[move] > scores[best])) {
        best = move;
      }
    }
    return best;
  }

  private static int best(int[] scores, int classes) {
    int best = 0;
    for (int c = 1; c < classes; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }

  private Tree tree(State state) {
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < state.size; i++) {
      boolean root = state.head[i] == state.size;
      String relation = relations.get(state.label[i]);
      arcs.add(
          root
              ? new Arc(Arc.ROOT, "root")
              : new Arc(state.head[i], relation.equals("root") ? "dep" : relation));
    }
    return new Tree(arcs);
  }
}
