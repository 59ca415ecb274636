package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.vocabulary.BundledFiles;

class VocabularyGraphsTest {
  private static final String PREFIXES =
      """
      prefix parley: <https://w3id.org/parley/ontology#>
      prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      prefix skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private static List<Quad> quads(String turtle) {
    return graphs(turtle).quads();
  }

  private static VocabularyGraphs graphs(String turtle) {
    byte[] bytes = (PREFIXES + turtle).getBytes(StandardCharsets.UTF_8);
    return new VocabularyGraphs(new TreeMap<>(Map.of("x.ttl", bytes)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(triple <http://a.example/a> <http://www.w3.org/2000/01/rdf-schema#label> 'A')",
        "(triple <http://a.example/a> <http://www.w3.org/2004/02/skos/core#altLabel> 'Aish')",
        "(triple <http://a.example/a> rdf:type <https://w3id.org/parley/ontology#Organization>)",
        "(triple <https://w3id.org/parley/id/graph/vocabulary/x#node-0>"
            + " <http://www.w3.org/2000/01/rdf-schema#comment> 'first')",
        "(triple <https://w3id.org/parley/id/graph/vocabulary/x#node-1>"
            + " <http://www.w3.org/2000/01/rdf-schema#comment> 'second')",
      })
  void a_stranger_finds(String triple) {
    List<Quad> quads =
        quads(
            """
            parley:Ministry rdfs:subClassOf parley:Organization .
            parley:demonym rdfs:subPropertyOf skos:altLabel .
            <http://a.example/a> a parley:Ministry ; skos:prefLabel "A" ; parley:demonym "Aish" ;
              rdfs:seeAlso [ rdfs:comment "first" ] , [ rdfs:comment "second" ] .
            """);
    assertThat(quads).extracting(Quad::asTriple).contains(SSE.parseTriple(triple));
  }

  @Test
  void the_version_changes_with_any_byte() {
    assertThat(graphs("<http://a.example/a> a <http://a.example/B> .").version())
        .isEqualTo(graphs("<http://a.example/a> a <http://a.example/B> .").version())
        .isNotEqualTo(graphs("<http://a.example/a> a <http://a.example/B>  .").version());
  }

  @Test
  void a_file_that_is_not_turtle_is_named_with_its_line() {
    assertThatThrownBy(() -> quads("<http://a.example/a> a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ontology/x.ttl")
        .hasMessageContaining("line: ");
  }

  @Test
  void the_shipped_vocabulary_has_no_blank_nodes() {
    List<Quad> quads = new VocabularyGraphs(new BundledFiles(".ttl").shipped("ontology")).quads();
    assertThat(quads)
        .isNotEmpty()
        .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank())
        .extracting(Quad::getGraph)
        .allMatch(Node::isURI);
  }
}
