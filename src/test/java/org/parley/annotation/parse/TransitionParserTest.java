package org.parley.annotation.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.parley.annotation.Models;

class TransitionParserTest {
  private static final List<String> TEXTS =
      List.of("the", "Tokyo", "said", "tariffs", ",", "\"", "of", "to", "5", "$", "and", "\u00e9");
  private static final List<String> TAGS =
      List.of("DT", "NNP", "VBD", "NNS", ",", "``", "IN", "TO", "CD", "$", "CC", "", "ODD");

  private static Parser parser;

  @BeforeAll
  static void readParser() throws IOException {
    try (InputStream in = Models.class.getResourceAsStream("/models/parser.gz")) {
      parser = TransitionParser.read(in, Models.clustering());
    }
  }

  @RepeatedTest(200)
  void any_list_of_words_gives_a_tree_of_as_many_words(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Word> words = new ArrayList<>();
    for (int left = random.nextInt(60); left > 0; left--) {
      words.add(
          new Word(TEXTS.get(random.nextInt(TEXTS.size())), TAGS.get(random.nextInt(TAGS.size()))));
    }
    assertThat(parser.parse(words).size()).isEqualTo(words.size());
  }

  @Test
  void no_words_give_an_empty_tree() {
    assertThat(parser.parse(List.of()).arcs()).isEmpty();
  }

  @Test
  void the_root_is_called_root_and_nothing_else_is() {
    Tree tree =
        parser.parse(
            List.of(new Word("Tokyo", "NNP"), new Word("rejects", "VBZ"), new Word("it", "PRP")));
    assertThat(tree.arcs())
        .containsExactly(new Arc(1, "nsubj"), new Arc(Arc.ROOT, "root"), new Arc(1, "obj"));
  }
}
