package org.parley.cli;

import java.util.SortedMap;
import org.parley.rdf.VocabularyGraphs;
import org.parley.store.Store;
import org.parley.vocabulary.BundledFiles;

/** Puts the ontology that comes with the program beside the articles of a store. */
final class Library {
  private final SortedMap<String, byte[]> files = new BundledFiles(".ttl").shipped("ontology");
  private VocabularyGraphs graphs;

  /** Loads it where the store does not hold this very version. */
  void loadInto(Store store) {
    String version = VocabularyGraphs.version(files);
    if (!store.vocabularyVersion().equals(java.util.Optional.of(version))) {
      store.load(graphs());
    }
  }

  /** The ontology as graphs, parsed when first asked for. */
  synchronized VocabularyGraphs graphs() {
    if (graphs == null) {
      graphs = new VocabularyGraphs(files);
    }
    return graphs;
  }
}
