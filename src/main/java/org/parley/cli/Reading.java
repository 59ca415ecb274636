package org.parley.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.parley.Ingestion;
import org.parley.Pipeline;
import org.parley.annotation.Models;
import org.parley.article.ArticleFiles;
import org.parley.rdf.ArticleGraph;
import org.parley.rdf.Run;
import org.parley.server.Editing;
import org.parley.store.Store;
import org.parley.vocabulary.Vocabulary;
import org.parley.vocabulary.VocabularyReader;

/** Reads documents into a store and tells how it goes. */
final class Reading {
  private static final int KEY_BYTES = 16;

  private final Surroundings surroundings;

  Reading(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Reads everything below the paths.
   *
   * @param metadata a table of what is known of the documents
   * @return how it went
   */
  Tally read(Store store, List<Path> paths, Optional<Path> metadata) {
    surroundings.err().println("Loading the vocabulary and the language models");
    Library library = new Library();
    CompletableFuture<Void> loading = CompletableFuture.runAsync(() -> library.loadInto(store));
    Vocabulary vocabulary = new VocabularyReader().read();
    Ingestion ingestion =
        new Ingestion(
            new Pipeline(vocabulary, Models.load()),
            new ArticleGraph(library.graphs().merged()),
            new Run(Parley.VERSION, library.version()),
            store,
            surroundings.processors());
    await(loading);
    Tally tally = new Tally(surroundings);
    ingestion.read(metadata.map(ArticleFiles::new).orElseGet(ArticleFiles::new), paths, tally);
    tally.finish();
    return tally;
  }

  /** What a server needs to read articles that are handed in at the page. */
  Editing editing() {
    surroundings.err().println("Loading the vocabulary and the language models");
    Vocabulary vocabulary = new VocabularyReader().read();
    Pipeline pipeline = new Pipeline(vocabulary, Models.load());
    Library library = new Library();
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return new Editing(
        pipeline::annotate,
        pipeline::read,
        new ArticleGraph(library.graphs().merged()),
        new Run(Parley.VERSION, library.version()),
        HexFormat.of().formatHex(key));
  }

  /** Waits for work that went on beside; what it failed with is what this fails with. */
  private static void await(CompletableFuture<Void> work) {
    try {
      work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
