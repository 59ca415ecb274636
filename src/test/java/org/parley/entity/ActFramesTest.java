package org.parley.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parley.Shipped;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.Span;

/** Reads what Japan does to the United States in every frame that a newspaper puts it in. */
class ActFramesTest {
  private static final LocalDate DAY = LocalDate.of(1999, 5, 5);
  private static final String PARTIES = "actor=japan target=united-states";

  @ParameterizedTest
  @CsvFileSource(resources = "act-verbs.tsv", delimiter = '\t', numLinesToSkip = 1)
  void every_frame_tells_who_acts_and_at_whom(String type, String past, String done, String doing)
      throws IOException {
    List<String> missed = new ArrayList<>();
    for (String frame : frames()) {
      String text = frame.replace("PAST", past).replace("DONE", done).replace("DOING", doing);
      if (!parties(text, type).equals(Optional.of(PARTIES))) {
        missed.add(text);
      }
    }
    assertThat(missed).isEmpty();
  }

  private static List<String> frames() throws IOException {
    try (InputStream frames = ActFramesTest.class.getResourceAsStream("act-frames.txt")) {
      return new String(frames.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static Optional<String> parties(String text, String type) {
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    Article article =
        new Article("a", "a.txt", text, List.of(block), Metadata.NONE.withPublished(DAY));
    List<Fact> facts = List.copyOf(Shipped.PIPELINE.read(article).facts());
    return facts.stream()
        .filter(fact -> fact.property().endsWith("#actionType"))
        .filter(fact -> object(fact).equals(type))
        .map(fact -> who(facts, fact, "actor") + " " + who(facts, fact, "target"))
        .filter(PARTIES::equals)
        .findFirst();
  }

  private static String who(List<Fact> facts, Fact act, String role) {
    return facts.stream()
        .filter(fact -> fact.subject().equals(act.subject()))
        .filter(fact -> fact.property().endsWith("#" + role))
        .map(fact -> role + "=" + object(fact))
        .findFirst()
        .orElse("");
  }

  private static String object(Fact fact) {
    return fact.object() instanceof Value.Resource resource
        ? resource.iri().replaceAll(".*[#/]", "")
        : "";
  }
}
