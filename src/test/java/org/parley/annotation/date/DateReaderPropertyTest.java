package org.parley.annotation.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.annotation.TimeSpan;
import org.parley.annotation.Timed;

class DateReaderPropertyTest {
  private static final LocalDate START = LocalDate.of(1983, 1, 1);
  private static final String[] WORDS =
      ("the a an last next this early late mid end of in on by until Monday Friday March May Sept."
              + " 1 2 30 31 99 1995 '95 1990s first third quarter half year years week month day ago"
              + " later earlier from to - -- / , . ( ) : a.m. p.m. noon EDT time fiscal every each"
              + " other two twenty hundred couple few several past coming night morning yesterday"
              + " Christmas New Year 's Day said will had been is due deadline and or so")
          .split(" ");

  static Stream<DayOfWeek> weekdays() {
    return Stream.of(DayOfWeek.values());
  }

  @ParameterizedTest
  @MethodSource("weekdays")
  void a_weekday_falls_on_that_weekday_within_a_week(DayOfWeek weekday) {
    String name = weekday.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
    for (int i = 0; i < 400; i++) {
      LocalDate published = START.plusDays(37L * i);
      LocalDate past = day("They met " + name + ".", published);
      LocalDate coming = day("They will meet " + name + ".", published);
      assertThat(past.getDayOfWeek()).isEqualTo(weekday);
      assertThat(coming.getDayOfWeek()).isEqualTo(weekday);
      assertThat(past).isBetween(published.minusDays(6), published);
      assertThat(coming).isBetween(published, published.plusDays(6));
    }
  }

  @Test
  void a_deadline_without_a_year_lies_within_a_year() {
    for (int i = 0; i < 400; i++) {
      LocalDate published = START.plusDays(37L * i);
      LocalDate deadline = day("They have until Sept. 30 to agree.", published);
      assertThat(deadline).isBetween(published.minusDays(92), published.plusDays(366));
    }
  }

  private static LocalDate day(String sentence, LocalDate published) {
    List<Timed> found = Phrases.read(sentence, Optional.of(published));
    return found.get(0).when().map(TimeSpan::first).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void reads_any_row_of_words_with_or_without_a_day(long seed) {
    Random random = new Random(seed);
    for (int n = 0; n < 4_000; n++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(14);
      for (int i = 0; i < length; i++) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(4) > 0 ? " " : "");
      }
      String sentence = text.toString();
      LocalDate published = START.plusDays(random.nextInt(16_000));
      int end = 0;
      for (Timed timed : Phrases.read(sentence, Optional.of(published))) {
        assertThat(timed.span().start()).as(sentence).isGreaterThanOrEqualTo(end);
        assertThat(timed.value()).as(sentence).isNotEmpty();
        end = timed.span().end();
      }
      Phrases.read(sentence, Optional.empty());
    }
  }

  static Stream<String> monsters() {
    return Stream.of(
        "7".repeat(1_000_000),
        "1995 ".repeat(200_000),
        "twenty-".repeat(150_000),
        "the last ".repeat(110_000),
        "March ".repeat(170_000),
        "early ".repeat(170_000),
        "1-1".repeat(330_000),
        "x".repeat(1_000_000),
        "'".repeat(1_000_000));
  }

  /** A quadratic reader would take hours for one of these; the bound only ends such a run. */
  @ParameterizedTest(name = "[{index}]")
  @MethodSource("monsters")
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void comes_to_an_end_on_a_megabyte_of_anything(String text) {
    assertThatCode(() -> Phrases.read(text, Optional.of(START))).doesNotThrowAnyException();
  }
}
