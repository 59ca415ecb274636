package org.parley.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.parley.annotation.Annotated;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.claim.Modality;
import org.parley.entity.ArticleFacts;
import org.parley.entity.Entity;
import org.parley.entity.Fact;
import org.parley.entity.Value;
import org.parley.rdf.ArticleGraph;
import org.parley.rdf.Example;
import org.parley.rdf.Terms;
import org.parley.server.Editing;

/** The articles that the page is tested on: two reports of one dispute, and one full of attacks. */
final class Shelf {
  /** Markup that would show itself by setting {@code window.attacked}. */
  static final String ATTACK =
      "<img src=x onerror=\"window.attacked=1\"><script>window.attacked=1</script>";

  static final String KEY = "0123456789abcdef0123456789abcdef";

  private static final String HOSTILE =
      ATTACK
          + " talks\n\nMinister "
          + ATTACK
          + " met reporters on May 4, 1995 and said no.\n\nAdvertisement\n";

  private final ArticleGraph graphs = new ArticleGraph(Example.vocabulary().merged());

  /** The quads of all three. */
  List<List<Quad>> quads() {
    return List.of(
        graphs.quads(Example.glass(), Example.RUN),
        graphs.quads(Example.rival("glass-rival", LocalDate.of(1995, 6, 29)), Example.RUN),
        graphs.quads(hostile(), Example.RUN));
  }

  /** Reads any article as saying that its first word is a person who represents Freedonia. */
  Editing editing() {
    return new Editing(
        article -> new Annotated(article, List.of()),
        annotated -> firstWord(annotated.article()),
        graphs,
        Example.RUN,
        KEY);
  }

  private static ArticleFacts firstWord(Article article) {
    int end = article.text().indexOf(' ');
    Span span = new Span(0, end);
    String name = span.of(article.text());
    String person = Terms.ID + "person/" + name.toLowerCase(Locale.ROOT);
    String party = Terms.ID + "party/freedonia";
    return new ArticleFacts(
        article,
        List.of(
            new Entity(party, "Party", "Freedonia", Set.of()),
            new Entity(person, "Negotiator", name, Set.of())),
        List.of(
            new Fact(
                person,
                Terms.PARLEY + "represents",
                new Value.Resource(party),
                List.of(new Evidence(span, name)),
                Modality.ASSERTED,
                Optional.empty(),
                new BigDecimal("0.8"),
                "first-word")));
  }

  private static ArticleFacts hostile() {
    Article article =
        new Article(
            "hostile",
            ATTACK + ".txt",
            HOSTILE,
            List.of(
                new Block(new Span(0, HOSTILE.indexOf('\n')), Block.Kind.HEADLINE),
                new Block(
                    new Span(HOSTILE.indexOf("Minister"), HOSTILE.indexOf("\n\nAdv")),
                    Block.Kind.PARAGRAPH),
                new Block(
                    new Span(HOSTILE.indexOf("Advertisement"), HOSTILE.length() - 1),
                    Block.Kind.LEFTOVER)),
            new Metadata(
                Optional.of(LocalDate.of(1995, 5, 4)),
                Optional.of(ATTACK),
                Optional.of(ATTACK),
                Optional.of(ATTACK),
                Optional.of("javascript:window.attacked=1")));
    int start = HOSTILE.indexOf("Minister");
    Span span = new Span(start, HOSTILE.indexOf(" on May"));
    List<Entity> entities = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (String[] each :
        new String[][] {
          {"meeting/hostile", "Meeting", "date", "1995-05-04", "date"},
          {"person/hostile", "Negotiator", "represents", "party/freedonia", ""},
          {"statement/hostile", "Statement", "speaker", "person/hostile", ""},
        }) {
      entities.add(new Entity(Terms.ID + each[0], each[1], ATTACK, Set.of(ATTACK + "!")));
      Value value =
          each[4].isEmpty()
              ? new Value.Resource(Terms.ID + each[3])
              : new Value.Literal(each[3], each[4]);
      facts.add(
          new Fact(
              Terms.ID + each[0],
              Terms.PARLEY + each[2],
              value,
              List.of(new Evidence(span, span.of(HOSTILE))),
              Modality.ASSERTED,
              Optional.empty(),
              new BigDecimal("0.9"),
              ATTACK));
    }
    return new ArticleFacts(article, entities, facts);
  }
}
