package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.annotation.Annotator;
import org.parley.annotation.Models;
import org.parley.annotation.Sentence;
import org.parley.annotation.Timed;
import org.parley.annotation.date.DateContext;
import org.parley.annotation.date.DateReader;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the time expressions of text files, one a line. */
@Command(name = "dates", description = "Print the time expressions of text files, one a line.")
public final class DatesCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Text files, or folders of them.")
  private List<Path> paths = List.of();

  @Option(names = "--metadata", description = "CSV with the columns file and published.")
  private Optional<Path> metadata = Optional.empty();

  @Option(names = "--published", description = "Day of publication of a single file.")
  private Optional<LocalDate> published = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Map<String, LocalDate> days = new HashMap<>();
    if (metadata.isPresent()) {
      for (String row : Files.readAllLines(metadata.get())) {
        String[] cells = row.split(",");
        if (cells.length > 1 && !cells[0].equals("file")) {
          days.put(cells[0], LocalDate.parse(cells[1]));
        }
      }
    }
    Annotator annotator = new Annotator(Models.load(), List.of());
    DateReader reader = new DateReader();
    PrintWriter out = spec.commandLine().getOut();
    for (Path file : files()) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      String name = file.getFileName().toString();
      Optional<LocalDate> day = Optional.ofNullable(days.get(name)).or(() -> published);
      Article article = new Article("x", name, text, paragraphs(text), Metadata.NONE);
      DateContext context = DateContext.of(day);
      for (Sentence sentence : annotator.annotate(article).sentences()) {
        List<Timed> found = reader.read(sentence.tokens(), context);
        context = context.after(found);
        found.forEach(timed -> out.println(row(article, timed)));
      }
    }
    out.flush();
    return 0;
  }

  private static String row(Article article, Timed timed) {
    return String.join(
        "\t",
        article.sourceFile(),
        String.valueOf(article.codePoint(timed.span().start())),
        String.valueOf(article.codePoint(timed.span().end())),
        timed.type().name(),
        timed.value(),
        timed.span().of(article.text()).replaceAll("\\s+", " "),
        timed.rule());
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      try (Stream<Path> walk = Files.walk(path)) {
        walk.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  private static List<Block> paragraphs(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int blank = text.indexOf("\n\n", start);
      int end = blank < 0 ? text.length() : blank;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(new Block(new Span(start, end), Block.Kind.PARAGRAPH));
      }
      start = end + 2;
    }
    return blocks;
  }
}
