package org.parley.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.article.Span;

class WordSplitterTest {
  private static final WordSplitter SPLITTER = new WordSplitter(Models.wording());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "U.S.-Japan talks failed.          | U.S. - Japan talks failed .",
        "Japan\u2019s offer wasn\u2019t enough. | Japan \u2019s offer was n\u2019t enough .",
        "a \"voluntary plan\" it is        | a \" voluntary plan \" it is",
        "\u201cvoluntary plans\u201d for parts | \u201c voluntary plans \u201d for parts",
        "a $65.7-billion deficit           | a $ 65.7 - billion deficit",
        "C$5 million and US$5m             | C$ 5 million and US$ 5 m",
        "a rise of 21.6% or so             | a rise of 21.6 % or so",
        "Toshiba Corp <TSBA.T> said        | Toshiba Corp < TSBA.T > said",
        "the deal--signed late--holds      | the deal -- signed late -- holds",
        "Japanese-made and anti-Japanese   | Japanese - made and anti - Japanese",
        "HIGH-LEVEL EC-JAPAN TALKS          | HIGH-LEVEL EC-JAPAN TALKS",
        "an EC-Japan and a Japan-U.S. row   | an EC - Japan and a Japan - U.S. row",
        "Kim Hyun-chong met Long Yongtu    | Kim Hyun-chong met Long Yongtu",
        "an anti-inflation, five-year plan | an anti-inflation , five-year plan",
        "Danforth (R-Mo.) said             | Danforth ( R-Mo. ) said",
        "They cannot say.                  | They can not say .",
        "at 1:45 a.m. in Geneva            | at 1:45 a.m. in Geneva",
        "ended on Dec. 31, 1995.           | ended on Dec. 31 , 1995 .",
        "the U.S. dollar at 150.25 yen     | the U.S. dollar at 150.25 yen",
      })
  void words_end_where_the_blanks_are(String text, String words) {
    List<String> split =
        SPLITTER.split(text, new Span(0, text.length())).stream()
            .map(span -> span.of(text))
            .toList();
    assertThat(String.join(" ", split)).isEqualTo(words);
  }
}
