package org.parley.annotation.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTest {
  private static final List<Word> WORDS =
      List.of(
          new Word("President", "NNP"),
          new Word("Clinton", "NNP"),
          new Word("met", "VBD"),
          new Word("Ryutaro", "NNP"),
          new Word("Hashimoto", "NNP"));
  private static final Folded FOLDED =
      new Folded(WORDS, List.of(new Group(0, 2, 1, "NNP"), new Group(3, 5, 4, "NNP")));

  @Test
  void each_group_becomes_the_word_that_stands_for_it() {
    assertThat(FOLDED.words())
        .extracting(Word::text)
        .containsExactly("Clinton", "met", "Hashimoto");
  }

  @Test
  void words_of_a_group_depend_on_the_word_that_stands_for_it() {
    Tree tree =
        new Tree(List.of(new Arc(1, "nsubj"), new Arc(Arc.ROOT, "root"), new Arc(1, "obj")));
    assertThat(FOLDED.unfold(tree).arcs())
        .containsExactly(
            new Arc(1, "flat"),
            new Arc(2, "nsubj"),
            new Arc(Arc.ROOT, "root"),
            new Arc(4, "flat"),
            new Arc(2, "obj"));
  }
}
