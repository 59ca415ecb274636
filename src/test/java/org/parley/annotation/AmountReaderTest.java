package org.parley.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Shipped;
import org.parley.article.Article;
import org.parley.article.Span;

class AmountReaderTest {
  private static final Annotator ANNOTATOR =
      new Annotator(Shipped.MODELS, List.of(new AmountReader()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a surplus of 5.67 billion dlrs | 5.67 billion dlrs = 5670000000 USD",
        "a $65.7-billion deficit | $65.7-billion = 65700000000 USD",
        "goods worth 300 mln dlrs | 300 mln dlrs = 300000000 USD",
        "a share of 21.6% last year | 21.6% = 21.6 percent",
        "it rose 15 pct | 15 pct = 15 percent",
        "it rose 15 per cent | 15 per cent = 15 percent",
        "it fell by two percent | two percent = 2 percent",
        "it paid 1.5 billion yen | 1.5 billion yen = 1500000000 JPY",
        "a 3.51 billion H.K. Dlr gap after 2.5 billion dlrs | 3.51 billion H.K. Dlr = 3510000000 HKD; 2.5 billion dlrs = 2500000000 HKD",
        "5 mln Canadian dlrs, or 4 mln U.S. dlrs, and 9 mln dlrs | 5 mln Canadian dlrs = 5000000 CAD; 4 mln U.S. dlrs = 4000000 USD; 9 mln dlrs = 9000000 USD",
        "it sold 2.4 mln tonnes of rice | 2.4 mln tonnes = 2400000 tonnes",
        "tariffs on $19 million of pasta | $19 million = 19000000 USD",
        "it cost C$5.5 million | C$5.5 million = 5500000 CAD",
        "it cost 20 million Canadian dlrs | 20 million Canadian dlrs = 20000000 CAD",
        "it paid 3 billion ECU | 3 billion ECU = 3000000000 XEU",
        "aid of 200 million euros | 200 million euros = 200000000 EUR",
        "worth €1.2bn a year | €1.2bn = 1200000000 EUR",
        "a loan of 100 billion yuan | 100 billion yuan = 100000000000 CNY",
        "between 15 and 20 pct | 15 = 15 percent; 20 pct = 20 percent",
        "rose from 4.8 to 5 percent | 4.8 = 4.8 percent; 5 percent = 5 percent",
        "it bought 300,000 Japanese cars | 300,000 = 300000 cars",
        "about 2,300 dealers signed | 2,300 dealers = 2300 dealers",
        "a billion dollars of parts | a billion dollars = 1000000000 USD",
        "half a billion dollars | half a billion dollars = 500000000 USD",
        "a rate of 7-1/2 pct | 7-1/2 pct = 7.5 percent",
        "a 100-percent tariff | 100-percent = 100 percent",
        "200 million pounds sterling | 200 million pounds sterling = 200000000 GBP",
        "twenty-five nations agreed | twenty-five nations = 25 nations",
        "5,000 dlrs a tonne | 5,000 dlrs = 5000 USD",
        "rose 2.5 percentage points | 2.5 percentage points = 2.5 percentage points",
        "exports of Y500bn | Y500bn = 500000000000 JPY",
        "aid of DM4.5bn | DM4.5bn = 4500000000 DEM",
        "worth dollars 700 billion | dollars 700 billion = 700000000000 USD",
        "subsidies of Pounds 2bn | Pounds 2bn = 2000000000 GBP",
        "measured in pounds 3 percent less | 3 percent = 3 percent",
        "a 2.2m-tonne quota | 2.2m-tonne = 2200000 tonnes",
        "a 20,000-tonne quota | 20,000-tonne = 20000 tonnes",
        "a 1.2 million-ton quota | 1.2 million-ton = 1200000 tons",
        "a $3 billion-a-year market | $3 billion = 3000000000 USD",
        "two million pounds of beef | two million pounds = 2000000 pounds",
        "a deficit of 151.2 mln N.Z. Dlrs | 151.2 mln N.Z. Dlrs = 151200000 NZD",
        "a cut of $15 to $20 billion | $15 = 15000000000 USD; $20 billion = 20000000000 USD",
        "it rose by 25pc | 25pc = 25 percent",
        "under Section 301 of the law | ",
        "in 1995 the talks failed | ",
        "one of the officials | ",
      })
  void amounts_are_read_in_full_units(String text, String expected) {
    String found =
        amounts(ANNOTATOR.annotate(Paragraph.of(text + "."))).stream()
            .map(a -> a.span().of(text) + " = " + a.value().toPlainString() + " " + a.unit())
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @RepeatedTest(100)
  void any_text_is_read_without_touching_what_an_earlier_finder_read(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String[] pieces =
        "5 mln dlrs $ % pct 1,000 half a billion to - 3/4 1/0 yen tonnes . June 1995 the"
            .split(" ");
    StringBuilder text = new StringBuilder();
    for (int left = 30; left > 0; left--) {
      text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(5) > 0 ? " " : "");
    }
    Article article = Paragraph.of(text.toString().strip());
    MentionFinder everyThird = (a, sentences) -> sentences.stream().flatMap(s -> times(s)).toList();
    Annotator both = new Annotator(Shipped.MODELS, List.of(everyThird, new AmountReader()));
    Annotated annotated = both.annotate(article);
    for (Sentence sentence : annotated.sentences()) {
      for (int i = 1; i < sentence.mentions().size(); i++) {
        Span before = sentence.mentions().get(i - 1).span();
        assertThat(before.overlaps(sentence.mentions().get(i).span())).isFalse();
      }
    }
  }

  private static java.util.stream.Stream<Mention> times(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() % 3 == 0)
        .map(
            token ->
                new Timed(
                    token.span(),
                    Timed.Type.DATE,
                    "1995",
                    Optional.empty(),
                    "test",
                    Optional.<LocalDate>empty()));
  }

  private static List<Amount> amounts(Annotated annotated) {
    return annotated.sentences().stream()
        .flatMap(sentence -> sentence.mentions().stream())
        .filter(Amount.class::isInstance)
        .map(Amount.class::cast)
        .toList();
  }
}
