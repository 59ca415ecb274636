package org.parley;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.annotation.Paragraph;
import org.parley.vocabulary.Phrasing;

class PipelineTest {
  private static final int LONGEST_CUT = 4;
  private static final int PHRASINGS_AT_ONCE = 8;

  @ParameterizedTest
  @MethodSource("org.parley.Shipped#seeds")
  void reading_ends_wherever_the_paragraphs_are_cut_off(Path seed) throws IOException {
    List<String> paragraphs = List.of(Files.readString(seed).split("\n+"));
    for (int words = 1; words <= LONGEST_CUT; words++) {
      String start = "^(?:\\S+\\s+){0," + words + "}";
      String end = "(?:\\s+\\S+){0," + words + "}$";
      for (String cut : List.of(start, end)) {
        isRead(paragraphs.stream().map(p -> p.replaceFirst(cut, "")).toList());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.parley.Shipped#seeds")
  void reading_ends_where_a_text_breaks_off_at_a_comma(Path seed) throws IOException {
    String text = Files.readString(seed);
    for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
      int paragraph = text.lastIndexOf('\n', comma) + 1;
      isRead(List.of(text.substring(paragraph, comma + 1)));
    }
  }

  @Test
  void reading_ends_where_a_list_of_taxes_breaks_off() {
    isRead(List.of("Corporation tax and overseas tax 24 mln vs 187 mln,"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks will go on, the minister said",
        "There is, he says",
        "Calling on Japan to act, Mr. Kantor left.",
        "He left, appealing",
      })
  void reading_ends_where_a_sentence_begins_or_ends_with_a_word_of_speech(String sentence) {
    isRead(List.of(sentence));
  }

  @Test
  void reading_ends_wherever_a_phrasing_is_cut_in_two() {
    Random random = new Random(4);
    for (List<String> words : examples()) {
      int cut = random.nextInt(words.size());
      isRead(words.subList(0, cut));
      isRead(words.subList(cut, words.size()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void reading_ends_whatever_the_order_of_the_words(long seed) {
    Random random = new Random(seed);
    List<String> shuffled = new ArrayList<>();
    for (List<String> example : examples()) {
      List<String> words = new ArrayList<>(example);
      Collections.shuffle(words, random);
      shuffled.add(String.join(" ", words) + ".");
    }
    for (int i = 0; i < shuffled.size(); i += PHRASINGS_AT_ONCE) {
      isRead(shuffled.subList(i, Math.min(shuffled.size(), i + PHRASINGS_AT_ONCE)));
    }
  }

  /** The words of every example of a phrasing, without its marks. */
  private static List<List<String>> examples() {
    return Shipped.VOCABULARY.phrasings().stream()
        .map(Phrasing::examples)
        .flatMap(List::stream)
        .map(example -> List.of(example.replaceAll("\\[[A-Z]+ |]", "").split(" ")))
        .toList();
  }

  private static void isRead(List<String> sentences) {
    String text = String.join(" ", sentences);
    assertThatCode(() -> Shipped.PIPELINE.read(Shipped.PIPELINE.analyse(Paragraph.of(text))))
        .as(text)
        .doesNotThrowAnyException();
  }
}
