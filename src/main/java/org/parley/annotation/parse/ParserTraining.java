package org.parley.annotation.parse;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.parley.annotation.learn.Features;
import org.parley.annotation.learn.Perceptron;
import org.parley.annotation.learn.Weights;
import org.parley.annotation.lexicon.Clusters;

/** Teaches a {@link TransitionParser} from sentences with trees, one pass over them at a time. */
public final class ParserTraining {
  private static final double EXPLORATION = 0.9;

  private final Clusters clusters;
  private final SplittableRandom random;
  private final Map<String, Integer> relations = new TreeMap<>();
  private final Perceptron moves = new Perceptron(State.MOVES);
  private final Perceptron labels;
  private final float[] scores;
  private final int[] costs = new int[State.MOVES];

  /**
   * A training that has seen nothing yet.
   *
   * @param clusters word clusters to use as features
   * @param relations every relation that the examples use
   * @param seed the same seed gives the same parser
   */
  public ParserTraining(Clusters clusters, Iterable<String> relations, long seed) {
    this.clusters = clusters;
    random = new SplittableRandom(seed);
    relations.forEach(relation -> this.relations.put(relation, 0));
    int number = 0;
    for (Map.Entry<String, Integer> relation : this.relations.entrySet()) {
      relation.setValue(number++);
    }
    labels = new Perceptron(number);
    scores = new float[Math.max(number, State.MOVES)];
  }

  /**
   * Learns from each example once.
   *
   * @param examples in the order in which to learn
   * @param explore whether to follow mistaken moves too, so as to learn to go on from them
   */
  public void learn(List<Example> examples, boolean explore) {
    examples.forEach(example -> learn(example, explore));
  }

  private void learn(Example example, boolean explore) {
    State state = new State(example.words().size());
    View view = new View(example.words(), clusters);
    MoveFeatures moveFeatures = new MoveFeatures(view, state);
    RelationFeatures relationFeatures = new RelationFeatures(view, state);
    int[] gold = goldHeads(example.tree());
    while (!state.done()) {
      int move = chooseMove(state, moveFeatures.read(), gold, explore);
      if (move == State.SHIFT) {
        state.shift();
      } else {
        int word = state.stack(0);
        int head = state.headBy(move);
        Features features = relationFeatures.read(head, word);
        boolean right = gold[word] == head;
        state.attach(
            head, label(features, right ? relations.get(example.tree().relation(word)) : -1));
      }
    }
  }

  private static int[] goldHeads(Tree tree) {
    int[] gold = new int[tree.size()];
    for (int i = 0; i < gold.length; i++) {
      gold[i] = tree.head(i) == Arc.ROOT ? gold.length : tree.head(i);
    }
    return gold;
  }

  private int chooseMove(State state, Features features, int[] gold, boolean explore) {
    moves.tick();
    moves.score(features, scores);
    state.costs(gold, costs);
    int best = State.NONE;
    int right = State.NONE;
    int least = Math.min(costs[State.SHIFT], Math.min(costs[State.LEFT], costs[State.RIGHT]));
    for (int move = 0; move < State.MOVES; move++) {
      if (state.allows(move)) {
        best = best == State.NONE || scores[move] > scores[best] ? move : best;
        boolean harmless = costs[move] == least;
        right = harmless && (right == State.NONE || scores[move] > scores[right]) ? move : right;
      }
    }
    if (costs[best] == least) {
      return best;
    }
    moves.correct(features, right, best);
    return explore && random.nextDouble() < EXPLORATION ? best : right;
  }

  private int label(Features features, int right) {
    labels.tick();
    labels.score(features, scores);
    int best = 0;
    for (int c = 1; c < relations.size(); c++) {
      best = scores[c] > scores[best] ? c : best;
    }
    if (right < 0 || best == right) {
      return best;
    }
    labels.correct(features, right, best);
    return right;
  }

  /**
   * Writes the parser as learned so far, in the form that {@link TransitionParser#read} reads.
   *
   * @param out receives a gzip stream; closed afterwards
   * @param corrections features that were corrected less often are left out
   */
  public void write(OutputStream out, int corrections) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
      data.writeInt(relations.size());
      for (String relation : relations.keySet()) {
        data.writeUTF(relation);
      }
      Weights.write(State.MOVES, moves.averages(corrections, 0), data);
      Weights.write(relations.size(), labels.averages(corrections, 0), data);
    }
  }
}
