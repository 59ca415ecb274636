package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  private static final String REPORT =
      "Ministers met on Tuesday to discuss steel quotas, aides said.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "WASHINGTON, March 3 - ",
        "TOKYO (AP) -- ",
        "BRUSSELS, April 6 (Reuters) - ",
        "GENEVA — ",
        "GENEVA—",
        "OTTAWA--",
        "NEW YORK/LONDON (Reuters) - ",
        "BEIJING, Jan. 5 (Xinhua) -- ",
        "WHISTLER, B.C. — ",
        "MOUNT CLEMENS, Mich., April 1 - ",
        "TOKYO, Thursday, June 29 -- ",
        "Tokyo, Sept. 4 (Bloomberg) -- ",
        "Brussels (AFP) - ",
        "TOKYO, June 28, Kyodo - ",
        "PARIS, 12 June (Reuters) - ",
        "WASHINGTON, Dec 1, 2018 (AFP) - ",
        "NEW DELHI: ",
        "SÃO PAULO, May 2 – ",
        "MEXICO CITY, Feb. 7 (Notimex) -- "
      })
  void the_place_and_day_are_found_at_the_start_of_a_report(String dateline) {
    assertThat(Datelines.length(dateline + REPORT, true)).isEqualTo(dateline.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Washington wants Tokyo to open its market to glass, officials said.",
        "The U.S. - Japan talks resumed on Monday after a week of silence, aides said.",
        "EC officials said on Monday that they would answer in kind.",
        "ECONOMIC SPOTLIGHT - STEEL QUOTAS RETURN",
        "ANALYSIS: The accord leaves much open, and both sides know it.",
        "U.S. MAY RAISE DUTIES - SOURCES",
        "Kantor, Hashimoto and others met -- briefly -- on Monday.",
        "President Clinton said on March 3 - a day late - that he would sign."
      })
  void other_starts_of_paragraphs_are_no_datelines(String paragraph) {
    assertThat(Datelines.length(paragraph, true)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"WASHINGTON, March 2 -", "Lima, march 18 -", "TOKYO, July 3 --"})
  void a_dateline_may_stand_in_a_paragraph_of_its_own(String line) {
    assertThat(Datelines.length(line, true)).isEqualTo(line.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GATT -- the body that settles such disputes -- will hear the case."})
  void later_in_the_article_a_place_alone_is_not_enough(String paragraph) {
    assertThat(Datelines.length(paragraph, false)).isZero();
  }
}
