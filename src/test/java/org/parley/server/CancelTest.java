package org.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rdf.Example;
import org.parley.store.Store;

class CancelTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path folder;
  private static Store store;
  private static ParleyServer server;

  @BeforeAll
  static void start() {
    store = Store.open(folder);
    store.load(Example.vocabulary());
    store.replace(List.of(Example.quads()));
    ServerOptions patient = ServerOptions.STANDARD.withQueryTimeout(Duration.ofHours(1));
    server = ParleyServer.start(store, patient.withPort(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?f ?c",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (STR(?i) = 'never') }",
      })
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void a_cancelled_query_ends_at_once(String query) throws Exception {
    CompletableFuture<HttpResponse<String>> answer = ask(query, "mine");
    while (!answer.isDone()) {
      cancel("mine");
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(answer.get().statusCode()).isEqualTo(503);
  }

  @Test
  void who_does_not_know_the_name_cancels_nothing() throws Exception {
    CompletableFuture<HttpResponse<String>> answer = ask("SELECT * { ?s ?p ?o }", "yours");
    assertThat(cancel("another")).isEqualTo(204);
    assertThat(cancel("null")).isEqualTo(204);
    assertThat(answer.get().statusCode()).isEqualTo(200);
  }

  private static CompletableFuture<HttpResponse<String>> ask(String query, String name) {
    return CLIENT.sendAsync(
        request("parley/sparql")
            .header("Content-Type", "application/sparql-query")
            .header(QueryService.NAME, name)
            .POST(HttpRequest.BodyPublishers.ofString(query))
            .build(),
        BodyHandlers.ofString());
  }

  private static int cancel(String name) throws Exception {
    return CLIENT
        .send(request("running/" + name).DELETE().build(), BodyHandlers.discarding())
        .statusCode();
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path));
  }
}
