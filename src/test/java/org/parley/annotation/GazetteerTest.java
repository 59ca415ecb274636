package org.parley.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Shipped;

class GazetteerTest {
  private static final Annotator ANNOTATOR =
      new Annotator(Shipped.MODELS, List.of(new Gazetteer(Shipped.VOCABULARY)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad Bown said the levy failed. | ",
        "Israel Katz met the envoy. | person/israel-katz",
        "The levy hurt Israel, Chad and Jordan. | party/israel; party/chad; party/jordan",
        "Jordan Prime Minister Smith objected. | party/jordan",
        "Paulo Flecha de Lima objected. | ",
        "He flew to Lima. | party/peru",
        "Latin American growers objected. | place/latin-america",
        "Northern Irish farmers objected. | party/united-kingdom",
        "British Columbian mills objected. | party/canada",
        "Californians objected. | party/united-states",
      })
  void a_name_is_found_whole_and_not_within_another(String text, String expected) {
    String found =
        ANNOTATOR.annotate(Paragraph.of(text)).sentences().stream()
            .flatMap(sentence -> sentence.mentions().stream())
            .filter(Named.class::isInstance)
            .map(Named.class::cast)
            .filter(
                named ->
                    !List.of(Named.Category.INDUSTRY, Named.Category.MEASURE, Named.Category.POST)
                        .contains(named.category()))
            .map(named -> named.candidates().get(0).replaceFirst(".*/id/", ""))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }
}
