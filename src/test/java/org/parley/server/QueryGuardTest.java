package org.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryGuardTest {
  private static final String PREFIXES =
      """
      prefix xsd: <http://www.w3.org/2001/XMLSchema#>
      prefix text: <http://jena.apache.org/text#>
      prefix apf: <http://jena.apache.org/ARQ/property#>
      prefix afn: <http://jena.apache.org/ARQ/function#>
      prefix fn: <http://www.w3.org/2005/xpath-functions#>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT ?where { ?s ?p ?o } }",
        "SELECT * { { SELECT * { OPTIONAL { SERVICE <http://127.0.0.1/> { ?s ?p ?o } } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1/> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <http://127.0.0.1/> { ?s ?p ?o } } AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY EXISTS { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } HAVING (EXISTS { SERVICE <http://a/> { ?s ?p ?o } })",
        "SELECT (SUM(IF(EXISTS { SERVICE <http://a/> { ?s ?p ?o } }, 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT ?x { ?s ?p ?o } GROUP BY (EXISTS { SERVICE <http://a/> { ?s ?p ?o } } AS ?x)",
        "SELECT * { ?s ?p ?o MINUS { SERVICE <http://127.0.0.1/> { ?s ?p ?o } } }",
        "SELECT * { GRAPH ?g { ?s ?p ?o SERVICE <http://127.0.0.1/> { ?s ?p ?o } } }",
        "ASK { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
        "SELECT (CALL(<java:org.example.Bad>, 1) AS ?x) {}",
        "SELECT * { FILTER <java:org.example.Bad>(1) }",
        "SELECT * { BIND (<java:org.example.Bad>(1) AS ?x) }",
        "SELECT * { ?s <java:org.example.Bad> ?o }",
        "SELECT * { ?s <java:org.example.Bad>/<http://a/> ?o }",
        "SELECT * { GRAPH ?g { ?s <java:org.example.Bad> ?o } }",
        "SELECT * { FILTER EXISTS { ?s <java:org.example.Bad> ?o } }",
        "SELECT * { ?x apf:concat ('a' 'b') }",
        "SELECT (afn:sprintf('%1000000000d', 1) AS ?x) {}",
        "SELECT (fn:matches(?a, ?b) AS ?x) { ?s ?a ?b }",
        "SELECT * { FILTER REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaa', '(.*a){28}$') }",
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, '(a+)+$') }",
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, '(a|aa)*$') }",
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, '((a|aa))*b') }",
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, '(?:a|aa)+b') }",
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, '.*.*.*.*.*b') }",
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, '( a | aa ) *b', 'x') }",
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, '(?x)(a|aa)  #comment\\n+b') }",
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, '(a|aa\\\\\\\\)*b') }",
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, ?p) }",
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, CONCAT('(a', '+)+')) }",
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, 'a', ?p) }",
        "SELECT (REPLACE(?o, '(a+)+$', '') AS ?x) { ?s ?p ?o }",
        "SELECT (REPLACE(?o, 'a', ?p) AS ?x) { ?s ?p ?o }",
        "SELECT (MAX(REGEX(?o, '(a+)+$')) AS ?x) { ?s ?p ?o }",
        "SELECT ?x { ?s ?p ?o } GROUP BY (REGEX(?o, '(a+)+$') AS ?x)",
        "SELECT (GROUP_CONCAT(REPLACE(?o, '(a+)+$', '')) AS ?x) { ?s ?p ?o }",
      })
  void refuses(String query) {
    assertThat(new QueryGuard().refusal(parse(query))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 31})
  void refuses_texts_that_double_with_every_step(int steps) {
    StringBuilder query = new StringBuilder("SELECT * { BIND ('abcdefgh' AS ?x0)");
    StringBuilder replaced = new StringBuilder("SELECT * { BIND ('abcdefgh' AS ?x0)");
    StringBuilder number = new StringBuilder("SELECT * { BIND (99999 AS ?x0)");
    for (int i = 1; i <= steps; i++) {
      query.append(" BIND (CONCAT(?x%d, ?x%d) AS ?x%d)".formatted(i - 1, i - 1, i));
      replaced.append(" BIND (REPLACE(?x%d, '.', '$0$0') AS ?x%d)".formatted(i - 1, i));
      number.append(" BIND (?x%d * ?x%d AS ?x%d)".formatted(i - 1, i - 1, i));
    }
    assertThat(new QueryGuard().refusal(parse(query + "}"))).isPresent();
    assertThat(new QueryGuard().refusal(parse(replaced + "}"))).isPresent();
    assertThat(new QueryGuard().refusal(parse(number + "}"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o }",
        "SELECT * { ?s ?p <<( ?a ?b ?c )>> }",
        "SELECT * { ?s ?p ?o {| ?q ?z |} }",
        "SELECT * { ?s text:query 'kantor' }",
        "SELECT * { (?s ?score ?text) text:query (<http://a/> 'kan*' 10) }",
        "DESCRIBE <http://a/>",
        "SELECT (xsd:decimal(?o) AS ?n) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), '^(auto|car) parts?$', 'i') }",
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, 'trade.*(surplus|deficit)') }",
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, '19[0-9]+ \\\\(est.\\\\)') }",
        "SELECT (CONCAT(?a, ' - ', ?b, ' (', ?c, ')') AS ?x) { ?a ?b ?c }",
        "SELECT (REPLACE(REPLACE(?o, '_', ' '), '-', ' ') AS ?x) { ?s ?p ?o }",
        "SELECT (GROUP_CONCAT(DISTINCT ?o; separator=', ') AS ?x) { ?s ?p ?o } GROUP BY ?s",
        "SELECT * { ?s ?p ?o FILTER CONTAINS(LCASE(?o), 'auto') }",
        "SELECT (SUM(?o * 100 / ?n) AS ?x) { ?s ?p ?o ; <http://n/> ?n }",
        "SELECT * FROM <http://g/> { ?s ?p ?o }",
      })
  void lets_through(String query) {
    assertThat(new QueryGuard().refusal(parse(query))).isEmpty();
  }

  private static Query parse(String query) {
    return QueryFactory.create(PREFIXES + query, Syntax.syntaxARQ);
  }
}
