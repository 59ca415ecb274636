package org.parley.store;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.parley.rdf.Terms;
import org.parley.rdf.VocabularyGraphs;

/**
 * A folder with one named graph per article and per vocabulary file. Queries see the union of all
 * graphs as the default graph.
 */
public final class Store implements AutoCloseable {
  private static final long QUIET_NANOS = 10_000_000_000L;
  private static final long POLL_NANOS = 10_000_000L;

  private final Path folder;
  private final FolderLock lock;
  private final WriteMark mark;
  private DatasetGraph database;
  private MappedFiles files;
  private TextIndex index;
  private DatasetGraph dataset;

  private Store(Path folder) {
    this.folder = folder;
    this.lock = new FolderLock(folder);
    this.mark = new WriteMark(folder);
    try {
      connect();
      repair();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /**
   * Opens the store in a folder, which is made where it is missing.
   *
   * @throws StoreException where another process uses it
   */
  public static Store open(Path folder) {
    JenaSystem.init();
    return new Store(folder);
  }

  /** What the store holds; read it inside a transaction. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** The quads themselves, past the text index; read them inside a transaction. */
  DatasetGraph database() {
    return database;
  }

  /** Runs in a read transaction. */
  public <T> T read(Supplier<T> reading) {
    return Txn.calculateRead(dataset, reading);
  }

  /**
   * Puts graphs in the place of those with the same names, all in one transaction: when this
   * returns, they are on disk. What readers rejected is left out.
   *
   * @param articles quads of one or more graphs each
   */
  public void replace(List<List<Quad>> articles) {
    RejectedClaims rejected = read(() -> new RejectedClaims(dataset.getGraph(Rejections.GRAPH)));
    SortedMap<Node, Set<Quad>> graphs = new TreeMap<>(NodeCmp::compareRDFTerms);
    for (List<Quad> quads : articles) {
      for (Quad quad : rejected.takenOutOf(quads)) {
        Set<Quad> graph = graphs.computeIfAbsent(quad.getGraph(), name -> new LinkedHashSet<>());
        graph.add(quad);
        if (quad.getPredicate().equals(Terms.TEXT)) {
          graph.add(signed(quad));
        }
      }
    }
    write(graphs);
  }

  /** The signature of a text, by which echoes are found. */
  private static Quad signed(Quad text) {
    TextSignature signature = TextSignature.of(text.getObject().getLiteralLexicalForm());
    return new Quad(
        text.getGraph(),
        text.getSubject(),
        Terms.parley("signature"),
        NodeFactory.createLiteralString(signature.encoded()));
  }

  /** Puts quads in the place of all that a graph holds. */
  void put(Node graph, List<Quad> quads) {
    SortedMap<Node, Set<Quad>> graphs = new TreeMap<>(NodeCmp::compareRDFTerms);
    graphs.put(graph, new LinkedHashSet<>(quads));
    write(graphs);
  }

  /**
   * Puts the vocabulary into the store where it holds another version of it.
   *
   * @return whether anything was written
   */
  public boolean load(VocabularyGraphs vocabulary) {
    if (vocabularyVersion().equals(Optional.of(vocabulary.version()))) {
      return false;
    }
    SortedMap<Node, Set<Quad>> graphs = new TreeMap<>(NodeCmp::compareRDFTerms);
    for (Node stale : read(() -> graphsBelow(VocabularyGraphs.CATALOGUE.getURI()))) {
      graphs.put(stale, new HashSet<>());
    }
    for (Quad quad : vocabulary.quads()) {
      graphs.computeIfAbsent(quad.getGraph(), graph -> new LinkedHashSet<>()).add(quad);
    }
    write(graphs);
    return true;
  }

  /** The version of the vocabulary that the store holds, where it holds one. */
  public Optional<String> vocabularyVersion() {
    Node catalogue = VocabularyGraphs.CATALOGUE;
    return read(
        () -> {
          Iterator<Quad> found = dataset.find(catalogue, catalogue, Terms.VERSION, Node.ANY);
          return found.hasNext()
              ? Optional.of(found.next().getObject().getLiteralLexicalForm())
              : Optional.empty();
        });
  }

  /** The number of articles in the store. */
  public int articles() {
    return read(
        () -> {
          Graph all = dataset.getUnionGraph();
          return all.find(Node.ANY, Terms.TYPE, Terms.ARTICLE).toList().size();
        });
  }

  /**
   * Gives back the memory that holds the pages of the database, where the files have grown by so
   * many bytes. To be called while nobody reads or writes: {@link #dataset} is another one
   * afterwards.
   */
  public void release(long growth) {
    if (files.growth() >= growth) {
      reopen();
      System.gc();
    }
  }

  /** Gives back the disk space of what was replaced. */
  public void compact() {
    DatabaseMgr.compact(database, true);
  }

  /**
   * Writes a copy of all quads while the store is in use.
   *
   * @return the compressed N-Quads file
   */
  public Path backup() {
    return Path.of(DatabaseMgr.backup(database));
  }

  @Override
  public void close() {
    try {
      disconnect();
    } finally {
      lock.close();
    }
  }

  private List<Node> graphsBelow(String prefix) {
    Iterable<Node> graphs = dataset::listGraphNodes;
    List<Node> found = new java.util.ArrayList<>();
    graphs.forEach(
        graph -> {
          if (graph.isURI() && graph.getURI().startsWith(prefix)) {
            found.add(graph);
          }
        });
    return found;
  }

  private void write(SortedMap<Node, Set<Quad>> graphs) {
    mark.set(graphs.keySet());
    try {
      Txn.executeWrite(
          dataset,
          () -> {
            QuadRows rows = new QuadRows(database);
            graphs.forEach((graph, wanted) -> replace(graph, wanted, rows));
          });
    } catch (RuntimeException e) {
      reopen();
      throw new StoreException(
          "nothing of this batch was written to " + folder + ": " + e.getMessage(), e);
    }
    mark.clear();
  }

  /** Writes only what differs; past the text index's own listener, which looks every quad up. */
  private void replace(Node graph, Set<Quad> wanted, QuadRows rows) {
    Set<Quad> stored = new HashSet<>();
    database.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(stored::add);
    if (stored.equals(wanted)) {
      return;
    }
    for (Quad quad : stored) {
      if (!wanted.contains(quad)) {
        database.delete(quad);
      }
    }
    rows.add(wanted.stream().filter(quad -> !stored.contains(quad)).toList());
    index.replace(graph, wanted);
  }

  /** An aborted transaction can leave a node table that fails later; a fresh one does not. */
  private void reopen() {
    disconnect();
    connect();
    repair();
  }

  private void connect() {
    Path graphs = folder.resolve("graphs");
    database = DatabaseMgr.connectDatasetGraph(graphs.toString());
    files = new MappedFiles(graphs);
    index = new TextIndex(folder.resolve("text"));
    dataset = index.over(database);
    database.getContext().set(TDB2.symUnionDefaultGraph, true);
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  private void disconnect() {
    if (index != null) {
      index.close();
      index = null;
    }
    if (database != null) {
      TDBInternal.expel(database, !hasQuietened());
      database = null;
    }
  }

  /** Whether all readers end within a while: a query that a server has cut off takes a moment. */
  private boolean hasQuietened() {
    TransactionCoordinator running = TDBInternal.getTransactionCoordinator(database);
    long patience = System.nanoTime() + QUIET_NANOS;
    while (running.countActive() > 0 && System.nanoTime() < patience) {
      LockSupport.parkNanos(POLL_NANOS);
    }
    return running.countActive() == 0;
  }

  private void repair() {
    List<Node> left = mark.left();
    if (!left.isEmpty()) {
      Txn.executeRead(database, () -> left.forEach(this::repair));
      index.commit();
      mark.clear();
    }
  }

  private void repair(Node graph) {
    Set<Quad> quads = new HashSet<>();
    database.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    index.replace(graph, quads);
  }
}
