package org.parley.vocabulary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;

/** Reads the Turtle files of the ontology into records. */
public final class VocabularyReader {
  /** The files of the ontology, in the order in which they are read. */
  public static final List<String> FILES =
      List.of(
          "parley.ttl",
          "parties.ttl",
          "places.ttl",
          "organizations.ttl",
          "posts.ttl",
          "people.ttl",
          "industries.ttl",
          "measures.ttl",
          "quantities.ttl",
          "actions.ttl",
          "phrasings.ttl");

  /**
   * Where the files come from: a name in, its bytes out, or nothing where there is no such file.
   */
  @FunctionalInterface
  public interface Source {
    Optional<byte[]> bytes(String file) throws IOException;
  }

  private final EntryReader entryReader = new EntryReader();
  private final PhrasingReader phrasingReader = new PhrasingReader();
  private final Source source;

  /** A reader of the ontology that ships with the program. */
  public VocabularyReader() {
    this(
        file -> {
          try (InputStream in = VocabularyReader.class.getResourceAsStream("/ontology/" + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
          }
        });
  }

  /** A reader of an ontology that lies in a folder. */
  public VocabularyReader(Path folder) {
    this(
        file -> {
          Path path = folder.resolve(file);
          return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        });
  }

  private VocabularyReader(Source source) {
    this.source = source;
  }

  /**
   * Reads all files.
   *
   * @throws IllegalStateException where a file is not valid Turtle; the message names the file and
   *     the line
   */
  public Vocabulary read() {
    JenaSystem.init();
    Graph graph = GraphFactory.createDefaultGraph();
    for (String file : FILES) {
      try {
        byte[] bytes = source.bytes(file).orElse(new byte[0]);
        RDFParser.create()
            .source(new ByteArrayInputStream(bytes))
            .lang(Lang.TURTLE)
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
            .parse(graph);
      } catch (RiotException e) {
        throw new IllegalStateException(
            "ontology/" + file + ": " + e.getMessage() + "; mend it", e);
      } catch (IOException e) {
        throw new UncheckedIOException("ontology/" + file, e);
      }
    }
    List<Entry> entries = new ArrayList<>();
    List<Phrasing> phrasings = new ArrayList<>();
    graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .filter(triple -> triple.getSubject().isURI() && triple.getObject().isURI())
        .filter(triple -> triple.getObject().getURI().startsWith(Described.PARLEY))
        .forEach(
            triple -> {
              String type = triple.getObject().getURI().substring(Described.PARLEY.length());
              Described resource = new Described(graph, triple.getSubject());
              if (type.equals("Phrasing")) {
                phrasings.add(phrasingReader.read(resource));
              } else {
                entryReader.read(type, resource).ifPresent(entries::add);
              }
            });
    entries.sort(Comparator.comparing(Entry::iri));
    phrasings.sort(Comparator.comparing(Phrasing::iri));
    return new Vocabulary(entries, phrasings);
  }
}
