package org.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Store;

class PageServletTest {
  @TempDir static Path folder;
  private static Store store;
  private static ParleyServer server;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    store = Store.open(folder);
    server = ParleyServer.start(store, ServerOptions.STANDARD.withPort(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"assets/", "assets/../index.html", "assets/%2e%2e/index.html", "assets/none.js"})
  void only_files_of_the_page_are_given_out(String path) throws Exception {
    assertThat(get(path).statusCode()).isIn(400, 404);
  }

  @Test
  void the_shipped_questions_are_one_document() throws Exception {
    assertThat(get("queries.json").body()).contains("Who did what to whom?", "VALUES ?actor");
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(server.url() + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
