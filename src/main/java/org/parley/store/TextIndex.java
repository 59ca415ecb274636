package org.parley.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.parley.rdf.Terms;

/** The full-text index over labels and article texts. */
final class TextIndex implements AutoCloseable {
  private static final String GRAPH = "graph";

  private final Directory directory;
  private final TextIndexLucene lucene;
  private final EntityDefinition definition;

  TextIndex(Path folder) {
    definition = new EntityDefinition("uri", "label", Terms.LABEL);
    definition.set("label", Terms.PREF_LABEL);
    definition.set("label", Terms.ALT_LABEL);
    definition.set("text", Terms.TEXT);
    definition.setGraphField(GRAPH);
    TextIndexConfig config = new TextIndexConfig(definition);
    config.setValueStored(true);
    config.setAnalyzer(new FoldingAnalyzer());
    try {
      directory = FSDirectory.open(folder);
    } catch (IOException e) {
      throw new StoreException("cannot open the text index " + folder + ": " + e.getMessage(), e);
    }
    lucene = new TextIndexLucene(directory, config);
  }

  /** The dataset with this index in step with its changes. */
  DatasetGraph over(DatasetGraph dataset) {
    return TextDatasetFactory.create(dataset, lucene);
  }

  /**
   * Puts the names and texts of a graph in the place of those that the index has of it. They are
   * found once the transaction is committed.
   */
  void replace(Node graph, Collection<Quad> quads) {
    try {
      lucene.getIndexWriter().deleteDocuments(new Term(GRAPH, graph.getURI()));
      Set<List<String>> written = new HashSet<>();
      for (Quad quad : quads) {
        String field = definition.getField(quad.getPredicate());
        if (field != null && quad.getObject().isLiteral()) {
          String text = quad.getObject().getLiteralLexicalForm();
          if (written.add(List.of(quad.getSubject().toString(), field, text))) {
            lucene.addEntity(TextQueryFuncs.entityFromQuad(definition, quad));
          }
        }
      }
    } catch (IOException e) {
      throw new StoreException("cannot write to the text index: " + e.getMessage(), e);
    }
  }

  /** Makes changes last that were made outside a transaction of the dataset. */
  void commit() {
    lucene.commit();
  }

  /** Takes out everything. */
  void clear() {
    try {
      lucene.getIndexWriter().deleteAll();
      lucene.commit();
    } catch (IOException e) {
      throw new StoreException("cannot clear the text index: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    lucene.close();
    try {
      directory.close();
    } catch (IOException e) {
      throw new StoreException("cannot close the text index: " + e.getMessage(), e);
    }
  }
}
