package org.parley.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.annotation.lexicon.Clusters;

class CasingTest {
  private static final Clusters CLUSTERS = Models.clustering();
  private static final String BODY =
      " The U.S. Wants Japan to open its market, said Polish trade minister Wang. The U.S. Is angry.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TAIWAN PLANS NEW TARIFF CUTS | Taiwan plans new tariff cuts",
        "POLISH MINISTER WANG IN TOKYO | Polish minister Wang in Tokyo",
        "The U.S. Wants Japan to buy | The U.S. wants Japan to buy",
        "The U.S. Trade Representative spoke | The U.S. Trade Representative spoke",
        "Japan May Open Its Market to Imports | Japan may open its market to imports",
        "Wang said the U.S. Is ready | Wang said the U.S. is ready",
        "GATT met OECD ministers in Geneva | GATT met OECD ministers in Geneva",
      })
  void letters_are_as_in_running_text(String words, String natural) {
    List<String> found = new Casing(words + BODY, CLUSTERS).of(List.of(words.split(" ")));
    assertThat(String.join(" ", found)).isEqualTo(natural);
  }
}
