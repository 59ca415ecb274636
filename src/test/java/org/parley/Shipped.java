package org.parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parley.annotation.Models;
import org.parley.rdf.ArticleGraph;
import org.parley.rdf.VocabularyGraphs;
import org.parley.vocabulary.BundledFiles;
import org.parley.vocabulary.Vocabulary;
import org.parley.vocabulary.VocabularyReader;

/** What the program ships, loaded once for all tests: it is large. */
public final class Shipped {
  public static final Vocabulary VOCABULARY = new VocabularyReader().read();
  public static final Models MODELS = Models.load();
  public static final Pipeline PIPELINE = new Pipeline(VOCABULARY, MODELS);

  private Shipped() {}

  /** The texts of the source articles in their order. */
  public static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  static ArticleGraph graphs() {
    return new ArticleGraph(
        new VocabularyGraphs(new BundledFiles(".ttl").shipped("ontology")).merged());
  }
}
