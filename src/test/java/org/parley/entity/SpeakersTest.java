package org.parley.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Shipped;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.Span;

/** Reads short paragraphs of 20 May 2020. */
class SpeakersTest {
  private static final LocalDate DAY = LocalDate.of(2020, 5, 20);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "China’s commerce ministry opened an inquiry. The ministry said it would take a year.;"
            + " ministry-of-commerce",
        "The U.S. Commerce Department reported a rise. Commerce said imports fell, too.;"
            + " usa-department-of-commerce|usa-department-of-commerce",
        "Officials met in Geneva. Officials said it was over. “Firms will leave,” they said.;"
            + " officials|officials",
        "The Ministry of Economy, Trade and Industry said it would act.;"
            + " ministry-of-economy-trade-and-industry",
        "Simon Birmingham flew home. The trade minister said he was disappointed.;"
            + " simon-birmingham",
        "Mats Hellström stayed. Mr. Hellstrom said he had heard the clock.; mats-hellstrom",
        "Gerardo Ruiz Mateos spoke first. Ruiz Mateos said duties would follow.;"
            + " gerardo-ruiz-mateos",
        "Two French officials left early. One of them called the text a joke.; French official",
        "An aide to Mr. Zoellick said the duties would be dropped.; aide to Mr. Zoellick",
        "A person close to Robert Zoellick said the duties would be dropped.;"
            + " person close to Robert Zoellick",
        "The deal is near, people briefed on the talks said.; people briefed on the talks",
        "In Tokyo, where shares fell sharply, Simon Birmingham, the trade minister, said the talks"
            + " would go on.; simon-birmingham",
        "‘Grossly unfair,’ said the trade minister, Simon Birmingham, adding that it would not stay.;"
            + " simon-birmingham|simon-birmingham",
        "Robert Zoellick, the trade representative, told Pascal Lamy that the deal was near.;"
            + " robert-zoellick",
        "Keir Starmer, the opposition leader, urged Boris Johnson to “get on” with the deal that he"
            + " had promised.; keir-starmer",
        "“We will not back down,” Justin Trudeau had told reporters a day after the call.;"
            + " justin-trudeau",
      })
  void each_statement_is_of_whom_the_article_means(String text, String speakers) {
    assertThat(values(text, "speaker")).as(text).isEqualTo(speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "Mickey Kantor called the levy “a horror scenario.”; ontology#opposes",
        "Mickey Kantor branded the text a straitjacket.; ontology#opposes",
        "Mickey Kantor called the text “a draft for the last day.”; ~~",
      })
  void a_reported_name_for_something_is_scorn_unless_its_words_are_mild(
      String text, String stance) {
    assertThat(values(text, "stance")).as(text).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "stances.tsv", delimiter = '\t', quoteCharacter = '~')
  void what_is_said_tells_the_stance(String stance, String text) {
    String found = values(text, "stance");
    assertThat(found.isEmpty() ? "none" : found.replace("ontology#", ""))
        .as(text)
        .isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Simon Birmingham flew home.; australia",
        "Robert Lighthizer flew home.; united-states",
        "Mickey Kantor flew home.; ''",
      })
  void who_is_in_office_on_the_day_acts_for_its_party(String text, String party) {
    assertThat(values(text, "represents")).as(text).isEqualTo(party);
  }

  private static String values(String text, String property) {
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    Article article =
        new Article("a", "a.txt", text, List.of(block), Metadata.NONE.withPublished(DAY));
    ArticleFacts read = Shipped.PIPELINE.read(article);
    List<String> found = new ArrayList<>();
    for (Fact fact : read.facts()) {
      if (fact.property().equals(property) || fact.property().endsWith("#" + property)) {
        found.add(name(read, ((Value.Resource) fact.object()).iri()));
      }
    }
    return String.join("|", found);
  }

  /** The label of an unnamed source; of others the last part of the IRI without a party's code. */
  private static String name(ArticleFacts read, String iri) {
    return read.entities().stream()
        .filter(entity -> entity.iri().equals(iri) && entity.type().equals("AnonymousSource"))
        .map(Entity::label)
        .findFirst()
        .orElse(iri.replaceAll(".*/([a-z]{3}-(?=ministry))?", ""));
  }
}
