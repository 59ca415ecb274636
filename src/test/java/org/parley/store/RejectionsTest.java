package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.claim.Modality;
import org.parley.entity.ArticleFacts;
import org.parley.entity.Fact;
import org.parley.entity.Value;
import org.parley.rdf.ArticleGraph;
import org.parley.rdf.Example;
import org.parley.rdf.Terms;

class RejectionsTest {
  private static final String PERSON = Terms.ID + "person/mickey-kantor";
  private static final String QUOTE = "U.S. Trade Representative Mickey Kantor";
  private static final Node GLASS = Terms.article("glass-dispute");

  private final ArticleGraph graphs = new ArticleGraph(Example.vocabulary().merged());
  @TempDir Path folder;
  private Store store;
  private List<Quad> whole;

  @BeforeEach
  void open() {
    store = Store.open(folder);
    store.replace(List.of(Example.quads()));
    whole = quads(GLASS, Node.ANY);
    new Rejections(store).reject(claim().orElseThrow(), "He speaks for Sylvania.");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_rejected_claim_is_gone_with_its_triple_and_noted_with_the_reason() {
    assertThat(claim()).isEmpty();
    assertThat(stated(GLASS)).isFalse();
    assertThat(quads(Rejections.GRAPH, Terms.parley("reason")))
        .extracting(quad -> quad.getObject().getLiteralLexicalForm())
        .containsExactly("He speaks for Sylvania.");
    assertThat(quads(Rejections.GRAPH, Terms.OA_EXACT))
        .extracting(quad -> quad.getObject().getLiteralLexicalForm())
        .containsExactly(QUOTE);
    assertThat(quads(Rejections.GRAPH, Terms.SUBJECT)).isEmpty();
  }

  @Test
  void it_stays_out_when_the_article_is_read_again_and_the_store_was_closed() {
    store.close();
    store = Store.open(folder);
    store.replace(List.of(Example.quads()));
    assertThat(claim()).isEmpty();
    assertThat(stated(GLASS)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "U.S. Trade Representative Mickey Kantor met, ASSERTED, false",
    "Trade Representative Mickey Kantor, ASSERTED, false",
    "U.S. Trade Representative Mickey Kantor, DENIED, false",
    "Kantor said, ASSERTED, true",
  })
  void another_reading_of_it_is_left_out_where_its_words_are_those_rejected(
      String words, Modality modality, boolean stated) {
    ArticleFacts facts = Example.glass();
    int start = facts.article().text().indexOf(words);
    Evidence evidence = new Evidence(new Span(start, start + words.length()), words);
    List<Fact> read = new ArrayList<>();
    for (Fact fact : facts.facts()) {
      read.add(represents(fact) ? with(fact, evidence, modality) : fact);
    }
    store.replace(
        List.of(
            graphs.quads(new ArticleFacts(facts.article(), facts.entities(), read), Example.RUN)));
    assertThat(stated(GLASS)).isEqualTo(stated);
    assertThat(claim().isPresent()).isEqualTo(stated || modality == Modality.DENIED);
  }

  @Test
  void another_article_may_say_the_same() {
    store.replace(
        List.of(graphs.quads(Example.glass("second", LocalDate.of(1995, 6, 30)), Example.RUN)));
    assertThat(stated(Terms.article("second"))).isTrue();
    assertThat(stated(GLASS)).isFalse();
  }

  @Test
  void what_was_rejected_can_be_put_back() {
    Node claim = rejected();
    new Rejections(store).putBack(claim);
    assertThat(quads(GLASS, Node.ANY)).containsExactlyInAnyOrderElementsOf(whole);
    assertThat(quads(Rejections.GRAPH, Node.ANY)).isEmpty();
    store.replace(List.of(Example.quads()));
    assertThat(claim()).contains(claim);
  }

  @Test
  void it_comes_back_with_its_words_when_the_article_has_been_read_again_without_it() {
    Node claim = rejected();
    List<Quad> others =
        Example.quads().stream().filter(quad -> quad.getPredicate().equals(Terms.TEXT)).toList();
    store.replace(List.of(others));
    new Rejections(store).putBack(claim);
    assertThat(stated(GLASS)).isTrue();
    assertThat(quads(GLASS, Terms.OA_EXACT))
        .extracting(quad -> quad.getObject().getLiteralLexicalForm())
        .containsExactly(QUOTE);
  }

  @Test
  void what_is_not_rejected_cannot_be_put_back() {
    new Rejections(store).putBack(rejected());
    assertThatThrownBy(() -> new Rejections(store).putBack(claim().orElseThrow()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("#claim-");
  }

  @Test
  void what_is_no_claim_cannot_be_rejected() {
    Node nothing = NodeFactory.createURI(GLASS.getURI() + "#claim-0");
    assertThatThrownBy(() -> new Rejections(store).reject(nothing, "wrong"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("#claim-0");
  }

  private static Fact with(Fact fact, Evidence evidence, Modality modality) {
    return new Fact(
        fact.subject(),
        fact.property(),
        fact.object(),
        List.of(evidence),
        modality,
        fact.attributedTo(),
        fact.confidence(),
        fact.rule());
  }

  private static boolean represents(Fact fact) {
    return fact.subject().equals(PERSON)
        && fact.property().equals(Terms.PARLEY + "represents")
        && fact.object().equals(new Value.Resource(Terms.ID + "party/united-states"));
  }

  private boolean stated(Node article) {
    return quads(article, Terms.parley("represents")).stream()
        .anyMatch(quad -> quad.getSubject().getURI().equals(PERSON));
  }

  /** The article's claim that the person represents a party. */
  private Optional<Node> claim() {
    return quads(GLASS, Terms.PREDICATE).stream()
        .filter(quad -> quad.getObject().equals(Terms.parley("represents")))
        .map(Quad::getSubject)
        .filter(
            claim ->
                store.read(
                    () ->
                        store
                            .dataset()
                            .contains(GLASS, claim, Terms.SUBJECT, NodeFactory.createURI(PERSON))))
        .findFirst();
  }

  private Node rejected() {
    return quads(Rejections.GRAPH, Terms.TYPE).get(0).getSubject();
  }

  private List<Quad> quads(Node graph, Node property) {
    return store.read(
        () -> {
          List<Quad> found = new ArrayList<>();
          store.dataset().find(graph, Node.ANY, property, Node.ANY).forEachRemaining(found::add);
          return found;
        });
  }
}
