package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSignatureTest {
  private static final String TEXT =
      """
      Steel ministers of nine countries met in Leipzig on Monday to look for a way out of the quarrel
      over import quotas. They parted late at night without a date for another round, and two of them
      said they would take the matter home to their cabinets. The quotas run out at the end of the year,
      and makers on both sides of the ocean have begun to book orders as if none would follow them.
      """;

  @Test
  void a_text_is_like_itself_whatever_its_case_and_spaces() {
    TextSignature plain = TextSignature.of(TEXT);
    assertThat(plain.likeness(TextSignature.of(TEXT.toUpperCase().replace("\n", "  "))))
        .isEqualTo(1.0);
  }

  @Test
  void a_copy_with_a_word_changed_is_still_much_alike() {
    String copy = TEXT.replace("Monday", "Tuesday");
    assertThat(TextSignature.of(TEXT).likeness(TextSignature.of(copy))).isGreaterThan(0.75);
  }

  @Test
  void another_text_on_the_same_subject_is_not_alike() {
    String other =
        "Makers of steel asked their governments on Monday to end the import quotas before the year"
            + " is out, and said that orders were being lost every day that the quarrel lasted.";
    assertThat(TextSignature.of(TEXT).likeness(TextSignature.of(other))).isLessThan(0.2);
  }

  @Test
  void the_written_form_gives_the_signature_back() {
    TextSignature signature = TextSignature.of(TEXT);
    assertThat(TextSignature.decoded(signature.encoded()).likeness(signature)).isEqualTo(1.0);
  }

  @Test
  void a_text_too_short_for_a_run_has_a_signature_too() {
    assertThat(TextSignature.of("No.").encoded()).isNotEmpty();
  }
}
