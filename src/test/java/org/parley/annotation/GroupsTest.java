package org.parley.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Shipped;
import org.parley.article.Article;
import org.parley.article.Span;

class GroupsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trade Representative Clayton Yeutter met Mr. Tamura | POST Trade Representative; PERSON Clayton Yeutter | Trade Representative Clayton Yeutter^",
        "the Ministry of International Trade and Industry said | ORGANIZATION Ministry of International Trade and Industry | Ministry^ of International Trade and Industry",
        "the House Ways and Means Committee met | ORGANIZATION House Ways and Means Committee | House Ways and Means Committee^",
        "the U.S.-Japanese talks failed | PARTY U.S.; PARTY Japanese | U.S. - Japanese^",
        "the American-made parts | PARTY American | American - made^",
        "Toyota said | ORGANIZATION Toyota | ",
      })
  void names_are_one_word_with_the_head_that_is_marked(String text, String names, String expected) {
    MentionFinder finder = (article, sentences) -> mentions(article, names);
    Sentence sentence =
        new Annotator(Shipped.MODELS, List.of(finder))
            .annotate(Paragraph.of(text))
            .sentences()
            .get(0);
    String found =
        new Groups()
            .of(sentence).stream()
                .map(
                    group -> {
                      List<String> words = new ArrayList<>();
                      for (int i = group.start(); i < group.end(); i++) {
                        words.add(sentence.tokens().get(i).text() + (i == group.head() ? "^" : ""));
                      }
                      return String.join(" ", words);
                    })
                .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  private static List<Mention> mentions(Article article, String names) {
    List<Mention> mentions = new ArrayList<>();
    Matcher name = Pattern.compile("([A-Z]+) ([^;]+)(?:; |$)").matcher(names);
    while (name.find()) {
      int start = article.text().indexOf(name.group(2));
      Span span = new Span(start, start + name.group(2).length());
      mentions.add(
          new Named(span, name.group(2), Named.Category.valueOf(name.group(1)), List.of()));
    }
    return mentions;
  }
}
