package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {
  private static final String REPORT =
      "Ministers met on Tuesday to discuss steel quotas, aides said on June 3, 1993.";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "March 6, 2002",
        "WEDNESDAY, MARCH 6, 2002",
        "6 March 2002",
        "Wed 6 Mar 2002 18.01 GMT",
        "Wed 6 Mar 2002 18.01 GMT Last modified on Thu 7 Mar 2002 09.30 GMT",
        "Published March 6, 2002",
        "Published: March 6, 2002 at 5:04 p.m. EST",
        "Published 6 March 2002 | Updated 8 March 2002",
        "First published on Wed 6 Mar 2002 02.04 GMT",
        "MARCH 6, 2002 12 AM PT",
        "March 6, 2002 / 7:12 AM / Reuters",
        "Wednesday, March 6, 2002; Page A01",
        "March 6, 2002, Wednesday, Late Edition - Final",
        "Los Angeles Times | March 6, 2002",
        "The Washington Post, March 6, 2002",
        "2002-03-06 09:15:00",
        "3/26/2002",
        "Posted on 2002-03-06"
      })
  void a_date_on_a_line_of_its_own_is_nothing_else(String line) {
    assertThat(DateLine.matches(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "March 6, 2002: a day of steel",
        "Steel duties from March 6, 2002",
        "On March 6, 2002, the president spoke.",
        "March 2002",
        "Wednesday",
        "03/06"
      })
  void a_date_among_other_words_is_no_date_line(String line) {
    assertThat(DateLine.matches(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Steel Talks Resume~March 6, 2002~By JANE ROE~REPORT | 2002-03-06",
        "Steel Talks Resume~By JANE ROE MARCH 6, 2002~REPORT | 2002-03-06",
        "Steel Talks Resume~By Jane Roe, March 6, 2002 at 5:04 p.m. EST~REPORT | 2002-03-06",
        "Steel Talks Resume~Ministers try again.~Jane Roe~Wed 6 Mar 2002 18.01 GMT~REPORT | 2002-03-06",
        "Steel Talks Resume~Updated March 7, 2002~Published March 6, 2002~REPORT | 2002-03-06",
        "Steel Talks Resume~Updated 3:04 PM EST, Wed March 6, 2002~REPORT | 2002-03-06",
        "Steel Talks Resume~BRUSSELS, March 6, 2002 - REPORT | 2002-03-06",
        "Steel Talks Resume~BRUSSELS, Wednesday, March 6, 2002 (Reuters) - REPORT | 2002-03-06",
        "Steel Talks Resume~Tokyo, 6 March 2002: REPORT | 2002-03-06",
        "Steel Talks Resume~Tokyo, March 6, 2002~REPORT | 2002-03-06",
        "Steel Talks Resume~WASHINGTON, March 6, 2002 /PRNewswire/ -- REPORT | 2002-03-06",
        "Steel Talks Resume~REPORT~REPORT~LOAD-DATE: March 6, 2002 | 2002-03-06",
        "Steel Talks Resume~REPORT~REPORT~A version of this article appears in print on March 6, 2002, on Page B1. | 2002-03-06",
        "Steel Talks Resume~REPORT | -",
        "Steel Talks Resume~BRUSSELS, March 6 - REPORT | -",
        "Steel Talks Resume~REPORT~REPORT~March 6, 2002~REPORT | -",
        "Steel Talks Resume~FILE PHOTO: A mill in a picture dated March 6, 2002. REUTERS/Jane Roe~REPORT | -"
      })
  void the_day_of_publication_is_read_from_the_page(String page, LocalDate day) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("page.txt"),
            page.strip().replace("REPORT", REPORT).replace("~", "\n\n") + "\n");
    assertThat(published(file)).isEqualTo(day);
  }

  @Test
  void the_day_of_publication_is_read_from_the_name_of_the_file() throws Exception {
    Path file =
        Files.writeString(folder.resolve("steel-2002-03-06.txt"), "Steel Talks\n\n" + REPORT);
    assertThat(published(file)).isEqualTo(LocalDate.of(2002, 3, 6));
  }

  private static LocalDate published(Path file) {
    Outcome outcome = new ArticleReader().read(new Input.OneFile(file, "page", Metadata.NONE));
    return ((Outcome.Read) outcome).article().metadata().published().orElse(null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "By JANE ROE MARCH 6, 2002 ~ By JANE ROE",
        "By Jane Roe | Published March 6, 2002 ~ By Jane Roe",
        "By Jane Roe and John Doe, March 6, 2002 5:04 p.m. EST ~ By Jane Roe and John Doe",
        "By Jane Roe in Tokyo ~ By Jane Roe in Tokyo"
      })
  void a_byline_stands_before_its_date(String line, String byline) {
    assertThat(DateLine.head(line)).isEqualTo(byline);
  }
}
