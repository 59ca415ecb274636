package org.parley.annotation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.annotation.AmountReader;
import org.parley.annotation.Annotator;
import org.parley.annotation.Models;
import org.parley.annotation.NameReader;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.Span;

/**
 * Prints how many tokens a second one thread annotates, of processor time.
 *
 * <p>Argument: a folder with articles as text files, which are read over and over again.
 */
public final class AnnotationSpeed {
  private static final Pattern PARAGRAPH = Pattern.compile("(?s)\\S.*?(?=\\n\\s*\\n|\\s*\\z)");
  private static final int ROUNDS = 6;

  private AnnotationSpeed() {}

  public static void main(String[] arguments) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(article(Files.readString(file)));
      }
    }
    long loading = cpu();
    Models models = Models.load();
    System.out.printf(Locale.ROOT, "models loaded in %.2f s%n", (cpu() - loading) / 1e9);
    Annotator annotator =
        new Annotator(models, List.of(new NameReader(models), new AmountReader()));
    for (int round = 0; round < ROUNDS; round++) {
      long start = cpu();
      long tokens = 0;
      for (Article article : articles) {
        tokens +=
            annotator.annotate(article).sentences().stream()
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
      }
      System.out.printf(Locale.ROOT, "%,.0f tokens/s%n", tokens / ((cpu() - start) / 1e9));
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT, "%d MB in use%n", (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
  }

  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Article article(String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      Span span = new Span(paragraph.start(), paragraph.end());
      blocks.add(new Block(span, Block.Kind.PARAGRAPH));
    }
    return new Article("bench", "bench.txt", text, blocks, Metadata.NONE);
  }
}
