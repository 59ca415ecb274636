package org.parley.cli;

import java.util.Optional;
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
    if (!store.vocabularyVersion().equals(Optional.of(version()))) {
      store.load(graphs());
    }
  }

  /** What changes with any of the ontology's files. */
  String version() {
    return VocabularyGraphs.version(files);
  }

  /** The ontology as graphs, parsed when first asked for. */
  synchronized VocabularyGraphs graphs() {
    if (graphs == null) {
      graphs = new VocabularyGraphs(files);
    }
    return graphs;
  }
}
