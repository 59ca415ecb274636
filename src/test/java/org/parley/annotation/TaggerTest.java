package org.parley.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {
  private static final POSModel MODEL = Models.tagging();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Yes",
        "Talks stall",
        "The United States will impose 100 percent duties on 13 luxury cars unless Japan yields by"
            + " June 28 .",
        "Kantor , who called the offer “ too little , too late , ” flew home Friday .",
        "U.S. JAPAN TRADE TALKS BREAK DOWN OVER AUTO PARTS",
        "xqzt 99-cent ¥5bn ?! ?! of of of the the",
      })
  void the_tags_are_those_of_the_beam_search_that_the_model_was_made_for(String sentence) {
    String[] words = sentence.isEmpty() ? new String[0] : sentence.split(" ");

    assertThat(new Tagger(MODEL).tag(List.of(words)))
        .containsExactly(new POSTaggerME(MODEL, POSTagFormat.PENN).tag(words));
  }
}
