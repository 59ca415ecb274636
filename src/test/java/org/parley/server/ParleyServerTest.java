package org.parley.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.rdf.Example;
import org.parley.store.Store;

class ParleyServerTest {
  @TempDir static Path folder;
  private static Store store;
  private static ParleyServer server;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    store = Store.open(folder);
    store.load(Example.vocabulary());
    store.replace(List.of(Example.quads()));
    server = ParleyServer.start(store, ServerOptions.STANDARD.withPort(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void a_query_sees_the_union_of_all_graphs() throws Exception {
    String query =
        "prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
            + " SELECT ?l { <https://w3id.org/parley/id/party/united-states> rdfs:label ?l }";
    HttpResponse<String> answer = post(query);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("United States");
  }

  @Test
  void a_port_in_use_is_one_clear_line() {
    ServerOptions taken = ServerOptions.STANDARD.withPort(server.port());
    assertThatThrownBy(() -> ParleyServer.start(store, taken))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("port " + server.port() + " is in use");
  }

  private static HttpResponse<String> post(String query) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.sparqlUrl()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/sparql-results+json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
