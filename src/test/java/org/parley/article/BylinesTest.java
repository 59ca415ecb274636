package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TIMES STAFF WRITER",
        "By JANE Q. ROE",
        "By Jane Roe and John Doe",
        "By Jane Roe, Special to The Example Times",
        "By JANE ROE, Associated Press Writer",
        "Jane Roe, Staff Writer",
        "JANE ROE, TIMES STAFF WRITER",
        "JANE ROE and JOHN DOE, TIMES STAFF WRITERS",
        "Jane Roe; Washington Post Staff Writer",
        "Special to The Example Times",
        "From Our Own Correspondent",
        "By a Staff Reporter",
        "By Jane Roe in Brussels",
        "Jane Roe, Economics Editor"
      })
  void lines_that_name_the_writers_are_bylines(String line) {
    assertThat(Bylines.matches(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By next year, Japan will have lifted its quotas.",
        "By June 30 Tokyo must decide",
        "Clinton Warns Tokyo on Cars",
        "U.S. and Japan Agree",
        "Kantor, Hashimoto to Meet in Geneva",
        "Farmers Cheer",
        "Trade Chief Sees Progress in Talks",
        "Mickey Kantor, the trade representative, said no."
      })
  void other_lines_are_none(String line) {
    assertThat(Bylines.matches(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Roe",
        "Jane Q. Roe and John Doe",
        "Jane Roe in Brussels",
        "Jane Roe in Brussels and agencies",
        "Jane Roe in Sydney and John Doe"
      })
  void names_alone_are_bylines_only_behind_headlines(String line) {
    assertThat(Bylines.bareName(line)).isTrue();
    assertThat(Bylines.matches(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From Reuters", "Reuters", "By The Associated Press", "From Times Wire Services",
        "AFP", "By Bloomberg News", "Source: Xinhua", "From staff and wire reports"
      })
  void lines_that_name_an_agency_are_credits(String line) {
    assertThat(Agencies.credit(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Reuters said so.", "From Tokyo", "AP and UPI officials met", "News"})
  void lines_that_only_speak_of_agencies_are_no_credits(String line) {
    assertThat(Agencies.credit(line)).isFalse();
  }
}
