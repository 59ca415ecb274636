package org.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.entity.ArticleFacts;
import org.parley.entity.Entity;
import org.parley.rdf.ArticleGraph;
import org.parley.rdf.Example;
import org.parley.rdf.Terms;
import org.parley.store.Store;

class ThingPageTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String EVIL = "<script>alert(\"1\")</script> & 'x'";

  @TempDir static Path folder;
  private static Store store;
  private static ParleyServer server;

  @BeforeAll
  static void start() {
    ArticleFacts facts = Example.glass();
    List<Entity> entities = new ArrayList<>(facts.entities());
    entities.add(new Entity(Terms.ID + "person/evil", "Person", EVIL, Set.of("</p>" + EVIL)));
    store = Store.open(folder);
    store.load(Example.vocabulary());
    store.replace(
        List.of(
            new ArticleGraph(Example.vocabulary().merged())
                .quads(new ArticleFacts(facts.article(), entities, facts.facts()), Example.RUN)));
    server = ParleyServer.start(store, ServerOptions.STANDARD.withPort(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/html",
    "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html",
    "*/*, text/html",
    "text/turtle, text/turtle",
    "'text/html;q=0.5,text/turtle', text/turtle",
    "application/ld+json, application/ld+json",
    "application/trig, application/trig",
  })
  void a_thing_comes_as_it_is_asked_for(String accept, String type) throws Exception {
    HttpResponse<String> answer = get("/id/person/rufus-firefly", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
    assertThat(answer.body()).contains("Rufus Firefly");
  }

  @ParameterizedTest
  @CsvSource({
    "/id/person/nobody, text/html, 404, knows nothing of <https://w3id.org/parley/id/person/nobody>",
    "/id/person/rufus-firefly, image/png, 406, text/turtle",
    "/id/person/rufus-firefly?format=xlsx, text/html, 406, text/turtle",
  })
  void what_cannot_be_served_is_answered_in_words(
      String path, String accept, int status, String words) throws Exception {
    HttpResponse<String> answer = get(path, accept);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(words);
  }

  @Test
  void a_page_has_each_fact_with_quote_article_date_speaker_and_confidence() throws Exception {
    assertThat(get("/id/person/rufus-firefly", "text/html").body())
        .contains("<h1>Rufus Firefly</h1>")
        .contains("<span>negotiator</span><span>person</span>")
        .contains("Also called Firefly")
        .contains("<a href=\"/id/party/freedonia\">Freedonia</a>")
        .contains("“Freedonian Trade Minister Rufus Firefly”")
        .contains("U.S., Freedonia Fail to Settle Glass Dispute</a>, 1995-06-28")
        .contains("according to <a href=\"/id/person/mickey-kantor\">Mickey Kantor</a>")
        .contains("<strong>(denied)</strong>")
        .contains("confidence 0.9");
  }

  @Test
  void what_a_name_contains_is_never_markup() throws Exception {
    assertThat(get("/id/person/evil", "text/html").body())
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;");
    assertThat(get("/id/person/%3Cscript%3E", "text/html").body()).doesNotContain("<script");
  }

  @Test
  void an_article_is_shown_with_its_claims_marked() throws Exception {
    assertThat(get("/id/article/glass-dispute", "text/html").body())
        .contains("<mark>U.S. Trade Representative Mickey Kantor</mark>")
        .contains("\uD83D\uDE42 in Geneva")
        .contains("<mark>The U.S. trade deficit with Freedonia was $5.9 billion in 1994</mark>.")
        .contains("Kantor did not say that <mark>Firefly is")
        .contains("<li id=\"claim-")
        .contains("href=\"https://news.example/glass\"");
  }

  @Test
  void json_ld_leads_from_claims_to_things_by_plain_links() throws Exception {
    String body = get("/id/person/rufus-firefly", "application/ld+json").body();
    DatasetGraph read =
        RDFParser.source(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
            .lang(Lang.JSONLD11)
            .toDatasetGraph();
    assertThat(read.find().hasNext()).isTrue();
    assertThat(body).contains("rdf:subject").doesNotContain("rdf:reifies");
  }

  @Test
  void the_ontology_is_a_page_with_an_entry_for_each_term() throws Exception {
    assertThat(get("/ontology", "text/html").body()).contains("The Parley ontology");
    assertThat(get("/ontology", "text/turtle").body()).contains("parley:Negotiator");
  }

  @Test
  void without_a_built_page_the_start_leads_on() throws Exception {
    assertThat(get("/", "text/html").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url()).resolve(path));
    if (!accept.isEmpty()) {
      request.header("Accept", accept);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
