package org.parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.vocabulary.Phrasing;

class PhrasingsTest {
  private static final Set<String> MISSES = Set.copyOf(lines("known-misses.tsv"));

  @TestFactory
  Stream<DynamicTest> every_phrasing_finds_its_examples() {
    return phrasings()
        .flatMap(
            phrasing ->
                phrasing.examples().stream()
                    .filter(example -> !MISSES.contains(line(phrasing, "finds", example)))
                    .map(example -> test(phrasing, example, () -> found(phrasing, example))));
  }

  @TestFactory
  Stream<DynamicTest> no_phrasing_matches_its_counter_examples() {
    return phrasings()
        .flatMap(
            phrasing ->
                phrasing.counterExamples().stream()
                    .filter(example -> !MISSES.contains(line(phrasing, "refuses", example)))
                    .map(example -> test(phrasing, example, () -> refused(phrasing, example))));
  }

  @TestFactory
  Stream<DynamicTest> known_misses_are_still_missed() {
    return MISSES.stream()
        .sorted()
        .map(
            miss -> {
              String[] part = miss.split("\t");
              Phrasing phrasing =
                  phrasings().filter(p -> p.name().equals(part[0])).findFirst().orElseThrow();
              boolean finds = part[1].equals("finds");
              return DynamicTest.dynamicTest(
                  miss,
                  () ->
                      assertThat(finds ? !isFound(phrasing, part[2]) : isMatched(phrasing, part[2]))
                          .as("passes now: strike it off known-misses.tsv: " + miss)
                          .isTrue());
            });
  }

  @TestFactory
  Stream<DynamicTest> traps_give_nothing() {
    return lines("traps.tsv").stream()
        .map(
            line -> {
              String[] part = line.split("\t");
              return DynamicTest.dynamicTest(
                  line,
                  () ->
                      assertThat(Reader.claims(part[1]))
                          .filteredOn(claim -> claim.relation().equals(part[0]))
                          .as(part[1])
                          .isEmpty());
            });
  }

  private static Stream<Phrasing> phrasings() {
    return Reader.VOCABULARY.phrasings().stream();
  }

  private static String line(Phrasing phrasing, String kind, String example) {
    return phrasing.name() + "\t" + kind + "\t" + example;
  }

  private static DynamicTest test(
      Phrasing phrasing, String example, org.junit.jupiter.api.function.Executable body) {
    return DynamicTest.dynamicTest(phrasing.name() + ": " + example, body);
  }

  private static void found(Phrasing phrasing, String example) {
    Marked marked = Marked.of(example);
    assertThat(matches(phrasing, marked.text()))
        .as("%s in \"%s\"", phrasing.form(), marked.text())
        .anyMatch(marked::fits);
  }

  private static void refused(Phrasing phrasing, String example) {
    assertThat(claims(phrasing, Marked.of(example).text()))
        .as("%s in \"%s\"", phrasing.form(), example)
        .isEmpty();
  }

  private static boolean isFound(Phrasing phrasing, String example) {
    Marked marked = Marked.of(example);
    return matches(phrasing, marked.text()).stream().anyMatch(marked::fits);
  }

  private static boolean isMatched(Phrasing phrasing, String example) {
    return !claims(phrasing, Marked.of(example).text()).isEmpty();
  }

  private static List<Claim> claims(Phrasing phrasing, String text) {
    return Reader.claims(text).stream()
        .filter(claim -> claim.rule().equals(phrasing.name()))
        .toList();
  }

  /** What a phrasing finds; of statements, only what is read as one in the end. */
  private static List<Claim> matches(Phrasing phrasing, String text) {
    if (phrasing.relations().contains("Statement")) {
      return claims(phrasing, text);
    }
    return Reader.matches(text).stream()
        .filter(claim -> claim.rule().equals(phrasing.name()))
        .toList();
  }

  private static List<String> lines(String file) {
    try (InputStream in = PhrasingsTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
