package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rdf.ArticleGraph;
import org.parley.rdf.Example;

class QueriesTest {
  private static final Queries QUERIES = Queries.shipped();
  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void fill() {
    ArticleGraph graph = new ArticleGraph(Example.vocabulary().merged());
    LocalDate nextDay = LocalDate.of(1995, 6, 29);
    store = Store.open(folder);
    store.load(Example.vocabulary());
    store.replace(
        List.of(Example.quads(), graph.quads(Example.rival("second", nextDay), Example.RUN)));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Collection<Question> questions() {
    return QUERIES.all();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void every_question_has_an_answer(Question question) {
    assertThat(question.question()).endsWith("?");
    assertThat(answer(question.sparql())).doesNotContainPattern("(?m)^0 rows$").contains("row");
  }

  @ParameterizedTest
  @CsvSource({
    "negotiators, party, Freedonia, Rufus Firefly, Mickey Kantor",
    "negotiators, party, FREEDONIAN, Trade Minister, U.S. Trade Representative",
    "negotiators, party, https://w3id.org/parley/id/party/united-states, Kantor, Firefly",
    "negotiators, party, id:party/united-states, Kantor, Firefly",
    "meetings, participant, Mickey Kantor, noProgress, 0 rows",
    "meetings, since, 1995-06-27, Geneva, 0 rows",
    "meetings, since, 1995-06-28, 0 rows, Geneva",
    "deadlines, party, Freedonia, 100% tariff, 0 rows",
    "deadlines, party, Sylvania, 0 rows, 100% tariff",
    "measures, against, Freedonia, threatened, 0 rows",
    "measures, against, United States, 0 rows, threatened",
    "measures, affects, Glass, threatened, 0 rows",
    "statements, party, United States, We will impose, 0 rows",
    "statements, party, Freedonia, 0 rows, We will impose",
    "statements, about, Glass, Kantor, 0 rows",
    "who-said-it, words, market, Kantor, 0 rows",
    "who-said-it, words, bananas, 0 rows, Kantor",
    "figures, quantity, https://w3id.org/parley/vocab/quantity/trade-deficit, 5900000000, 0 rows",
    "figures, quantity, https://w3id.org/parley/vocab/quantity/exports, 0 rows, 5900000000",
    "figures, party, Freedonia, USD, 0 rows",
    "person, person, Firefly, Sylvania, 0 rows",
    "actions, actor, Mickey Kantor, threaten, 0 rows",
    "actions, actor, Rufus Firefly, 0 rows, threaten",
    "actions, target, Freedonia, threaten, 0 rows",
    "actions, target, Sylvania, 0 rows, threaten",
    "negotiations, party, Freedonia, Glass, 0 rows",
    "negotiations, party, Sylvania, 0 rows, Glass",
    "timeline, until, 1995-06-30, Meeting, Deadline",
    "timeline, since, 1995-07-01, Deadline, Meeting",
    "who-met-whom, person, Mickey Kantor, Firefly, 0 rows",
    "mentions, thing, Geneva, place, holdsPost",
  })
  void a_bound_parameter_restricts(
      String name, String parameter, String value, String shown, String hidden) {
    assertThat(answer(bind(name, Map.of(parameter, value)))).contains(shown).doesNotContain(hidden);
  }

  @Test
  void contradicting_articles_are_found_out() {
    assertThat(answer(QUERIES.question("contradictions").orElseThrow().sparql()))
        .contains("outcome")
        .contains("progress")
        .contains("6200000000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\" } SELECT * { ?s ?p ?o",
        "} UNION { ?s ?p ?o",
        "a } VALUES ?words { \"b\"",
        "\\"
      })
  void a_bound_text_stays_a_text(String words) {
    String sparql =
        """
        # Who?
        # param words: text, any words
        SELECT ?words { VALUES ?words { UNDEF } }
        """;
    Question question = Question.read("test", sparql);
    String bound = QUERIES.bind(question, Map.of("words", words), new Names(store));
    assertThat(answer(bound)).contains("1 row").contains(words.replaceAll("\\s+", " "));
  }

  @ParameterizedTest
  @CsvSource({
    "meetings, whom, Kantor, 'no parameter whom; it has participant, since'",
    "meetings, since, tomorrow, '\"tomorrow\" is not a date'",
    "meetings, participant, Kant, 'nothing in the store is called \"Kant\"'",
    "meetings, participant, Rufus, 'near it: Rufus Firefly'",
    "meetings, participant, https://a b, is not an IRI",
    "meetings, participant, https://a> }, is not an IRI",
  })
  void a_wrong_value_is_named(String name, String parameter, String value, String message) {
    assertThatThrownBy(() -> bind(name, Map.of(parameter, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({
    "'SELECT * {}', the first line has to be the question",
    "'# Who?\n# param x entity\nSELECT * {}', write parameters as",
    "'# Who?\n# param x: entity, whose\nSELECT * {}', needs \"VALUES ?x { UNDEF }\"",
  })
  void a_query_that_is_not_declared_well_is_refused(String sparql, String message) {
    assertThatThrownBy(() -> Question.read("test", sparql))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("test.rq")
        .hasMessageContaining(message);
  }

  private static String bind(String name, Map<String, String> values) {
    return QUERIES.bind(QUERIES.question(name).orElseThrow(), values, new Names(store));
  }

  private static String answer(String sparql) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(store).write(sparql, AnswerWriter.Format.TABLE, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
