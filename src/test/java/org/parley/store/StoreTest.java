package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.rdf.ArticleGraph;
import org.parley.rdf.Example;
import org.parley.rdf.Terms;

class StoreTest {
  @TempDir Path folder;

  @Test
  void what_was_written_is_there_when_the_store_is_opened_again() {
    try (Store store = Store.open(folder)) {
      store.load(Example.vocabulary());
      store.replace(List.of(Example.quads()));
      assertThat(store.articles()).isEqualTo(1);
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.articles()).isEqualTo(1);
      assertThat(store.vocabularyVersion()).isEqualTo(Optional.of(Example.vocabulary().version()));
      assertThat(quads(store)).containsAll(Example.quads());
    }
  }

  @Test
  void a_store_is_closed_when_the_last_reader_has_ended() throws InterruptedException {
    Store store = Store.open(folder);
    store.replace(List.of(Example.quads()));
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    Thread reader =
        new Thread(
            () ->
                Txn.executeRead(
                    store.dataset(),
                    () -> {
                      reading.countDown();
                      assertThatCode(closing::await).doesNotThrowAnyException();
                      LockSupport.parkNanos(200_000_000L);
                    }));
    reader.start();
    reading.await();
    closing.countDown();
    assertThatCode(store::close).doesNotThrowAnyException();
    reader.join();
  }

  @Test
  void memory_is_given_back_between_writes_and_everything_stays_there() {
    try (Store store = Store.open(folder)) {
      store.replace(List.of(Example.quads()));
      store.release(Long.MAX_VALUE);
      DatasetGraph before = store.dataset();
      store.release(0);
      assertThat(store.dataset()).isNotSameAs(before);
      assertThat(quads(store)).containsAll(Example.quads());
      store.load(Example.vocabulary());
      assertThat(search(store, "rdfs:label", "firefly")).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "firefly, person/rufus-firefly",
    "American, party/united-states",
    "freedonian, party/freedonia",
    "FÍREFLY, person/rufus-firefly",
  })
  void names_are_found_by_text_search(String words, String entity) {
    try (Store store = Store.open(folder)) {
      store.load(Example.vocabulary());
      store.replace(List.of(Example.quads()));
      assertThat(search(store, "rdfs:label", words))
          .contains("https://w3id.org/parley/id/" + entity);
    }
  }

  @Test
  void reading_an_article_again_replaces_its_graph_and_its_entries_in_the_text_index() {
    try (Store store = Store.open(folder)) {
      store.replace(List.of(Example.quads()));
      List<Quad> kept = new ArrayList<>(Example.quads());
      kept.removeIf(quad -> quad.getSubject().getURI().endsWith("rufus-firefly"));
      store.replace(List.of(kept));
      assertThat(search(store, "rdfs:label", "rufus")).noneMatch(iri -> iri.endsWith("firefly"));
      assertThat(search(store, "rdfs:label", "kantor")).isNotEmpty();
      assertThat(quads(store))
          .filteredOn(quad -> !quad.getPredicate().equals(Terms.parley("signature")))
          .containsExactlyInAnyOrderElementsOf(kept);
    }
  }

  @Test
  void several_articles_of_one_batch_share_their_entities() {
    ArticleGraph graph = new ArticleGraph(Example.vocabulary().merged());
    LocalDate day = LocalDate.of(1995, 6, 29);
    try (Store store = Store.open(folder)) {
      store.replace(
          List.of(Example.quads(), graph.quads(Example.glass("second", day), Example.RUN)));
      assertThat(store.articles()).isEqualTo(2);
      assertThat(search(store, "parley:text", "geneva")).hasSize(2);
    }
  }

  @Test
  void a_second_user_of_the_folder_is_told_who_has_it() {
    try (Store store = Store.open(folder)) {
      assertThatThrownBy(() -> Store.open(folder))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
      assertThat(store.articles()).isZero();
    }
  }

  @Test
  void the_vocabulary_is_written_only_where_it_changed() {
    try (Store store = Store.open(folder)) {
      assertThat(store.load(Example.vocabulary())).isTrue();
      assertThat(store.load(Example.vocabulary())).isFalse();
    }
  }

  @Test
  void a_text_index_left_behind_by_a_killed_process_is_repaired() throws Exception {
    try (Store store = Store.open(folder)) {
      store.replace(List.of(Example.quads()));
    }
    try (TextIndex index = new TextIndex(folder.resolve("text"))) {
      index.clear();
    }
    Files.writeString(
        folder.resolve("writing"), "https://w3id.org/parley/id/article/glass-dispute\n");
    try (Store store = Store.open(folder)) {
      assertThat(search(store, "rdfs:label", "kantor")).isNotEmpty();
    }
    assertThat(folder.resolve("writing")).doesNotExist();
  }

  private static List<Quad> quads(Store store) {
    return store.read(
        () -> {
          List<Quad> all = new ArrayList<>();
          store.dataset().find().forEachRemaining(all::add);
          return all;
        });
  }

  private static List<String> search(Store store, String property, String words) {
    String query =
        """
        prefix text: <http://jena.apache.org/text#>
        prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        prefix parley: <https://w3id.org/parley/ontology#>
        SELECT DISTINCT ?s { ?s text:query (%s "%s") }
        """
            .formatted(property, words);
    return store.read(
        () -> {
          try (QueryExecution execution =
              QueryExecution.create(query, DatasetFactory.wrap(store.dataset()))) {
            List<String> found = new ArrayList<>();
            execution.execSelect().forEachRemaining(row -> found.add(row.get("s").toString()));
            return found;
          }
        });
  }
}
