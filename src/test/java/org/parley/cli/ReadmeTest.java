package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.parley.server.ParleyServer;

/** Runs every command line of README.md, on a store of its own. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?s)```sh\\n(.*?)```");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final List<String> WITHOUT_STORE = List.of("show", "dates");
  private static final List<String> SERVING = List.of("up", "serve");

  @TempDir private static Path data;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> served = new ArrayList<>();

  private int run(List<String> words) {
    Surroundings surroundings =
        new Surroundings(
            Path.of(""),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            InstantSource.system(),
            2,
            this::ask);
    return new Parley(surroundings).run(words.toArray(String[]::new));
  }

  private void ask(ParleyServer server) {
    served.add(server.sparqlUrl());
  }

  private static List<String> commands() throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .flatMap(block -> block.group(1).lines())
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static List<String> words(String command) {
    return WORD.matcher(command).results().map(ReadmeTest::unquoted).skip(1).toList();
  }

  private static String unquoted(MatchResult word) {
    return word.group(1) == null ? word.group(2) : word.group(1);
  }

  @BeforeAll
  static void readSeeds() {
    assertThat(new ReadmeTest().run(List.of("ingest", "seeds", "--data", data.toString())))
        .isZero();
  }

  @TestFactory
  Stream<DynamicTest> every_command_does_what_it_is_asked_for() throws IOException {
    return commands().stream()
        .map(command -> DynamicTest.dynamicTest(command, () -> new ReadmeTest().check(command)));
  }

  private void check(String command) {
    if (command.equals("mvn verify")) {
      return;
    }
    assertThat(command).startsWith("./parley ");
    List<String> words = new ArrayList<>(words(command));
    String verb = words.get(0);
    if (!WITHOUT_STORE.contains(verb)) {
      words.addAll(List.of("--data", data.toString()));
    }
    if (SERVING.contains(verb)) {
      int port = words.indexOf("--port");
      if (port >= 0) {
        words.subList(port, port + 2).clear();
      }
      words.addAll(List.of("--port", "0"));
    }
    assertThat(run(words)).as("exit status; it says %s%s", text(out), text(err)).isZero();
    assertThat(served).hasSize(SERVING.contains(verb) ? 1 : 0);
    if (!verb.equals("ingest") && !words.contains("--output")) {
      assertThat(text(out)).isNotBlank();
    }
  }

  @Test
  void every_verb_is_in_the_readme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    run(List.of("--help"));
    Matcher verb = Pattern.compile("(?m)^  ([a-z]+)  ").matcher(text(out));
    int verbs = 0;
    while (verb.find()) {
      if (!verb.group(1).equals("help")) {
        assertThat(readme).contains("./parley " + verb.group(1));
        verbs++;
      }
    }
    assertThat(verbs).isGreaterThanOrEqualTo(10);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
