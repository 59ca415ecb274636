package org.parley.claim.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.Chunk;
import org.parley.claim.Phrase;
import org.parley.claim.Reader;
import org.parley.claim.Tree;

class SequenceFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "seq: PARTY? POST PERSON; Spanish Agriculture Minister Carlos Romero left.; PERSON; Carlos Romero",
        "seq: POST !PERSON; Carlos Romero is the agriculture minister.; POST; agriculture minister",
        "seq: BOSS:PERSON 's POST; Mickey Kantor's deputy left.; BOSS; Mickey Kantor",
        "seq: CUE:ready|willing to; Japan is willing to talk.; CUE; willing",
      })
  void elements_match_side_by_side(String form, String text, String role, String words) {
    List<Map<String, List<Phrase>>> found = matches(form, text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).get(role).get(0).text()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "seq: POST !PERSON; Agriculture Minister Carlos Romero left.",
        "seq: PERSON , POST; Carlos Romero met the minister.",
      })
  void what_is_barred_or_missing_does_not_match(String form, String text) {
    assertThat(matches(form, text)).isEmpty();
  }

  private static List<Map<String, List<Phrase>>> matches(String form, String text) {
    Tree tree = Reader.reading(text).trees().get(0);
    return SequenceForm.parse(form).matches(tree, Chunk.of(tree));
  }
}
