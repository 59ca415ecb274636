package org.parley.annotation.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parley.annotation.Timed;

class DateReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "phrases.tsv", delimiter = '\t', numLinesToSkip = 1)
  void reads_the_times_of_a_sentence(String sentence, String published, String expected) {
    String found =
        Phrases.read(sentence, published).stream()
            .map(timed -> timed.span().of(sentence) + " = " + timed.value())
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "nothing.tsv", delimiter = '\t', numLinesToSkip = 1)
  void gives_nothing_for_words_that_only_look_like_times(String sentence) {
    assertThat(Phrases.read(sentence, "1995-06-28")).extracting(Timed::value).isEmpty();
  }
}
