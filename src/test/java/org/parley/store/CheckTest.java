package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.rdf.ArticleGraph;
import org.parley.rdf.Example;
import org.parley.rdf.VocabularyGraphs;
import org.parley.vocabulary.BundledFiles;

class CheckTest {
  private static final SortedMap<String, byte[]> FILES =
      new BundledFiles(".ttl").shipped("ontology");
  private static final VocabularyGraphs SHIPPED = new VocabularyGraphs(FILES);
  private static final Check CHECK = new Check(FILES.get("shapes.ttl"));
  private static final String PREFIXES =
      "(prefix ((parley: <https://w3id.org/parley/ontology#>)"
          + " (party: <https://w3id.org/parley/id/party/>)"
          + " (oa: <http://www.w3.org/ns/oa#>)"
          + " (measure: <https://w3id.org/parley/id/measure/>)) ";

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void fill() {
    store = Store.open(folder);
    store.load(SHIPPED);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void the_shipped_ontology_is_well_formed() {
    assertThat(CHECK.of(SHIPPED.merged())).isEmpty();
  }

  @Test
  void the_graph_of_an_article_is_well_formed() {
    assertThat(findings(quads())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(triple measure:tariff-usa-freedonia-glass parley:imposedBy measure:none) | imposedBy",
        "(triple measure:tariff-usa-freedonia-glass parley:rate 'high') | rate",
        "(triple measure:tariff-usa-freedonia-glass parley:status parley:loud) | status",
        "(triple <https://w3id.org/parley/id/article/glass-dispute#char=71,110> oa:exact 'other')"
            + " | char=71,110",
      })
  void what_is_wrong_is_named_with_its_article(String triple, String named) {
    List<Quad> quads = quads();
    Node article = NodeFactory.createURI("https://w3id.org/parley/id/article/glass-dispute");
    quads.add(new Quad(article, SSE.parseTriple(PREFIXES + triple + ")")));
    assertThat(findings(quads))
        .isNotEmpty()
        .anySatisfy(finding -> assertThat(finding).contains(named, article.getURI()));
  }

  private static List<String> findings(List<Quad> quads) {
    store.replace(List.of(quads));
    return CHECK.of(store).stream().map(Finding::toString).toList();
  }

  private static List<Quad> quads() {
    return new ArrayList<>(new ArticleGraph(SHIPPED.merged()).quads(Example.glass(), Example.RUN));
  }
}
