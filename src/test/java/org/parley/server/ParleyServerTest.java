package org.parley.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rdf.Example;
import org.parley.store.Store;

class ParleyServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int ROWS = 500;
  private static final String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  @TempDir static Path folder;
  private static Store store;
  private static ParleyServer server;

  @BeforeAll
  static void start() {
    store = Store.open(folder);
    store.load(Example.vocabulary());
    store.replace(List.of(Example.quads()));
    server =
        ParleyServer.start(
            store,
            ServerOptions.STANDARD
                .withPort(0)
                .withQueryTimeout(Duration.ofSeconds(1))
                .withMaxRows(ROWS));
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
    HttpResponse<String> answer = ask(query);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("United States");
  }

  @Test
  void a_query_finds_names_by_text_and_claims_by_triple_term() throws Exception {
    String query =
        """
        prefix text: <http://jena.apache.org/text#>
        prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT ?claim { ?who text:query (rdfs:label "firefly") . ?who ?p ?o .
          ?claim rdf:reifies <<( ?who ?p ?o )>> }
        """;
    assertThat(ask(query).body()).contains("glass-dispute#claim-");
  }

  @Test
  void a_port_in_use_is_one_clear_line() {
    ServerOptions taken = ServerOptions.STANDARD.withPort(server.port());
    assertThatThrownBy(() -> ParleyServer.start(store, taken))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("port " + server.port() + " is in use");
  }

  @Test
  void an_answer_is_cut_at_the_limit_of_rows_and_says_so() throws Exception {
    HttpResponse<String> answer = ask("SELECT ?a { ?a ?b ?c . ?d ?e ?f }");
    assertThat(answer.body().split("\"a\": \\{")).hasSize(ROWS + 1);
    assertThat(answer.headers().firstValue("Parley-Row-Limit")).hasValue("500");
    assertThat(ask("SELECT ?a { ?a ?b ?c . ?d ?e ?f } LIMIT 100000").body().split("\"a\": \\{"))
        .hasSize(ROWS + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?timeout=600", "?timeout=600000,600000"})
  void a_query_is_given_up_after_the_timeout_whatever_the_client_asks(String parameters)
      throws Exception {
    long start = System.nanoTime();
    HttpResponse<String> answer = send(post("/parley/sparql" + parameters, "query=" + url(SLOW)));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(9));
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT (GROUP_CONCAT(?c) AS ?x) { ?a ?b ?c . ?d ?e ?f }, 503",
    "SELECT * { FILTER EXISTS { SELECT (GROUP_CONCAT(?c) AS ?x) { ?a ?b ?c . ?d ?e ?f } } }, 503",
    "SELECT (GROUP_CONCAT(?c) AS ?x) { ?a ?b ?c }, 200",
    "SELECT (GROUP_CONCAT(?c; separator='; ') AS ?x) { ?a ?b ?c } GROUP BY ?a, 200",
  })
  void a_text_put_together_from_very_many_rows_is_given_up(String query, int status)
      throws Exception {
    assertThat(ask(query).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } | 400 | SERVICE is disabled",
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) {} | 400 | is disabled",
        "SELECT * { FILTER REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '(.*a){28}$') } | 400 | repeats",
        "SELECT * { FILTER REGEX('a', '*') } | 400 | Dangling",
        "SELECT * { | 400 | Parse error",
        "LOAD <file:///etc/passwd> | 400 | Parse error",
        "INSERT DATA { <urn:x:a> <urn:x:b> <urn:x:c> } | 400 | Parse error",
      })
  void a_query_that_reaches_outside_or_never_ends_is_refused(
      String query, int status, String message) throws Exception {
    HttpResponse<String> answer = ask(query);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(message).doesNotContain("at org.");
  }

  @Test
  void a_query_of_great_length_or_depth_is_refused_before_it_is_parsed() throws Exception {
    String comment = "#" + "x".repeat(70_000) + "\nSELECT * {}";
    assertThat(ask(comment).statusCode()).isEqualTo(413);
    assertThat(send(post("/parley/sparql", "query=" + "x".repeat(300_000))).statusCode())
        .isEqualTo(413);
    String deep = "SELECT * { BIND (" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + " AS ?x) }";
    assertThat(ask(deep).statusCode()).isEqualTo(400);
    assertThat(ask("ASK {}").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /parley/update, update=CLEAR ALL",
    "POST, /parley/sparql, update=CLEAR ALL",
    "POST, /parley/data, x",
    "PUT, /parley/data?default, x",
    "PUT, /parley, x",
    "DELETE, /parley/data?default, x",
    "POST, /parley/upload, x",
    "POST, /$/datasets, dbType=mem&dbName=x",
    "GET, /$/datasets, ''",
    "POST, /$/compact/parley, x",
    "GET, /$/stats, ''",
    "GET, /$/server, ''",
    "POST, /$/backup/parley, x",
    "GET, /parley/data?default, ''",
    "GET, /parley/get?default, ''",
  })
  void nothing_but_queries_is_served(String method, String path, String body) throws Exception {
    HttpResponse<String> answer =
        send(
            request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(store.articles()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/parley", "/parley/upload", "/$/stats", "/id/none", "/"})
  void a_connection_whose_body_is_not_read_is_said_to_end(String path) throws IOException {
    assertThat(raw("PUT " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n"))
        .containsPattern("\\AHTTP/1.1 4\\d\\d")
        .containsIgnoringCase("\r\nconnection: close\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "evil.example, 421",
    "evil.example:3030, 421",
    "127.0.0.1, 200",
    "localhost:3030, 200",
  })
  void another_hosts_name_is_refused(String host, int status) throws IOException {
    assertThat(raw("GET /status.json HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 " + status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/assets/",
        "/ui/",
        "/assets/../../x.ttl",
        "/..%2f..%2fetc/passwd",
        "/META-INF/MANIFEST.MF",
        "/ontology/parley.ttl",
        "/no-such.html",
      })
  void no_folder_is_listed_and_no_other_file_served(String path) throws IOException {
    assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .containsPattern("\\AHTTP/1.1 4\\d\\d")
        .doesNotContain("root:");
  }

  @Test
  void every_answer_tells_the_browser_to_stay_here() throws Exception {
    for (String path : List.of("/", "/id/party/united-states", "/status.json", "/none")) {
      var headers = get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'")
          .contains("frame-ancestors 'none'");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
  }

  @Test
  void long_answers_are_compressed_for_who_can_read_it() throws Exception {
    HttpRequest.Builder request =
        request("/id/person/mickey-kantor").header("Accept-Encoding", "gzip");
    assertThat(send(request.GET()).headers().firstValue("Content-Encoding")).hasValue("gzip");
    HttpRequest.Builder query =
        post("/parley/sparql", "query=" + url("SELECT * { ?s ?p ?o }"))
            .header("Accept-Encoding", "gzip");
    assertThat(send(query).headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  @Test
  void the_questions_are_listed_and_bound() throws Exception {
    assertThat(get("/queries.json").body())
        .contains("\"name\" : \"meetings\"")
        .contains("\"kind\" : \"entity\"");
    assertThat(get("/queries/meetings.rq?participant=Mickey+Kantor").body())
        .contains("VALUES ?participant { <https://w3id.org/parley/id/person/mickey-kantor> }");
    assertThat(get("/queries/meetings.rq?participant=Nobody+Atall"))
        .returns(400, HttpResponse::statusCode)
        .extracting(HttpResponse::body)
        .asString()
        .contains("nothing in the store is called");
    assertThat(get("/queries/none.rq").statusCode()).isEqualTo(404);
  }

  @Test
  void the_server_says_what_it_holds_and_that_nothing_can_be_changed() throws Exception {
    assertThat(get("/server.json").body())
        .contains("\"articles\" : 1")
        .contains("\"edit\" : false");
  }

  private static HttpResponse<String> ask(String query) throws Exception {
    return send(post("/parley/sparql", "query=" + url(query)));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(request(path).GET());
  }

  private static HttpRequest.Builder post(String path, String form) {
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Accept", "application/sparql-results+json")
        .POST(BodyPublishers.ofString(form));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url()).resolve(path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String url(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
