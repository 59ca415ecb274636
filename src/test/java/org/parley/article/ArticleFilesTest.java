package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFilesTest {
  private static final String BODY =
      "Canada and Chile signed a free trade agreement on Thursday, officials of both countries"
          + " said.";
  private static final String TEXT = "Pact Signed\n\n" + BODY + "\n";

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<Outcome> read(Path... paths) {
    ArticleReader reader = new ArticleReader();
    List<Outcome> outcomes = new ArrayList<>();
    new ArticleFiles().find(List.of(paths), input -> outcomes.add(reader.read(input)));
    return outcomes;
  }

  private static Article article(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    return ((Outcome.Read) outcome).article();
  }

  private static Outcome.Rejected rejected(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    return (Outcome.Rejected) outcome;
  }

  @Test
  void folders_are_read_in_the_order_of_names_with_all_below_them() throws IOException {
    write("b/two.txt", TEXT);
    write("a/one.txt", TEXT);
    write("c.txt", TEXT);
    write(".hidden.txt", TEXT);
    assertThat(read(folder))
        .extracting(outcome -> article(outcome).slug())
        .containsExactly("one", "two", "c");
  }

  @Test
  void files_of_the_same_name_get_different_slugs() throws IOException {
    write("a/Story No. 1.txt", TEXT);
    write("b/story_no_1.txt", TEXT);
    List<String> slugs = read(folder).stream().map(o -> article(o).slug()).toList();
    assertThat(slugs).first().isEqualTo("story-no-1");
    assertThat(slugs.get(1)).matches("story-no-1-[0-9a-f]{8}");
    assertThat(read(folder)).extracting(o -> article(o).slug()).isEqualTo(slugs);
  }

  @Test
  void the_text_of_a_plain_file_is_kept_as_it_is() throws IOException {
    String text = "\uFEFF" + TEXT.replace("\n", "\r\n");
    Article article = article(read(write("x.txt", text)).get(0));
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.headline()).contains("Pact Signed");
  }

  @Test
  void bytes_that_are_not_utf8_are_read_as_western_text() throws IOException {
    Path file = folder.resolve("old.txt");
    Files.write(file, ("“Good”\n\n" + BODY).getBytes(Charset.forName("windows-1252")));
    assertThat(article(read(file).get(0)).text()).startsWith("“Good”");
  }

  @Test
  void front_matter_names_the_headline() throws IOException {
    String front = "---\ntitle: \"Talks on steel end\"\npublished: 1997-07-02\n---\n";
    assertThat(article(read(write("x.txt", front + TEXT)).get(0)).headline())
        .contains("Talks on steel end");
  }

  @Test
  void a_headline_printed_below_front_matter_is_not_read_twice() throws IOException {
    String front = "---\ntitle: Talks on steel end\n---\n\nTalks on steel end\n" + TEXT;
    Article article = article(read(write("x.txt", front)).get(0));
    assertThat(article.blocks().stream().filter(b -> b.kind() == Block.Kind.HEADLINE))
        .hasSize(1)
        .allMatch(block -> block.span().start() > front.lastIndexOf("---"));
  }

  @Test
  void front_matter_gives_metadata_and_is_a_left_over() throws IOException {
    String front = "---\npublished: 1997-07-02\npublisher: \"The Example\"\n---\n";
    Article article = article(read(write("x.txt", front + TEXT)).get(0));
    assertThat(article.metadata().published()).contains(LocalDate.of(1997, 7, 2));
    assertThat(article.metadata().publisher()).contains("The Example");
    assertThat(article.blocks().get(0).kind()).isEqualTo(Block.Kind.LEFTOVER);
    assertThat(article.headline()).contains("Pact Signed");
  }

  @Test
  void a_table_beside_the_files_says_what_is_known_of_them() throws IOException {
    write("sub/x.txt", TEXT);
    write("y.txt", TEXT);
    write(
        "articles.csv",
        "File,published,publisher,colour,url\n"
            + "sub/x.txt,1997-07-02,\"Example, The\",red,\n"
            + "y.txt,soon,,,https://example.com/1996/05/04/y\n");
    List<Outcome> outcomes = read(folder);
    assertThat(rejected(outcomes.get(0)).message()).contains("articles.csv:3", "\"soon\"");
    assertThat(article(outcomes.get(1)).metadata().publisher()).contains("Example, The");
    assertThat(article(outcomes.get(2)).metadata().published()).contains(LocalDate.of(1996, 5, 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"id\": \"A 7\", \"headline\": \"H\", \"text\": \"%s\"} | a-7 | H\\n\\n%s",
        "{\"title\": \"H\", \"body\": \"%s\"} | all-1 | H\\n\\n%s",
        "{\"title\": \"H\", \"content\": [\"%s\", \"%s\"]} | all-1 | H\\n\\n%s\\n\\n%s",
        "{\"text\": \"H\\n\\n%s\", \"headline\": \"H\"} | all-1 | H\\n\\n%s",
      })
  void a_line_of_json_is_an_article_under_any_common_names(String json, String slug, String text)
      throws IOException {
    Path file = write("all.jsonl", json.replace("%s", BODY) + "\n");
    Article article = article(read(file).get(0));
    assertThat(article.slug()).isEqualTo(slug);
    assertThat(article.text()).isEqualTo(text.replace("\\n", "\n").replace("%s", BODY));
    assertThat(article.headline()).contains("H");
  }

  @Test
  void packed_lines_are_read_and_broken_ones_reported_by_line() throws IOException {
    Path file = folder.resolve("all.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      String good = "{\"id\": \"a\", \"text\": \"" + BODY + "\"}\n";
      out.write((good + "\n{broken\n[1]\n").getBytes(StandardCharsets.UTF_8));
    }
    List<Outcome> outcomes = read(file);
    assertThat(article(outcomes.get(0)).slug()).isEqualTo("a");
    assertThat(rejected(outcomes.get(1)).message()).contains("all.jsonl.gz:3");
    assertThat(rejected(outcomes.get(2)).reason()).isEqualTo(Outcome.Reason.MALFORMED);
  }

  @Test
  void a_file_that_unpacks_to_far_too_much_is_given_up() throws IOException {
    Path file = folder.resolve("bomb.jsonl.gz");
    byte[] zeros = new byte[1 << 20];
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 40; i++) {
        out.write(zeros);
      }
    }
    assertThat(rejected(read(file).get(0)).message()).contains("unpacks");
  }

  @Test
  void a_cut_off_pack_is_reported_and_what_came_before_is_kept() throws IOException {
    Path whole = folder.resolve("whole.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
      for (int i = 0; i < 2000; i++) {
        String line = "{\"id\": \"a%d\", \"text\": \"%d. %s\"}%n".formatted(i, i * 7919, BODY);
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.jsonl.gz");
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    List<Outcome> outcomes = read(cut);
    assertThat(outcomes.size()).isGreaterThan(100);
    assertThat(rejected(outcomes.get(outcomes.size() - 1)).reason())
        .isEqualTo(Outcome.Reason.UNREADABLE);
  }

  @Test
  void a_link_back_to_its_own_folder_is_reported_and_not_followed() throws IOException {
    write("sub/x.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
    List<Outcome> outcomes = read(folder);
    assertThat(outcomes).hasSize(2);
    assertThat(rejected(outcomes.get(0)).message()).contains("leads back");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "empty.txt | '' | EMPTY",
        "blank.txt | '  ' | EMPTY",
        "binary.txt | a\\0b | BINARY",
        "letter.pdf | x | UNKNOWN_FORMAT",
        "code.txt | int a() {\\n  b();\\n}\\nint c() {\\n  d();\\n}\\n | NOT_AN_ARTICLE",
        "table.txt | 1994 12.3 45.6\\n1995 13.4 47.1\\n1996 12.9 50.3\\n | NOT_AN_ARTICLE",
        "menu.txt | Home\\n\\nWorld\\n\\nBusiness\\n\\nSport\\n | NOT_AN_ARTICLE",
        "german.txt | Die Minister haben sich am Mittwoch in Genf nicht über die Zölle auf Autos"
            + " geeinigt und wollen im Juli weiter verhandeln. | NOT_ENGLISH",
        "french.txt | Les ministres ne se sont pas entendus mercredi sur les droits de douane et"
            + " les négociations vont reprendre en juillet. | NOT_ENGLISH",
        "chinese.txt | 美国贸易代表周三在日内瓦表示，美国和日本尚未就汽车贸易达成协议，谈判将于七月继续进行。双方官员都说，"
            + "分歧仍然很大，但会谈是有益的。 | NOT_ENGLISH",
      })
  void what_is_no_article_in_english_is_reported_with_the_reason(
      String name, String text, Outcome.Reason reason) throws IOException {
    Path file = write(name, text.replace("\\n", "\n").replace("\\0", "\0"));
    Outcome.Rejected rejected = rejected(read(file).get(0));
    assertThat(rejected.reason()).isEqualTo(reason);
    assertThat(rejected.message()).startsWith(file.toString()).contains(reason.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks End\\n\\nTalks on textiles ended in Geneva on Monday without result.",
        "DOLLAR UP\\n\\nTOKYO, May 4 - The dollar rose against the yen, dealers said.",
        "Prices\\n\\nExports rose to $4.2 billion from $3.9 billion a year before.\\n\\n1994 12.3"
            + " 14.5\\n\\n1995 15.6 17.8"
      })
  void short_reports_are_articles(String text) throws IOException {
    article(read(write("short.txt", text.replace("\\n", "\n"))).get(0));
  }

  @Test
  void a_missing_table_is_refused_with_its_name() {
    Path missing = folder.resolve("none.csv");
    assertThat(catchThrowable(() -> new ArticleFiles(missing))).hasMessageContaining("none.csv");
  }
}
