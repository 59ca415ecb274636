package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads invented pages in the styles of many newspapers. Each file holds a page, a line of equals
 * signs, and what is to be found in it: a kind and the start of a block a line.
 */
class BlockReaderTest {
  private final BlockReader reader = new BlockReader();

  @TestFactory
  Stream<DynamicTest> every_page_is_taken_apart_as_its_file_says()
      throws IOException, URISyntaxException {
    try (Stream<Path> files =
        Files.list(Path.of(BlockReaderTest.class.getResource("pages").toURI()))) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private void check(Path file) throws IOException {
    String[] parts = Files.readString(file).split("(?m)^=====+\\R", 2);
    List<String> wanted = parts[1].lines().filter(line -> !line.isBlank()).toList();
    List<String> found =
        reader.read(parts[0], 0, Optional.empty()).stream()
            .map(block -> line(block, parts[0]))
            .toList();
    assertThat(shortened(found, wanted)).containsExactlyElementsOf(wanted);
  }

  private static String line(Block block, String text) {
    return block.kind() + " " + block.span().of(text).replaceAll("\\s+", " ");
  }

  /** Cuts each found line to the length of the wanted one, unless that ends with a full stop. */
  private static List<String> shortened(List<String> found, List<String> wanted) {
    return java.util.stream.IntStream.range(0, found.size())
        .mapToObj(
            i -> {
              String line = found.get(i);
              boolean cut = i < wanted.size() && wanted.get(i).endsWith("…");
              int length = cut ? wanted.get(i).length() - 1 : line.length();
              return cut && line.length() > length ? line.substring(0, length) + "…" : line;
            })
        .collect(Collectors.toList());
  }

  @Test
  void blocks_never_overlap_and_leave_out_only_white_space_and_signs() {
    String text =
        "\uFEFFTrade Talks Resume\r\n\r\nBy JANE ROE\r\n\r\nGENEVA (AP) -- Talks resumed.\r\n";
    List<Block> blocks = reader.read(text, 0, Optional.empty());
    assertThat(blocks)
        .extracting(block -> block.span().of(text))
        .containsExactly("Trade Talks Resume", "By JANE ROE", "GENEVA (AP) --", "Talks resumed.");
    assertThat(blocks).extracting(Block::span).isSorted();
  }

  @Test
  void a_headline_that_the_format_gives_is_taken() {
    String text = "It is over.\n\nThe talks ended on Friday, officials said.";
    assertThat(reader.read(text, 0, Optional.of("It is over.")))
        .extracting(Block::kind)
        .containsExactly(Block.Kind.HEADLINE, Block.Kind.PARAGRAPH);
  }
}
