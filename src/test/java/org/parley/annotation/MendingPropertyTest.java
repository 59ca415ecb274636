package org.parley.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.annotation.parse.Arc;
import org.parley.article.Span;

/** Mends trees of any form, as a parser that knows nothing of English might give them. */
class MendingPropertyTest {
  private static final int TREES = 200_000;

  /** Words with their tags and dictionary forms. */
  private static final String[] WORDS =
      ("In/IN/in in/IN/in of/IN/of between/IN/between after/IN/after that/IN/that that/WDT/that"
              + " which/WDT/which who/WP/who ,/,/, and/CC/and the/DT/the another/DT/another"
              + " Japan/NNP/Japan Tuesday/NNP/Tuesday Brazil/NNP/Brazil talks/NNS/talk"
              + " principle/NN/principle letter/NN/letter week/NN/week pressure/NN/pressure"
              + " said/VBD/say accused/VBD/accuse agreed/VBD/agree had/VBD/have has/VBZ/have"
              + " is/VBZ/be made/VBN/make joined/VBN/join accusing/VBG/accuse saying/VBG/say"
              + " insisting/VBG/insist to/TO/to end/VB/end would/MD/would it/PRP/it only/RB/only"
              + " for/IN/for whether/IN/whether new/JJ/new anti-dumping/JJ/anti-dumping")
          .split(" ");

  private static final String[] RELATIONS =
      ("nsubj obj obl nmod conj cc case mark det amod acl acl:relcl advcl ccomp xcomp appos punct"
              + " aux compound flat parataxis dep")
          .split(" ");

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void no_word_comes_to_depend_on_itself() {
    Random random = new Random(20261123);
    Mending mending = new Mending();
    for (int i = 0; i < TREES; i++) {
      List<Token> tokens = tokens(random, 1 + random.nextInt(14));
      Arc[] arcs = tree(random, tokens.size());
      List<Arc> parsed = List.of(arcs);
      mending.mend(tokens, arcs);
      assertThat(isTree(arcs)).as("%s %s %s", tokens, parsed, Arrays.toString(arcs)).isTrue();
    }
  }

  private static List<Token> tokens(Random random, int count) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String[] word = WORDS[random.nextInt(WORDS.length)].split("/");
      tokens.add(new Token(new Span(10 * i, 10 * i + 1), word[0], word[1], word[2], -1, ""));
    }
    return tokens;
  }

  /** Hangs each word, in a random order, on one that hangs already. */
  private static Arc[] tree(Random random, int count) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      order.add(random.nextInt(i + 1), i);
    }
    Arc[] arcs = new Arc[count];
    arcs[order.get(0)] = new Arc(Arc.ROOT, "root");
    for (int i = 1; i < count; i++) {
      int head = order.get(random.nextInt(i));
      arcs[order.get(i)] = new Arc(head, RELATIONS[random.nextInt(RELATIONS.length)]);
    }
    return arcs;
  }

  private static boolean isTree(Arc[] arcs) {
    for (int word = 0; word < arcs.length; word++) {
      int steps = 0;
      for (int at = word; at != Arc.ROOT && steps <= arcs.length; at = arcs[at].head()) {
        steps++;
      }
      if (steps > arcs.length) {
        return false;
      }
    }
    return true;
  }
}
