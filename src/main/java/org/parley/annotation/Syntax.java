package org.parley.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.annotation.parse.Arc;
import org.parley.annotation.parse.Folded;
import org.parley.annotation.parse.Group;
import org.parley.annotation.parse.Parser;
import org.parley.annotation.parse.Tree;
import org.parley.annotation.parse.Word;

/**
 * Parses sentences: names, dates and amounts as one word each, asides apart from the sentence that
 * they interrupt, "is to meet" as "will meet".
 */
final class Syntax {
  private final Parser parser;
  private final Groups groups = new Groups();
  private final Asides asides = new Asides();
  private final Interjections interjections = new Interjections();
  private final Prospects prospects = new Prospects();
  private final Mending mending = new Mending();

  Syntax(Parser parser) {
    this.parser = parser;
  }

  /**
   * The tree of a sentence.
   *
   * @param words its words as the parser knows them
   */
  Tree parse(Sentence sentence, List<Word> words) {
    List<Group> joined = groups.of(sentence);
    List<Aside> apart = new ArrayList<>(asides.of(sentence));
    for (Aside between : interjections.of(sentence.tokens())) {
      if (apart.stream().noneMatch(between::overlaps)) {
        apart.add(between);
      }
    }
    List<Integer> ahead = prospects.of(sentence.tokens());
    List<Word> known = new ArrayList<>(words);
    ahead.forEach(to -> known.set(to - 1, new Word("will", "MD")));
    Arc[] arcs = new Arc[words.size()];
    int[] main =
        IntStream.range(0, words.size())
            .filter(i -> apart.stream().noneMatch(aside -> aside.holds(i)))
            .filter(i -> !ahead.contains(i))
            .toArray();
    parse(known, joined, main, arcs);
    for (Aside aside : apart) {
      int[] inner =
          IntStream.range(aside.start() + 1, aside.end() - 1)
              .filter(i -> !ahead.contains(i))
              .toArray();
      parse(known, joined, inner, arcs);
      int root = hang(aside, arcs);
      arcs[aside.start()] = new Arc(root, "punct");
      arcs[aside.end() - 1] = new Arc(root, "punct");
    }
    ahead.forEach(to -> arcs[to] = new Arc(to + 1, "aux"));
    return mended(sentence, arcs);
  }

  /** The tree with what is known to go wrong in it mended, where what comes of it is a tree. */
  private Tree mended(Sentence sentence, Arc[] arcs) {
    List<Arc> parsed = List.of(arcs);
    mending.mend(sentence.tokens(), arcs);
    List<Arc> mended = Arrays.asList(arcs);
    return new Tree(Tree.fault(mended).isEmpty() ? mended : parsed);
  }

  /** Parses some of the words, and enters their arcs. */
  private void parse(List<Word> words, List<Group> joined, int[] some, Arc[] arcs) {
    List<Word> chosen = new ArrayList<>();
    List<Group> within = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < some.length; i++) {
      chosen.add(words.get(some[i]));
      while (next < joined.size() && joined.get(next).start() < some[i]) {
        next++;
      }
      if (next < joined.size() && joined.get(next).start() == some[i]) {
        Group group = joined.get(next);
        int end = i + group.end() - group.start();
        if (end <= some.length && some[end - 1] == group.end() - 1) {
          within.add(new Group(i, end, i + group.head() - group.start(), group.tag()));
        }
      }
    }
    Folded folded = new Folded(chosen, within);
    Tree tree = folded.unfold(parser.parse(folded.words()));
    for (int i = 0; i < some.length; i++) {
      int head = tree.head(i);
      arcs[some[i]] = new Arc(head == Arc.ROOT ? Arc.ROOT : some[head], tree.relation(i));
    }
  }

  /** Hangs the root of an aside on the head of its name. */
  private static int hang(Aside aside, Arc[] arcs) {
    int root =
        IntStream.range(aside.start() + 1, aside.end() - 1)
            .filter(i -> arcs[i] != null && arcs[i].head() == Arc.ROOT)
            .boxed()
            .min(Comparator.naturalOrder())
            .orElseThrow();
    int anchor = aside.anchor();
    while (arcs[anchor].relation().equals("flat") || arcs[anchor].relation().equals("compound")) {
      anchor = arcs[anchor].head();
    }
    arcs[root] = new Arc(anchor, aside.relation());
    return root;
  }
}
