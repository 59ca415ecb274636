package org.parley.rdf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Dating;
import org.parley.article.Metadata;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.claim.Modality;
import org.parley.entity.ArticleFacts;
import org.parley.entity.Entity;
import org.parley.entity.Fact;
import org.parley.entity.Value;

/**
 * Writes one article's facts down as a named graph: the article, what it mentions, and one claim
 * with its passages for every fact.
 */
public final class ArticleGraph {
  private static final Pattern NOT_IN_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");
  private static final int DIGEST_BYTES = 8;

  /**
   * How often the day of publication lies in the range that was inferred for it, tested by hand.
   */
  private static final BigDecimal INFERENCE_CONFIDENCE = new BigDecimal("0.9");

  private final ClassTree classes;
  private final Set<Node> phrasings;

  /**
   * @param ontology its classes give the types above a type; a claim found by one of its phrasings
   *     links to it
   */
  public ArticleGraph(Graph ontology) {
    this.classes = new ClassTree(ontology);
    this.phrasings =
        ontology.find(Node.ANY, Terms.TYPE, Terms.PHRASING).mapWith(Triple::getSubject).toSet();
  }

  /**
   * The quads of the article's graph and of the run's, sorted and each once.
   *
   * @param facts what the article says
   * @param run what read it
   */
  public List<Quad> quads(ArticleFacts facts, Run run) {
    Writer writer = new Writer(facts.article(), run);
    writer.article();
    facts.entities().forEach(writer::entity);
    facts.facts().forEach(writer::fact);
    return List.copyOf(writer.quads);
  }

  /** Collects the quads of one article. */
  private final class Writer {
    private final Article article;
    private final Node graph;
    private final Node run;
    private final SortedSet<Quad> quads = new TreeSet<>(new QuadOrder());

    Writer(Article article, Run run) {
      this.article = article;
      this.graph = resource(Terms.ID + "article/" + article.slug());
      this.run = run.node();
      quads.addAll(run.quads());
    }

    void article() {
      add(graph, Terms.TYPE, Terms.ARTICLE);
      add(graph, Terms.TEXT, string(article.text()));
      add(graph, Terms.SOURCE_FILE, string(article.sourceFile()));
      String title = article.headline().orElse(article.sourceFile());
      add(graph, Terms.TITLE, string(title));
      add(graph, Terms.LABEL, string(title));
      Metadata metadata = article.metadata();
      metadata
          .published()
          .ifPresent(
              day -> {
                add(graph, Terms.PUBLISHED, literal(day.toString(), "date"));
                add(graph, Terms.DATING_METHOD, Terms.parley("metadata"));
              });
      metadata.inferred().filter(d -> metadata.published().isEmpty()).ifPresent(this::inferred);
      metadata.publisher().ifPresent(name -> add(graph, Terms.PUBLISHER, string(name)));
      metadata.agency().ifPresent(name -> add(graph, Terms.AGENCY, string(name)));
      metadata.url().ifPresent(url -> add(graph, Terms.SOURCE, string(url)));
      metadata
          .byline()
          .or(() -> first(Block.Kind.BYLINE))
          .ifPresent(byline -> add(graph, Terms.BYLINE, string(byline)));
      article.blocks().stream()
          .filter(block -> block.kind() != Block.Kind.PARAGRAPH)
          .forEach(this::part);
    }

    /** What is neither a paragraph nor part of one: readers of the text are shown what it is. */
    private void part(Block block) {
      Node part = passage(block.span());
      add(part, Terms.TYPE, Terms.PART);
      add(part, Terms.TYPE, Terms.parley(partClass(block.kind())));
    }

    /** The range of days as claims, with the words from which it was concluded. */
    private void inferred(Dating dating) {
      add(graph, Terms.DATING_METHOD, Terms.parley("inferred"));
      day(Terms.PUBLISHED_EARLIEST, dating.earliest(), dating);
      day(Terms.PUBLISHED_LATEST, dating.latest(), dating);
      day(Terms.PUBLISHED_BEST, dating.best(), dating);
      if (dating.earliest().equals(dating.latest())) {
        day(Terms.PUBLISHED, dating.best(), dating);
      }
    }

    private void day(Node property, LocalDate day, Dating dating) {
      Value value = new Value.Literal(day.toString(), "date");
      List<Evidence> evidence =
          dating.grounds().stream()
              .map(Dating.Ground::span)
              .filter(span -> span.length() > 0)
              .distinct()
              .sorted()
              .map(span -> new Evidence(span, span.of(article.text())))
              .toList();
      if (evidence.isEmpty()) {
        add(graph, property, object(value));
        return;
      }
      Fact fact =
          new Fact(
              graph.getURI(),
              property.getURI(),
              value,
              evidence,
              Modality.ASSERTED,
              Optional.empty(),
              INFERENCE_CONFIDENCE,
              "date-inference");
      fact(fact);
      for (Dating.Ground ground : dating.grounds()) {
        String quote = ground.span().of(article.text()).replaceAll("\\s+", " ");
        add(claim(fact), Terms.COMMENT, string("“" + quote + "” " + ground.says()));
      }
    }

    private Optional<String> first(Block.Kind kind) {
      return article.blocks().stream()
          .filter(block -> block.kind() == kind)
          .findFirst()
          .map(block -> block.span().of(article.text()));
    }

    void entity(Entity entity) {
      Node node = resource(entity.iri());
      for (String name : classes.upFrom(entity.type())) {
        add(node, Terms.TYPE, Terms.parley(name));
      }
      add(node, Terms.LABEL, string(entity.label()));
      entity.otherNames().forEach(name -> add(node, Terms.ALT_LABEL, string(name)));
      add(graph, Terms.MENTIONS, node);
    }

    void fact(Fact fact) {
      Node subject = resource(fact.subject());
      Node property = resource(fact.property());
      Node object = object(fact.object());
      if (fact.modality().holds()) {
        add(subject, property, object);
      }
      Node claim = claim(fact);
      add(claim, Terms.TYPE, Terms.CLAIM);
      add(
          claim,
          Terms.REIFIES,
          NodeFactory.createTripleTerm(Triple.create(subject, property, object)));
      add(claim, Terms.SUBJECT, subject);
      add(claim, Terms.PREDICATE, property);
      add(claim, Terms.OBJECT, object);
      add(claim, Terms.MODALITY, Terms.parley(fact.modality().name().toLowerCase(Locale.ROOT)));
      add(claim, Terms.CONFIDENCE, decimal(fact.confidence()));
      add(claim, Terms.RULE, rule(fact.rule()));
      add(claim, Terms.GENERATED_BY, run);
      fact.attributedTo().ifPresent(agent -> add(claim, Terms.ATTRIBUTED_TO, resource(agent)));
      fact.evidence().forEach(evidence -> add(claim, Terms.EVIDENCE, passage(evidence.span())));
    }

    private Node passage(Span span) {
      int start = article.codePoint(span.start());
      int end = article.codePoint(span.end());
      Node passage = resource(graph.getURI() + "#char=" + start + "," + end);
      add(passage, Terms.TYPE, Terms.PASSAGE);
      add(passage, Terms.OA_START, literal(Integer.toString(start), "integer"));
      add(passage, Terms.OA_END, literal(Integer.toString(end), "integer"));
      add(passage, Terms.OA_EXACT, string(span.of(article.text())));
      add(passage, Terms.IN_ARTICLE, graph);
      return passage;
    }

    private Node claim(Fact fact) {
      StringBuilder key = new StringBuilder();
      for (Evidence evidence : fact.evidence()) {
        key.append(article.codePoint(evidence.span().start())).append(',');
        key.append(article.codePoint(evidence.span().end())).append('\n');
      }
      key.append(fact.subject()).append('\n').append(fact.property()).append('\n');
      key.append(fact.object()).append('\n').append(fact.modality()).append('\n');
      key.append(fact.attributedTo().orElse(""));
      return resource(graph.getURI() + "#claim-" + digest(key.toString()));
    }

    private void add(Node subject, Node property, Node object) {
      quads.add(new Quad(graph, subject, property, object));
    }

    private Node rule(String name) {
      Node phrasing = NodeFactory.createURI(Terms.VOCAB + "phrasing/" + name);
      return phrasings.contains(phrasing) ? phrasing : string(name);
    }

    private Node object(Value value) {
      if (value instanceof Value.Resource resource) {
        return resource(resource.iri());
      }
      Value.Literal literal = (Value.Literal) value;
      return literal.datatype().equals("decimal")
          ? decimal(new BigDecimal(literal.text()))
          : literal(literal.text(), literal.datatype());
    }

    private Node resource(String iri) {
      if (NOT_IN_IRI.matcher(iri).find()) {
        throw new IllegalArgumentException(
            "\""
                + iri
                + "\" in article "
                + article.slug()
                + " is not an IRI: escape the character");
      }
      return NodeFactory.createURI(iri);
    }
  }

  private static String partClass(Block.Kind kind) {
    return switch (kind) {
      case HEADLINE -> "Headline";
      case KICKER -> "Kicker";
      case DECK -> "Deck";
      case BYLINE -> "Byline";
      case AGENCY -> "AgencyLine";
      case DATELINE -> "Dateline";
      case PARAGRAPH -> "Part";
      case LEFTOVER -> "Leftover";
    };
  }

  private static Node string(String text) {
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDstring);
  }

  private static Node literal(String text, String datatype) {
    return NodeFactory.createLiteralDT(
        text, TypeMapper.getInstance().getSafeTypeByName(Terms.XSD + datatype));
  }

  /** In the one form that the store gives back, "100.0" and not "100" or "1E+2". */
  private static Node decimal(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return literal(plain.setScale(Math.max(1, plain.scale())).toPlainString(), "decimal");
  }

  private static String digest(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
