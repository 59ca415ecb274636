package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.ArticleFiles;
import org.parley.article.Outcome;
import org.parley.rdf.Run;
import org.parley.store.Store;

/** Reads the seeds, and what is broken beside them, into stores on disk. */
class IngestionTest {
  @TempDir Path folder;

  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

  @Test
  void the_store_does_not_depend_on_threads_order_or_being_read_before() throws IOException {
    List<Path> forwards = Shipped.seeds();
    List<Path> backwards = new ArrayList<>(forwards);
    Collections.reverse(backwards);
    TreeSet<String> once;
    try (Store store = Store.open(folder.resolve("one"))) {
      read(store, forwards, 1);
      once = quads(store);
      assertThat(store.articles()).isEqualTo(5);
      read(store, backwards, 2);
      assertThat(quads(store)).isEqualTo(once);
    }
    try (Store store = Store.open(folder.resolve("two"))) {
      read(store, backwards, 4);
      assertThat(quads(store)).isEqualTo(once);
    }
  }

  @Test
  void what_cannot_be_read_is_named_with_its_reason_and_the_rest_goes_on() throws IOException {
    Path papers = Files.createDirectory(folder.resolve("papers"));
    Path seed = Shipped.seeds().get(0);
    Files.copy(seed, papers.resolve("b-good.txt"));
    Files.writeString(papers.resolve("a-empty.txt"), "");
    Files.write(papers.resolve("c-bytes.txt"), new byte[] {0, 1, 2, (byte) 0xff, 0, 7});
    Files.writeString(papers.resolve("d-broken.jsonl"), "{\"text\": \"no end\n");
    try (Store store = Store.open(folder.resolve("store"))) {
      read(store, List.of(papers), 2);
      assertThat(store.articles()).isEqualTo(1);
    }
    assertThat(heard)
        .hasSize(3)
        .anyMatch(line -> line.contains("a-empty.txt"))
        .anyMatch(line -> line.contains("c-bytes.txt"))
        .anyMatch(line -> line.contains("d-broken.jsonl:1"));
  }

  private void read(Store store, List<Path> paths, int threads) {
    Run run = new Run("0", "0");
    new Ingestion(Shipped.PIPELINE, Shipped.graphs(), run, store, threads)
        .read(new ArticleFiles(), paths, new Notes());
  }

  private static TreeSet<String> quads(Store store) {
    TreeSet<String> lines = new TreeSet<>();
    store.read(
        () -> {
          store.dataset().find().forEachRemaining(quad -> lines.add(NodeFmtLib.str(quad)));
          return lines;
        });
    return lines;
  }

  /** Writes down what is not read. */
  private final class Notes implements Ingestion.Listener {
    @Override
    public void rejected(Outcome.Rejected rejected) {
      heard.add(rejected.message());
    }

    @Override
    public void stored(int articles, int claims) {}
  }
}
