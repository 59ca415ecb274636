package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.rdf.ArticleGraph;
import org.parley.rdf.Example;
import org.parley.rdf.Terms;
import org.w3c.dom.Document;

class ExporterTest {
  private static final List<Quad> FIRST = Example.quads();
  private static final List<Quad> SECOND =
      new ArticleGraph(Example.vocabulary().merged())
          .quads(Example.rival("second", LocalDate.of(1995, 6, 29)), Example.RUN);
  private static final Selection FIREFLY =
      new Selection.Around(NodeFactory.createURI(Terms.ID + "person/rufus-firefly"));

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void fill() {
    store = Store.open(folder.resolve("one"));
    store.load(Example.vocabulary());
    store.replace(List.of(FIRST, SECOND));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void n_quads_read_back_are_the_quads_of_the_articles() {
    Set<Quad> expected = new HashSet<>(FIRST);
    expected.addAll(SECOND);
    assertThat(quads(new Selection.Articles(), Exporter.Format.NQ, Lang.NQUADS))
        .isEqualTo(expected);
    assertThat(quads(new Selection.Articles(), Exporter.Format.TRIG, Lang.TRIG))
        .isEqualTo(expected);
  }

  @Test
  void everything_has_the_vocabulary_too() {
    assertThat(quads(new Selection.Everything(), Exporter.Format.NQ, Lang.NQUADS))
        .containsAll(Example.vocabulary().quads())
        .containsAll(FIRST);
  }

  @Test
  void one_article_is_its_graph() {
    Set<Quad> expected = new HashSet<>(FIRST);
    expected.removeIf(quad -> !quad.getGraph().equals(Terms.article("glass-dispute")));
    Selection one = new Selection.One(Terms.article("glass-dispute"));
    assertThat(quads(one, Exporter.Format.NQ, Lang.NQUADS)).isEqualTo(expected);
    assertThat(quads(one, Exporter.Format.TTL, Lang.TURTLE))
        .extracting(Quad::asTriple)
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Quad::asTriple).toList());
  }

  @Test
  void around_a_thing_are_its_claims_with_their_quotes_from_every_article() {
    Set<Quad> quads = quads(FIREFLY, Exporter.Format.TRIG, Lang.TRIG);
    assertThat(quads)
        .anyMatch(quad -> quad.getPredicate().equals(Terms.REIFIES))
        .anyMatch(quad -> quad.getPredicate().equals(Terms.OA_EXACT))
        .noneMatch(quad -> quad.toString().contains("deficit"))
        .extracting(Quad::getGraph)
        .contains(Terms.article("glass-dispute"), Terms.article("second"));
  }

  @Test
  void json_ld_has_the_plain_links_of_the_claims() {
    Set<Quad> quads = quads(new Selection.Articles(), Exporter.Format.JSONLD, Lang.JSONLD11);
    Set<Quad> expected = new HashSet<>(FIRST);
    expected.addAll(SECOND);
    expected.removeIf(quad -> quad.getObject().isTripleTerm());
    assertThat(quads).isEqualTo(expected);
  }

  @Test
  void the_table_has_one_row_for_each_passage_of_a_claim() {
    String table = text(new Selection.Articles(), Exporter.Format.CSV);
    assertThat(table).startsWith("claim,subject,subjectLabel,property,object,");
    assertThat(table.lines().filter(line -> line.contains("#claim-")))
        .hasSize(2 * Example.glass().facts().size());
    assertThat(table)
        .contains(",represents,https://w3id.org/parley/id/party/sylvania,Sylvania,denied,0.9,")
        .contains("\"\"\"We will impose a 100% tariff");
  }

  @Test
  void graph_ml_has_things_as_nodes_and_claims_as_edges() throws Exception {
    byte[] xml = bytes(new Selection.Articles(), Exporter.Format.GRAPHML);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));
    assertThat(document.getElementsByTagName("node").getLength()).isGreaterThan(10);
    assertThat(document.getElementsByTagName("edge").getLength()).isGreaterThan(30);
    assertThat(new String(xml, StandardCharsets.UTF_8))
        .contains("<data key=\"label\">Rufus Firefly</data><data key=\"type\">Negotiator</data>");
  }

  @ParameterizedTest
  @EnumSource(Exporter.Format.class)
  void the_order_of_reading_does_not_change_a_byte(Exporter.Format format) {
    try (Store other = Store.open(folder.resolve("two-" + format))) {
      other.replace(List.of(SECOND));
      other.replace(List.of(FIRST));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Exporter(other).write(new Selection.Articles(), format, out);
      assertThat(out.toString(StandardCharsets.UTF_8))
          .isEqualTo(text(new Selection.Articles(), format));
    }
  }

  @ParameterizedTest
  @CsvSource({"nq, NQ", "TriG, TRIG", "jsonld, JSONLD"})
  void formats_are_known_by_name(String name, Exporter.Format format) {
    assertThat(Exporter.Format.of(name)).isEqualTo(format);
  }

  @Test
  void an_unknown_format_is_answered_with_those_that_there_are() {
    assertThatThrownBy(() -> Exporter.Format.of("xlsx"))
        .hasMessageContaining("xlsx")
        .hasMessageContaining("trig, nq, ttl, jsonld, csv, graphml");
  }

  @Test
  void an_explanation_has_every_claim_with_quote_and_source() {
    Explanation firefly =
        new Explain(store, 100).of(NodeFactory.createURI(Terms.ID + "person/rufus-firefly"));
    assertThat(firefly.label()).isEqualTo("Rufus Firefly");
    assertThat(firefly.otherNames()).containsExactly("Firefly");
    assertThat(firefly.types()).containsExactly("Negotiator", "Person");
    assertThat(firefly.said()).hasSize(6);
    assertThat(firefly.pointing()).hasSize(2);
    assertThat(firefly.said())
        .filteredOn(claim -> claim.modality().equals("denied"))
        .allSatisfy(
            claim -> {
              assertThat(claim.source()).hasValueSatisfying(this::isKantor);
              assertThat(claim.quotes().get(0).text()).contains("Sylvanian");
            });
  }

  private void isKantor(org.apache.jena.graph.Node node) {
    assertThat(node.getURI()).endsWith("person/mickey-kantor");
  }

  private static Set<Quad> quads(Selection selection, Exporter.Format format, Lang lang) {
    DatasetGraph read =
        RDFParser.source(new ByteArrayInputStream(bytes(selection, format)))
            .lang(lang)
            .toDatasetGraph();
    Set<Quad> quads = new HashSet<>();
    read.find().forEachRemaining(quads::add);
    quads.removeIf(quad -> quad.getPredicate().equals(Terms.parley("signature")));
    return quads;
  }

  private static String text(Selection selection, Exporter.Format format) {
    return new String(bytes(selection, format), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Selection selection, Exporter.Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(store).write(selection, format, out);
    return out.toByteArray();
  }
}
