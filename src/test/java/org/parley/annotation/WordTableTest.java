package org.parley.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class WordTableTest {
  @Test
  void comments_and_blank_lines_are_no_rows() {
    assertThat(WordTable.rows("/claim/encounters.tsv", 3))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row[0]).containsOnlyDigits());
  }

  @Test
  void a_row_with_a_cell_too_few_is_named_with_its_line() {
    assertThatIllegalStateException()
        .isThrownBy(() -> WordTable.rows("/org/parley/annotation/uneven.tsv", 3))
        .withMessageContaining("uneven.tsv:4: not 3 columns in \"behind\tlapse\"");
  }
}
