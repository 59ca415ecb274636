package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.ArticleFacts;
import org.parley.entity.Entity;

class ArticleGraphTest {
  private static final String PREFIXES =
      """
      prefix parley: <https://w3id.org/parley/ontology#>
      prefix id: <https://w3id.org/parley/id/>
      prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      prefix skos: <http://www.w3.org/2004/02/skos/core#>
      prefix dcterms: <http://purl.org/dc/terms/>
      prefix oa: <http://www.w3.org/ns/oa#>
      prefix prov: <http://www.w3.org/ns/prov#>
      prefix xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://w3id.org/parley/id/article/glass-dispute> a parley:Article ; parley:published '1995-06-28'^^xsd:date ;"
            + " parley:datingMethod parley:metadata ; parley:publisher 'Example Times' ;"
            + " dcterms:title 'U.S., Freedonia Fail to Settle Glass Dispute' ;"
            + " parley:sourceFile 'glass-dispute.txt' ; parley:byline 'By A. Reporter'",
        "<https://w3id.org/parley/id/article/glass-dispute> parley:mentions <https://w3id.org/parley/id/person/mickey-kantor>",
        "<https://w3id.org/parley/id/person/mickey-kantor> a parley:Negotiator, parley:Person ; rdfs:label 'Mickey Kantor' ;"
            + " skos:altLabel 'Kantor' ; parley:represents <https://w3id.org/parley/id/party/united-states>",
        "<https://w3id.org/parley/id/measure/tariff-usa-freedonia-glass> a parley:Tariff, parley:TradeMeasure ;"
            + " parley:rate 100.0",
        "?c rdf:reifies <<( <https://w3id.org/parley/id/person/mickey-kantor> parley:represents <https://w3id.org/parley/id/party/united-states> )>> ;"
            + " a parley:Claim ; rdf:subject <https://w3id.org/parley/id/person/mickey-kantor> ;"
            + " rdf:predicate parley:represents ; rdf:object <https://w3id.org/parley/id/party/united-states> ;"
            + " parley:confidence 0.9 ; parley:modality parley:asserted ;"
            + " parley:rule 'example-represents' ; parley:evidence ?e ."
            + " ?e a parley:Passage ; oa:exact 'U.S. Trade Representative Mickey Kantor' ;"
            + " parley:inArticle <https://w3id.org/parley/id/article/glass-dispute>",
        "<https://w3id.org/parley/id/article/glass-dispute#char=0,44> a parley:Passage, parley:Part, parley:Headline ;"
            + " oa:exact 'U.S., Freedonia Fail to Settle Glass Dispute' ;"
            + " parley:inArticle <https://w3id.org/parley/id/article/glass-dispute>",
        "?c rdf:predicate parley:speaker ;"
            + " parley:rule <https://w3id.org/parley/vocab/phrasing/example-speaker>",
        "?c rdf:reifies <<( <https://w3id.org/parley/id/person/rufus-firefly> parley:represents <https://w3id.org/parley/id/party/sylvania> )>> ;"
            + " parley:modality parley:denied ; parley:attributedTo <https://w3id.org/parley/id/person/mickey-kantor>",
      })
  void the_graph_of_an_article_says(String pattern) {
    assertThat(
            ask("{ graph <https://w3id.org/parley/id/article/glass-dispute> { " + pattern + " } }"))
        .isTrue();
  }

  @Test
  void what_is_denied_is_not_asserted() {
    assertThat(
            ask(
                "{ graph ?g { <https://w3id.org/parley/id/person/rufus-firefly> parley:represents <https://w3id.org/parley/id/party/sylvania> } }"))
        .isFalse();
  }

  @Test
  void the_run_names_program_and_vocabulary_in_a_graph_of_its_own() {
    assertThat(
            ask(
                "{ graph <https://w3id.org/parley/id/article/glass-dispute> { ?c prov:wasGeneratedBy ?run } graph ?run {"
                    + " ?run parley:programVersion '0.1.0' ; parley:vocabularyVersion 'abc123' } }"))
        .isTrue();
  }

  @Test
  void offsets_are_code_points_and_give_the_quoted_text() {
    String text = Example.glass().article().text();
    List<Quad> quads = Example.quads();
    List<Quad> passages =
        quads.stream().filter(quad -> quad.getPredicate().equals(Terms.OA_EXACT)).toList();
    assertThat(passages).hasSizeGreaterThan(4);
    for (Quad passage : passages) {
      int start = number(quads, passage, Terms.OA_START);
      int end = number(quads, passage, Terms.OA_END);
      String quote =
          text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
      assertThat(passage.getObject().getLiteralLexicalForm()).isEqualTo(quote);
      assertThat(passage.getSubject().getURI()).endsWith("#char=" + start + "," + end);
    }
  }

  @Test
  void the_order_of_the_facts_does_not_change_the_graph() {
    ArticleFacts facts = Example.glass();
    List<Entity> entities = new ArrayList<>(facts.entities());
    Collections.reverse(entities);
    var reversed = new ArrayList<>(facts.facts());
    Collections.reverse(reversed);
    ArticleGraph graph = new ArticleGraph(Example.vocabulary().merged());
    assertThat(graph.quads(new ArticleFacts(facts.article(), entities, reversed), Example.RUN))
        .isEqualTo(graph.quads(facts, Example.RUN));
  }

  @Test
  void every_fact_has_a_claim_of_its_own() {
    Set<String> claims = new HashSet<>();
    for (Quad quad : Example.quads()) {
      if (quad.getPredicate().equals(Terms.REIFIES)) {
        claims.add(quad.getSubject().getURI());
      }
    }
    assertThat(claims).hasSameSizeAs(Example.glass().facts());
  }

  @Test
  void a_name_that_is_no_iri_is_refused_with_its_place() {
    ArticleFacts facts = Example.glass();
    ArticleFacts broken =
        new ArticleFacts(
            facts.article(),
            List.of(new Entity("https://w3id.org/parley/id/two words", "Person", "X", Set.of())),
            List.of());
    ArticleGraph graph = new ArticleGraph(Example.vocabulary().merged());
    assertThatThrownBy(() -> graph.quads(broken, Example.RUN))
        .hasMessageContaining("two words")
        .hasMessageContaining("glass-dispute");
  }

  private static int number(List<Quad> quads, Quad passage, org.apache.jena.graph.Node property) {
    return quads.stream()
        .filter(quad -> quad.getSubject().equals(passage.getSubject()))
        .filter(quad -> quad.getPredicate().equals(property))
        .map(quad -> Integer.parseInt(quad.getObject().getLiteralLexicalForm()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean ask(String pattern) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Example.quads().forEach(dataset::add);
    try (QueryExecution execution =
        QueryExecution.create(PREFIXES + "ASK " + pattern, DatasetFactory.wrap(dataset))) {
      return execution.execAsk();
    }
  }
}
