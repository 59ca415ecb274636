package org.parley.annotation.parse;

import java.util.ArrayList;
import java.util.List;

/** A sentence with each group of words folded into one word, to be parsed and unfolded again. */
public final class Folded {
  private final List<Word> words;
  private final List<Word> folded = new ArrayList<>();
  private final int[] place;
  private final List<Integer> heads = new ArrayList<>();

  /**
   * Folds a sentence.
   *
   * @param words the words of the sentence
   * @param groups groups in their order, without overlaps
   */
  public Folded(List<Word> words, List<Group> groups) {
    this.words = List.copyOf(words);
    place = new int[words.size()];
    int at = 0;
    for (Group group : groups) {
      at = copy(at, group.start());
      folded.add(new Word(words.get(group.head()).text(), group.tag()));
      heads.add(group.head());
      while (at < group.end()) {
        place[at++] = folded.size() - 1;
      }
    }
    copy(at, words.size());
  }

  private int copy(int from, int to) {
    if (to < from) {
      throw new IllegalArgumentException("groups overlap or are out of order at word " + to);
    }
    for (int i = from; i < to; i++) {
      place[i] = folded.size();
      folded.add(words.get(i));
      heads.add(i);
    }
    return to;
  }

  /** The words with one word in place of each group. */
  public List<Word> words() {
    return List.copyOf(folded);
  }

  /**
   * The tree of all words: those within a group depend on the word that stands for it.
   *
   * @param tree the tree of {@link #words()}
   */
  public Tree unfold(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int head = heads.get(place[i]);
      if (i == head) {
        Arc arc = tree.arcs().get(place[i]);
        arcs.add(arc.head() == Arc.ROOT ? arc : new Arc(heads.get(arc.head()), arc.relation()));
      } else {
        arcs.add(new Arc(head, inner(words.get(i).tag())));
      }
    }
    return new Tree(arcs);
  }

  private static String inner(String tag) {
    return switch (tag) {
      case "IN", "TO" -> "case";
      case "DT", "PDT" -> "det";
      case "CD" -> "nummod";
      case "JJ", "JJS", "JJR" -> "amod";
      case "CC" -> "cc";
      case "RB" -> "advmod";
      case "NNP", "NNPS" -> "flat";
      default -> Character.isLetter(tag.charAt(0)) ? "compound" : "punct";
    };
  }
}
