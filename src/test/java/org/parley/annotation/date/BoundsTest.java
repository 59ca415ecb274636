package org.parley.annotation.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          From 1993 to 1995 exports doubled. | FROM UNTIL
          Between June and August they met often. | FROM UNTIL
          Talks ran from June 3 to June 10. | FROM UNTIL
          They must answer no later than Friday. | BY
          Tokyo has until Sept. 30. | UNTIL
          The tariffs fell to zero in 1995. | NONE
          Talks with Japan and Korea in June and July failed. | NONE NONE
          """)
  void the_preposition_before_a_time_tells_what_it_limits(String sentence, String bounds) {
    String found =
        Phrases.read(sentence, "1995-09-28").stream()
            .map(timed -> timed.bound().name())
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(bounds);
  }
}
