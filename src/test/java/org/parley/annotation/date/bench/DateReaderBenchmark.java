package org.parley.annotation.date.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.parley.annotation.Timed;
import org.parley.annotation.Token;
import org.parley.annotation.date.DateContext;
import org.parley.annotation.date.DateReader;
import org.parley.article.Span;

/**
 * Measures how many tokens a second of its processor time one thread reads once warm. Run its main
 * method with a folder of text files, such as {@code seeds}.
 */
public final class DateReaderBenchmark {
  private static final int ROUNDS = 12;
  private static final long ROUND_NANOS = 1_000_000_000L;

  private DateReaderBenchmark() {}

  /** Prints tokens a second for each round. */
  public static void main(String[] arguments) throws IOException {
    List<List<Token>> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String paragraph : Files.readString(file).split("\n\n")) {
          sentences.add(tokens(paragraph));
        }
      }
    }
    DateReader reader = new DateReader();
    DateContext start = DateContext.of(Optional.of(LocalDate.of(1995, 6, 28)));
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int round = 1; round <= ROUNDS; round++) {
      long begin = System.nanoTime();
      long cpu = threads.getCurrentThreadCpuTime();
      long tokens = 0;
      long found = 0;
      while (System.nanoTime() - begin < ROUND_NANOS) {
        DateContext context = start;
        for (List<Token> sentence : sentences) {
          List<Timed> times = reader.read(sentence, context);
          context = context.after(sentence, times);
          tokens += sentence.size();
          found += times.size();
        }
      }
      double seconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
      System.out.printf(
          Locale.ROOT, "round %d: %,.0f tokens/s, %d times%n", round, tokens / seconds, found);
    }
  }

  /** Words and the marks at their ends, as a tokenizer would cut them. */
  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    StringTokenizer words = new StringTokenizer(text, " \n\t.,;:()\"", true);
    int at = 0;
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (!word.isBlank()) {
        tokens.add(new Token(new Span(at, at + word.length()), word, "", "", -1, "root"));
      }
      at += word.length();
    }
    return tokens;
  }
}
