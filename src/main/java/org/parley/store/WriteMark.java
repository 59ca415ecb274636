package org.parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A note on disk of the graphs that a transaction is writing. Where a process died in between, the
 * note is still there at the next start, and the text index of these graphs may be out of step.
 */
final class WriteMark {
  private final Path file;

  WriteMark(Path folder) {
    this.file = folder.resolve("writing");
  }

  void set(Collection<Node> graphs) {
    try {
      Files.write(file, graphs.stream().map(Node::getURI).toList());
    } catch (IOException e) {
      throw new StoreException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  void clear() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new StoreException("cannot delete " + file + ": " + e.getMessage(), e);
    }
  }

  /** The graphs whose writing was not finished; the note stays. */
  List<Node> left() {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().map(NodeFactory::createURI).toList()
          : List.of();
    } catch (IOException e) {
      throw new StoreException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
