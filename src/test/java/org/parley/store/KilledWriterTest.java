package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.rdf.Example;
import org.parley.rdf.Terms;

class KilledWriterTest {
  private static final int FACTS = Example.glass().facts().size();

  @TempDir Path folder;

  @Test
  void a_killed_writer_loses_no_batch_that_it_reported() throws Exception {
    int reported = 0;
    for (int batches : new int[] {1, 4, 9}) {
      reported = killAfter(batches);
      try (Store store = Store.open(folder)) {
        int articles = store.articles();
        assertThat(articles).isGreaterThanOrEqualTo(reported).isEven();
        assertThat(count(store, Terms.REIFIES)).isEqualTo(articles * FACTS);
        assertThat(found(store)).isEqualTo(articles);
      }
    }
    assertThat(reported).isGreaterThanOrEqualTo(28);
  }

  @Test
  void a_store_in_use_is_refused_to_another_process_in_one_line() throws Exception {
    Process writer = start();
    try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
      lines.readLine();
      assertThatThrownBy(() -> Store.open(folder))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("in use by process " + writer.pid())
          .hasMessageNotContaining("\n");
    } finally {
      writer.destroyForcibly().waitFor();
    }
  }

  @Test
  void a_batch_that_fails_leaves_the_store_as_it_was_and_usable() {
    List<Quad> broken = new ArrayList<>();
    Node graph = Terms.article("broken");
    for (int i = 0; i < 2000; i++) {
      Node text = NodeFactory.createLiteralString(i + "x".repeat(200));
      broken.add(new Quad(graph, graph, Terms.TITLE, text));
    }
    broken.add(new Quad(graph, graph, Terms.TITLE, Var.alloc("unstorable")));
    try (Store store = Store.open(folder)) {
      store.replace(List.of(Example.quads()));
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> store.replace(List.of(broken)))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("nothing of this batch was written");
        assertThat(store.articles()).isEqualTo(1);
        assertThat(count(store, Terms.TITLE)).isEqualTo(1);
      }
      broken.remove(broken.size() - 1);
      store.replace(List.of(broken));
      assertThat(count(store, Terms.TITLE)).isEqualTo(2001);
    }
    try (Store store = Store.open(folder)) {
      assertThat(count(store, Terms.TITLE)).isEqualTo(2001);
      assertThat(count(store, Terms.REIFIES)).isEqualTo(FACTS);
    }
  }

  @Test
  void a_copy_is_made_and_space_given_back_while_the_store_is_in_use() {
    try (Store store = Store.open(folder)) {
      store.replace(List.of(Example.quads()));
      assertThat(store.backup()).isNotEmptyFile();
      store.compact();
      assertThat(count(store, Terms.REIFIES)).isEqualTo(FACTS);
      store.replace(List.of(Example.quads()));
      assertThat(found(store)).isEqualTo(1);
    }
  }

  /** The last number that was read from the writer before it was killed. */
  private int killAfter(int batches) throws Exception {
    Process writer = start();
    int last = 0;
    try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < batches; i++) {
        last = Integer.parseInt(lines.readLine());
      }
      writer.destroyForcibly().waitFor();
    }
    return last;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            EndlessWriter.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static long count(Store store, Node property) {
    return store.read(
        () -> {
          List<Quad> found = new ArrayList<>();
          store.dataset().find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(found::add);
          return (long) found.size();
        });
  }

  /** How many articles the text index finds by a word of theirs. */
  private static int found(Store store) {
    return store.read(
        () -> {
          List<Object> hits = new ArrayList<>();
          ((DatasetGraphText) store.dataset())
              .search("geneva", Terms.TEXT, 1000)
              .forEachRemaining(hits::add);
          return hits.size();
        });
  }
}
