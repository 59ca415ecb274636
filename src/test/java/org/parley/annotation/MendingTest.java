package org.parley.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Shipped;

class MendingTest {
  private static final Annotator ANNOTATOR = new Annotator(Shipped.MODELS, List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "American makers, for whom memory chips became sharply dearer, had asked for it. | makers | asked",
        "Brazil, joined by Ecuador, Honduras and Mexico, has rejected the plan. | Brazil | rejected",
        "Talks on steel collapsed yesterday. | Talks | collapsed",
        "The pact between Brussels and Beijing took effect. | pact | took",
        "Canberra had itself halted live cattle exports. | Canberra | halted",
        "A ministry official traveling with Mr. Hashimoto denied that they had agreed. | official"
            + " | denied",
        "A person briefed on the talks said that they had failed. | person | said",
        "Insisting that the talks were not over, Barshefsky flew to Beijing. | Barshefsky | flew",
        "Arguing that the duties hurt mills, the coalition asked for relief. | coalition | asked",
        "\"Without endorsing the report as policy, officials point out that Tokyo backs it,\" the"
            + " ambassador said. | ambassador | said",
        "Accusing Ottawa of closing plants that make cars, the administration Wednesday published"
            + " a list. | administration | published",
        "The company would now back the accord. | company | back"
      })
  void subjects_belong_to_the_main_verb(String text, String subject, String verb) {
    List<Token> tokens = ANNOTATOR.annotate(Paragraph.of(text)).sentences().get(0).tokens();
    Token found =
        tokens.stream().filter(token -> token.text().equals(subject)).findFirst().orElseThrow();
    assertThat(found.relation()).isEqualTo("nsubj");
    assertThat(tokens.get(found.head()).text()).isEqualTo(verb);
    assertThat(tokens.get(found.head()).relation()).isEqualTo("root");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Had the relatives allowed Elian to return to Cuba, they would have denied the dictator a"
            + " triumph.",
        "Accused of dumping, the mills appealed.",
        "In."
      })
  void every_word_of_a_sentence_keeps_a_head(String text) {
    List<Token> tokens = ANNOTATOR.annotate(Paragraph.of(text)).sentences().get(0).tokens();
    assertThat(tokens).extracting(Token::relation).containsOnlyOnce("root");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The United States accused Japan and South Korea of dumping steel.",
        "President Bush on Thursday accused Japan, India and Brazil of maintaining barriers that"
            + " shut out American products.",
        "Trump accused the Europeans and the Japanese of cheating."
      })
  void those_accused_are_the_object(String text) {
    List<Token> tokens = ANNOTATOR.annotate(Paragraph.of(text)).sentences().get(0).tokens();
    int verb = tokens.stream().map(Token::text).toList().indexOf("accused");
    int of = tokens.stream().map(Token::text).toList().indexOf("of");
    List<Token> people =
        tokens.subList(verb + 1, of).stream()
            .filter(token -> token.relation().equals("obj"))
            .toList();
    assertThat(people).singleElement().extracting(Token::head).isEqualTo(verb);
    assertThat(tokens.subList(verb + 1, of)).extracting(Token::relation).contains("conj");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He said Brussels would oppose the deal, and called on Washington to yield. | called | said",
        "He rejected the demand that makers buy more parts, calling it unfair. | calling | rejected",
        "She signed the bill that would double the duties, saying it was time. | saying | signed",
        "He said Japan would open its market and buy more chips. | buy | open",
        "They agreed in principle Thursday to end the dispute. | end | agreed",
        "Officials are weighing whether to raise the duties. | raise | weighing",
        "Saying he had no choice, the president signed the order. | had | Saying",
        "China will impose anti-dumping and anti-subsidy duties on barley. | duties | impose",
        "Talks broke down after developing countries refused to yield. | refused | broke"
      })
  void a_verb_hangs_on_the_one_that_shares_its_subject(String text, String verb, String other) {
    List<Token> tokens = ANNOTATOR.annotate(Paragraph.of(text)).sentences().get(0).tokens();
    Token found =
        tokens.stream().filter(token -> token.text().equals(verb)).findFirst().orElseThrow();
    assertThat(tokens.get(found.head()).text()).isEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acting Mayor Roel den Dunnen said that cooperation between private and public entities in"
            + " the Tokyo and Rotterdam area, and a fruitful exchange of information have a"
            + " favourable influence on the flow of goods and services between the two countries.",
        "More than 60 people were injured in pitched battles between police and steel foundry"
            + " workers in Reinosa last month.",
      })
  void no_word_comes_to_depend_on_itself(String text) {
    assertThat(ANNOTATOR.annotate(Paragraph.of(text)).sentences()).hasSize(1);
  }
}
