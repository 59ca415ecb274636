package org.parley.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Shipped;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.Span;

class BodiesTest {
  private static final Set<String> BODIES =
      Set.of(
          "Organization",
          "Company",
          "Ministry",
          "Legislature",
          "InternationalOrganization",
          "PoliticalParty");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Home Depot said sales rose. Shares of Home Depot Inc. fell. | Home Depot",
        "Lone Star Steel Company applauded. Lone Star Steel sells pipes. | Lone Star Steel",
        "NEC Corp and Fidelity Bank Ltd sued. | Fidelity Bank; NEC Corporation",
        "An analyst at Barclays de Zoete Wedd Ltd agreed. | Barclays de Zoete Wedd",
        "Jason Benderly of Goldman, Sachs and Co disagreed. | Goldman, Sachs",
        "A bid by Cable and Wireless Plc failed. | Cable & Wireless",
        "Toshiba and Hitachi Ltd refused. | Hitachi; Toshiba Corporation",
        "He told the Commonwealth Club of California so. | Commonwealth Club of California",
        "The Northeast-Midwest Coalition objected. | Northeast-Midwest Coalition",
        "He chairs the Select Committee on Economic Affairs. | Select Committee on Economic Affairs",
        "Fred Stone spoke for the Grain Council on Monday. | Grain Council",
        "The official Council of People's Inspectors objected. | Council of People's Inspectors",
        "The Social Democrats of Ontario objected. | Social Democrats",
        "Austria's Social Democrats objected. | Social Democratic Party of Austria",
        "Salinas addressed the Texas Legislature in Mexico's name. | Texas Legislature",
        "Millions turn to the Guardian for news. | ~~",
      })
  void a_body_has_one_name_and_all_of_it(String text, String bodies) {
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    Article article = new Article("a", "a.txt", text, List.of(block), Metadata.NONE);
    assertThat(
            Shipped.PIPELINE.read(article).entities().stream()
                .filter(entity -> BODIES.contains(entity.type()))
                .map(Entity::label)
                .sorted()
                .collect(Collectors.joining("; ")))
        .as(text)
        .isEqualTo(bodies);
  }
}
