package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1995-06-28 | 1995-06-28",
        "1995-06-28T23:30:00-07:00 | 1995-06-28",
        "1995/06/28 | 1995-06-28",
        "19950628 | 1995-06-28",
        "June 28, 1995 | 1995-06-28",
        "Wednesday, June 28, 1995 | 1995-06-28",
        "28 June 1995 | 1995-06-28",
        "Sept. 3, 2012 | 2012-09-03",
        "3rd March 2018 | 2018-03-03",
        "June 1995 |",
        "1995-02-30 |",
        "yesterday |"
      })
  void a_day_is_read_in_any_common_form(String text, LocalDate day) {
    assertThat(PublicationDate.in(text).orElse(null)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://www.example.com/archive/1995/06/28/talks/ | 1995-06-28",
        "https://www.example.com/archives/ex-xpm-1995-05-04-fi-62435-story.html | 1995-05-04",
        "https://www.example.com/2018/mar/8/steel | 2018-03-08",
        "https://www.example.com/news/20180308-steel.html | 2018-03-08",
        "https://www.example.com/news/1995123456 |",
        "https://www.example.com/2018/99/99/x |",
        "https://www.example.com/news/steel |"
      })
  void a_day_is_read_from_an_address(String url, LocalDate day) {
    assertThat(PublicationDate.inAddress(url).orElse(null)).isEqualTo(day);
  }
}
