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

class AsidesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ray MacSharry, the farm commissioner, and Edward Madigan will meet. | PERSON Ray MacSharry; POST farm commissioner; PERSON Edward Madigan | the farm commissioner (appos)",
        "The farm commissioner, Ray MacSharry, flew to Chicago. | POST farm commissioner; PERSON Ray MacSharry | Ray MacSharry (appos)",
        "Jamieson Greer, who met Scott Bessent, said a deal was near. | PERSON Jamieson Greer; PERSON Scott Bessent | who met Scott Bessent (acl:relcl)",
        "Japan, the largest buyer of American beef, objected. | PARTY Japan; PARTY American | the largest buyer of American beef (appos)",
        "Mickey Kantor, speaking in Geneva, rejected it. | PERSON Mickey Kantor; PLACE Geneva | speaking in Geneva (acl)",
        "Japan, Canada and Mexico agreed. | PARTY Japan; PARTY Canada; PARTY Mexico | ",
        "Japan refused, and Canada, too, objected to it. | PARTY Japan; PARTY Canada | too (advmod)",
        "Mickey Kantor met Ryutaro Hashimoto, flew home, and said nothing. | PERSON Mickey Kantor; PERSON Ryutaro Hashimoto | ",
      })
  void what_is_set_off_behind_a_name_is_parsed_apart(String text, String names, String expected) {
    MentionFinder finder = (article, sentences) -> mentions(article, names);
    Sentence sentence =
        new Annotator(Shipped.MODELS, List.of(finder))
            .annotate(Paragraph.of(text))
            .sentences()
            .get(0);
    String found =
        new Asides()
            .of(sentence).stream()
                .map(aside -> words(sentence, aside) + " (" + aside.relation() + ")")
                .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  private static String words(Sentence sentence, Aside aside) {
    return sentence.tokens().subList(aside.start() + 1, aside.end() - 1).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
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
