package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.annotation.Annotated;
import org.parley.annotation.Annotator;
import org.parley.annotation.Gazetteer;
import org.parley.annotation.Models;
import org.parley.annotation.PersonFinder;
import org.parley.annotation.Sentence;
import org.parley.annotation.Timed;
import org.parley.annotation.TitleFinder;
import org.parley.annotation.date.DateContext;
import org.parley.annotation.date.DateInference;
import org.parley.annotation.date.DateReader;
import org.parley.article.Article;
import org.parley.article.ArticleFiles;
import org.parley.article.ArticleReader;
import org.parley.article.Block;
import org.parley.article.Dating;
import org.parley.article.Input;
import org.parley.article.Metadata;
import org.parley.article.Outcome;
import org.parley.article.Span;
import org.parley.vocabulary.Vocabulary;
import org.parley.vocabulary.VocabularyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the time expressions of text files, or when the files must have appeared. */
@Command(
    name = "dates",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the time expressions of text files, one a line:",
      "file, begin, end, TIMEX3 type, TIMEX3 value, text, rule, separated by tabs.",
      "Begin and end count code points from the beginning of the file."
    })
public final class DatesCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Text files and folders of them.")
  private List<Path> paths = List.of();

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description = "Table with the columns file and published.")
  private Optional<Path> metadata = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication of files that the table does not name.")
  private Optional<LocalDate> published = Optional.empty();

  @Option(
      names = "--infer",
      description =
          "Print instead between which days each file appeared, the best day, and the evidence;"
              + " metadata are left aside.")
  private boolean infer;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Input.OneFile> files = files();
    if (infer) {
      infer(files, out);
    } else {
      list(files, out);
    }
    out.flush();
    return 0;
  }

  private List<Input.OneFile> files() {
    List<Input.OneFile> files = new ArrayList<>();
    ArticleFiles finder = metadata.map(ArticleFiles::new).orElseGet(ArticleFiles::new);
    finder.find(
        paths,
        input -> {
          if (input instanceof Input.OneFile file) {
            files.add(file);
          } else {
            spec.commandLine().getErr().println("parley: " + input.place() + ": is passed over");
          }
        });
    return files;
  }

  private void list(List<Input.OneFile> files, PrintWriter out) {
    Annotator annotator = new Annotator(Models.load(), List.of());
    DateReader reader = new DateReader();
    for (Input.OneFile file : files) {
      Article article = whole(file);
      List<Sentence> sentences = annotator.annotate(article).sentences();
      DateContext context =
          DateContext.of(file.known().published().or(() -> published), article, sentences);
      for (Sentence sentence : sentences) {
        List<Timed> found = reader.read(sentence.tokens(), context);
        context = context.after(sentence.tokens(), found);
        found.forEach(timed -> out.println(row(article, timed)));
      }
    }
  }

  private static String row(Article article, Timed timed) {
    return String.join(
        "\t",
        article.sourceFile(),
        String.valueOf(article.codePoint(timed.span().start())),
        String.valueOf(article.codePoint(timed.span().end())),
        timed.type().name(),
        timed.value(),
        String.join(" ", timed.span().of(article.text()).split("\\s+")),
        timed.rule());
  }

  /** The file with all of its text as paragraphs, so that offsets are those of the file. */
  private static Article whole(Input.OneFile file) {
    try {
      String text = Files.readString(file.file(), StandardCharsets.UTF_8);
      String name = file.file().getFileName().toString();
      return new Article(file.slug(), name, text, paragraphs(text), file.known());
    } catch (IOException e) {
      throw new UncheckedIOException(file.file() + " cannot be read as UTF-8 text", e);
    }
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

  private void infer(List<Input.OneFile> files, PrintWriter out) {
    Vocabulary vocabulary = new VocabularyReader().read();
    Annotator annotator =
        new Annotator(
            Models.load(), List.of(new TitleFinder(new Gazetteer(vocabulary)), new PersonFinder()));
    ArticleReader reader = new ArticleReader();
    List<Annotated> articles = new ArrayList<>();
    for (Input.OneFile file : files) {
      Outcome outcome = reader.read(new Input.OneFile(file.file(), file.slug(), Metadata.NONE));
      if (outcome instanceof Outcome.Read read) {
        articles.add(annotator.annotate(read.article()));
      } else if (outcome instanceof Outcome.Rejected rejected) {
        spec.commandLine().getErr().println("parley: " + rejected.message());
      }
    }
    List<Optional<Dating>> dated = new DateInference(vocabulary).infer(articles, day -> List.of());
    for (int i = 0; i < articles.size(); i++) {
      print(articles.get(i).article(), dated.get(i), out);
    }
  }

  private static void print(Article article, Optional<Dating> dated, PrintWriter out) {
    String range =
        dated.map(d -> d.earliest() + "\t" + d.latest() + "\t" + d.best()).orElse("nothing tells");
    out.println(article.slug() + "\t" + range);
    for (Dating.Ground ground : dated.map(Dating::grounds).orElse(List.of())) {
      String quote = String.join(" ", ground.span().of(article.text()).split("\\s+"));
      out.println("\t" + quote + "\t" + ground.says());
    }
  }
}
