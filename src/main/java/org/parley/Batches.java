package org.parley;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.jena.sparql.core.Quad;
import org.parley.article.Input;
import org.parley.article.Outcome;
import org.parley.store.Store;

/** Gathers documents to batches; one is read while the one before it is written. */
final class Batches {
  private static final long MOST_BYTES = 8_000_000;
  private static final long MOST_GROWTH = 150_000_000;

  private final int size;
  private final Function<List<Input>, List<Result>> reading;
  private final Processors processors;
  private final Store store;
  private final Ingestion.Listener listener;
  private final List<Input> waiting = new ArrayList<>();
  private List<Result> written = List.of();
  private Future<?> writing;
  private long bytes;

  /**
   * @param size most documents in a batch
   * @param reading reads a batch
   * @param processors what writes
   * @param listener hears when a batch is on disk
   */
  Batches(
      int size,
      Function<List<Input>, List<Result>> reading,
      Processors processors,
      Store store,
      Ingestion.Listener listener) {
    this.size = size;
    this.reading = reading;
    this.processors = processors;
    this.store = store;
    this.listener = listener;
  }

  void add(Input input) {
    waiting.add(input);
    bytes += input instanceof Input.OneLine line ? line.json().length() : 0;
    if (waiting.size() >= size || bytes >= MOST_BYTES) {
      read();
    }
  }

  void finish() {
    read();
    awaitWriting();
  }

  private void read() {
    List<Result> results = reading.apply(List.copyOf(waiting));
    waiting.clear();
    bytes = 0;
    awaitWriting();
    write(results);
  }

  private void write(List<Result> results) {
    Map<String, List<Quad>> bySlug = new LinkedHashMap<>();
    for (Result result : results) {
      if (result.outcome() instanceof Outcome.Read read) {
        bySlug.put(read.article().slug(), result.quads());
      }
    }
    written = results;
    writing = processors.write(() -> store.replace(List.copyOf(bySlug.values())));
  }

  private void awaitWriting() {
    if (writing == null) {
      return;
    }
    Processors.get(writing);
    writing = null;
    store.release(MOST_GROWTH);
    int articles = 0;
    int claims = 0;
    for (Result result : written) {
      if (result.outcome() instanceof Outcome.Rejected rejected) {
        listener.rejected(rejected);
      } else {
        articles++;
        claims += result.claims();
      }
    }
    listener.stored(articles, claims);
  }
}
