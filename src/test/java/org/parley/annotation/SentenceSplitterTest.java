package org.parley.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Span;

class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter(Models.sentencing());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks failed.|They resume on Monday.",
        "Mr. Kantor met Dr. Kim.|Both left.",
        "The U.S. Trade Representative warned Tokyo.|Japan replied.",
        "Exports to the U.S. fell.|He blamed the yen.",
        "It was made in the U.S.|The rest came from Japan.",
        "Sen. John Danforth (R-Mo.) agreed.|Rep. Richard Gephardt (D-Mo.) did not.",
        "Toyota Motor Corp. Chairman Eiji Toyoda spoke.|He was calm.",
        "He works for Chrysler Corp.|The firm is based in Michigan.",
        "It expires Sept. 30.|No one knows what follows.",
        "The duty starts on Jan. 1 and ends on Feb. 2.|That is short.",
        "George H.W. Bush and J. Danforth Quayle agreed.|They won.",
        "\u201cWe are ready,\u201d he said.|\u201cBut we need time.\u201d|Talks go on.",
        "\"It is over.\"|\"We tried,\" she said.",
        "\"Why?\" he asked.|Nobody answered.",
        "They met at 1:45 a.m. Tuesday.|It was late.",
        "They met at 5 p.m.|The session was short.",
        "Exports rose 5.6 pct to 3.2 mln tonnes.|Imports fell 1.1 pct.",
        "The bill is H.R. 3.|It may pass.",
        "Japan to ease car rules",
        "TOKYO, March 2 - Japan will cut tariffs.|It gave no date.",
        "A spokesman for Nissan Motor Co. Ltd. said so.|Honda agreed.",
        "He cited No. 5 on the list.|There is no No. 6.",
        "The answer is no.|We will not sign.",
        "There is no plan B.|Failure would cost jobs.",
        "It is on Schedule D.|Duties follow, said J. Danforth Quayle.",
        "Will they pay?|Perhaps!|Nobody knows.",
        "The deal, i.e. the pact of St. Louis, holds.|It is old.",
        "The E.C. Commission met.|The U.N. Security Council did too.",
        "The U.S. Is angry with both the U.S. And Japan.|He left the U.S.|They are ready.",
        "He said . . . nothing new.|It was over.",
        "The sum is $3.5 billion.|$2 billion is paid.",
      })
  void sentences_end_where_the_bars_are(String marked) {
    List<String> expected = List.of(marked.split("\\|"));
    String text = String.join(" ", expected);
    assertThat(split(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "...", "? !", "\"", "a", "\n\n"})
  void any_text_is_covered_but_for_white_space(String text) {
    assertThat(String.join("", split(text)).replaceAll("\\s", ""))
        .isEqualTo(text.replaceAll("\\s", ""));
  }

  private static List<String> split(String text) {
    return SPLITTER.split(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .collect(Collectors.toList());
  }
}
