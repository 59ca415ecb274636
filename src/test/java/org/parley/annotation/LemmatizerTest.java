package org.parley.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  private static final Lemmatizer LEMMATIZER =
      new Lemmatizer(Models.lemmatizing(), Models.clustering());

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "said, VBD, say",
        "Threatened, VBN, threaten",
        "imposed, VBD, impose",
        "opposed, VBN, oppose",
        "agreed, VBD, agree",
        "planned, VBD, plan",
        "called, VBD, call",
        "controlled, VBN, control",
        "urges, VBZ, urge",
        "denies, VBZ, deny",
        "buys, VBZ, buy",
        "wants, VBZ, want",
        "discusses, VBZ, discuss",
        "cutting, VBG, cut",
        "trying, VBG, try",
        "taking, VBG, take",
        "summoned, VBD, summon",
        "prohibited, VBD, prohibit",
        "passed, VBN, pass",
        "attacked, VBD, attack",
        "lifted, VBD, lift",
        "renewed, VBD, renew",
        "held, VBD, hold",
        "met, VBD, meet",
        "sold, VBN, sell",
        "broke, VBD, break",
        "is, VBZ, be",
        "'s, VBZ, be",
        "n't, RB, not",
        "ca, MD, can",
        "tariffs, NNS, tariff",
        "industries, NNS, industry",
        "taxes, NNS, tax",
        "duties, NNS, duty",
        "biases, NNS, bias",
        "dealers, NNS, dealer",
        "bias, NN, bias",
        "higher, JJR, high",
        "tougher, JJR, tough",
        "largest, JJS, large",
        "better, JJR, good",
        "to, TO, to",
        "out, RP, out",
        "Tokyo, NNP, Tokyo",
        "Talks, NNS, talk",
      })
  void forms_have_their_dictionary_form(String word, String tag, String lemma) {
    assertThat(LEMMATIZER.lemma(word, tag)).isEqualTo(lemma);
  }
}
