package org.parley.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.annotation.Timed;

/** Tells when something happens: the time that stands nearest to its word in the tree. */
public record Times(Tree tree) {
  private static final int FAR = 100;
  private static final int CLAUSE = 12;

  /** The times of the sentence that denote days. */
  public List<Timed> all() {
    return tree.sentence().mentions().stream()
        .filter(Timed.class::isInstance)
        .map(Timed.class::cast)
        .filter(time -> time.when().isPresent() && !time.rule().startsWith("vague"))
        .toList();
  }

  /** When the thing of a word happens: the time of its clause, unless it only limits it. */
  public Optional<Timed> of(int head) {
    return near(head)
        .filter(time -> time.bound() == Timed.Bound.NONE || time.bound() == Timed.Bound.FROM);
  }

  /** The time of the clause around a word, whatever it tells of it. */
  public Optional<Timed> near(int head) {
    return all().stream()
        .filter(time -> time.type() == Timed.Type.DATE || time.type() == Timed.Type.TIME)
        .filter(time -> distance(head, time) < CLAUSE)
        .filter(time -> !belongs(time, head))
        .min(Comparator.comparingInt(time -> distance(head, time)));
  }

  /** Steps in the tree from the time up to a word above it, with a toll for every clause left. */
  private int distance(int head, Timed time) {
    int at = tree.head(time.span());
    List<Integer> above = new ArrayList<>(List.of(head));
    above.addAll(tree.above(head));
    int steps = 0;
    while (at >= 0 && !above.contains(at)) {
      steps += isClause(at) ? CLAUSE / 2 : 1;
      at = tree.token(at).head();
    }
    if (at < 0) {
      return FAR;
    }
    for (int i : above) {
      if (i == at) {
        return steps;
      }
      steps += isClause(i) ? 4 : 2;
    }
    return FAR;
  }

  private boolean isClause(int i) {
    String relation = tree.token(i).relation();
    return relation.equals("ccomp")
        || relation.equals("acl:relcl")
        || relation.equals("advcl")
        || relation.equals("parataxis")
        || relation.equals("conj") && tree.token(i).tag().startsWith("V");
  }

  /** Whether a time tells which of a noun behind it, as in "a September agreement". */
  private boolean belongs(Timed time, int head) {
    int last = tree.at(time.span().end() - 1);
    int next = last + 1;
    if (next >= tree.size() || next == head) {
      return false;
    }
    String tag = tree.token(next).tag();
    boolean year = time.value().matches("\\d{4}") && tag.startsWith("NN");
    boolean noun = year || tag.startsWith("NN") && tree.named(next).isEmpty();
    boolean owner = tag.equals("POS") && !tree.above(next).contains(head) && next + 1 != head;
    return noun || owner && tree.token(last).head() != head;
  }
}
