package org.parley.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sys.JenaSystem;

/**
 * The words that the graph is written in: namespaces, prefixes and the properties that are not
 * taken from a fact.
 */
public final class Terms {
  static {
    JenaSystem.init();
  }

  public static final String PARLEY = "https://w3id.org/parley/ontology#";
  public static final String VOCAB = "https://w3id.org/parley/vocab/";
  public static final String ID = "https://w3id.org/parley/id/";
  public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  public static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String OA = "http://www.w3.org/ns/oa#";
  public static final String DCTERMS = "http://purl.org/dc/terms/";
  public static final String OWL = "http://www.w3.org/2002/07/owl#";

  private static final List<String> FOLDERS_OF_THINGS =
      List.of(
          "article",
          "person",
          "organization",
          "party",
          "post",
          "place",
          "measure",
          "negotiation",
          "meeting",
          "deadline",
          "statement",
          "figure");
  private static final List<String> FOLDERS_OF_CONCEPTS =
      List.of("industry", "quantity", "action", "phrasing");

  /** Prefixes for every writer, and for IRIs on command lines. */
  public static final PrefixMapping PREFIXES = prefixes();

  public static final Node TYPE = iri(RDF, "type");
  public static final Node REIFIES = iri(RDF, "reifies");
  public static final Node SUBJECT = iri(RDF, "subject");
  public static final Node PREDICATE = iri(RDF, "predicate");
  public static final Node OBJECT = iri(RDF, "object");
  public static final Node LABEL = iri(RDFS, "label");
  public static final Node COMMENT = iri(RDFS, "comment");
  public static final Node SUBCLASS_OF = iri(RDFS, "subClassOf");
  public static final Node SUBPROPERTY_OF = iri(RDFS, "subPropertyOf");
  public static final Node PREF_LABEL = iri(SKOS, "prefLabel");
  public static final Node ALT_LABEL = iri(SKOS, "altLabel");
  public static final Node TITLE = iri(DCTERMS, "title");
  public static final Node SOURCE = iri(DCTERMS, "source");
  public static final Node GENERATED_BY = iri(PROV, "wasGeneratedBy");
  public static final Node ACTIVITY = iri(PROV, "Activity");
  public static final Node VERSION = iri(OWL, "versionInfo");
  public static final Node OA_START = iri(OA, "start");
  public static final Node OA_END = iri(OA, "end");
  public static final Node OA_EXACT = iri(OA, "exact");
  public static final Node ARTICLE = parley("Article");
  public static final Node CLAIM = parley("Claim");
  public static final Node PASSAGE = parley("Passage");
  public static final Node PART = parley("Part");
  public static final Node RUN = parley("Run");
  public static final Node PHRASING = parley("Phrasing");
  public static final Node TEXT = parley("text");
  public static final Node MENTIONS = parley("mentions");
  public static final Node EVIDENCE = parley("evidence");
  public static final Node IN_ARTICLE = parley("inArticle");
  public static final Node CONFIDENCE = parley("confidence");
  public static final Node MODALITY = parley("modality");
  public static final Node ATTRIBUTED_TO = parley("attributedTo");
  public static final Node RULE = parley("rule");
  public static final Node PUBLISHED = parley("published");
  public static final Node PUBLISHED_EARLIEST = parley("publishedEarliest");
  public static final Node PUBLISHED_LATEST = parley("publishedLatest");
  public static final Node PUBLISHED_BEST = parley("publishedBest");
  public static final Node DATING_METHOD = parley("datingMethod");
  public static final Node PUBLISHER = parley("publisher");
  public static final Node AGENCY = parley("agency");
  public static final Node BYLINE = parley("byline");
  public static final Node SOURCE_FILE = parley("sourceFile");
  public static final Node PROGRAM_VERSION = parley("programVersion");
  public static final Node VOCABULARY_VERSION = parley("vocabularyVersion");

  private Terms() {}

  /** A term of Parley's own ontology by its local name. */
  public static Node parley(String name) {
    return iri(PARLEY, name);
  }

  /** The node and the named graph of an article. */
  public static Node article(String slug) {
    return iri(ID, "article/" + slug);
  }

  private static PrefixMapping prefixes() {
    PrefixMapping prefixes =
        PrefixMapping.Factory.create()
            .setNsPrefix("parley", PARLEY)
            .setNsPrefix("vocab", VOCAB)
            .setNsPrefix("id", ID)
            .setNsPrefix("rdf", RDF)
            .setNsPrefix("rdfs", RDFS)
            .setNsPrefix("xsd", XSD)
            .setNsPrefix("skos", SKOS)
            .setNsPrefix("prov", PROV)
            .setNsPrefix("oa", OA)
            .setNsPrefix("dcterms", DCTERMS)
            .setNsPrefix("owl", OWL);
    for (String folder : FOLDERS_OF_THINGS) {
      prefixes.setNsPrefix(folder, ID + folder + "/");
    }
    for (String folder : FOLDERS_OF_CONCEPTS) {
      prefixes.setNsPrefix(folder, VOCAB + folder + "/");
    }
    return prefixes.lock();
  }

  private static Node iri(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
