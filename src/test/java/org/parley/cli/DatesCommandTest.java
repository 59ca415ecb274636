package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DatesCommandTest {
  @TempDir private Path folder;

  @Test
  void prints_one_expression_a_line_with_offsets_in_code_points() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(
        file, "\uD83D\uDE97 Washington set a Sept. 30 deadline.\n\nTalks ended Tuesday.");
    assertThat(run("--published", "1995-06-28", file.toString()))
        .isEqualTo(
            String.join(
                System.lineSeparator(),
                "a.txt\t19\t27\tDATE\t1995-09-30\tSept. 30\tcalendar/coming",
                "a.txt\t51\t58\tDATE\t1995-06-27\tTuesday\tweekday/past",
                ""));
  }

  @Test
  void takes_the_day_of_publication_from_the_table() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Talks ended Tuesday.");
    Path table = folder.resolve("known.csv");
    Files.writeString(table, "file,published\na.txt,1987-03-28\n");
    assertThat(run(folder.resolve("a.txt").toString(), "--metadata", table.toString()))
        .contains("\t1987-03-24\t");
  }

  private static String run(String... arguments) {
    StringWriter out = new StringWriter();
    int status =
        new CommandLine(new DatesCommand()).setOut(new PrintWriter(out)).execute(arguments);
    assertThat(status).isZero();
    return out.toString();
  }
}
