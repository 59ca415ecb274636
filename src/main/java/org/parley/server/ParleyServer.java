package org.parley.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.parley.store.Queries;
import org.parley.store.Store;

/** Serves a store on the loopback address: SPARQL, entity pages and the web page. */
public final class ParleyServer implements AutoCloseable {
  private static final String NAME = "/parley";
  private static final int MAX_BODY = 2 * 1024 * 1024;
  private static final int HEAP_MILLIS = 200;
  private static final int IDLE_MILLIS = 15_000;
  private static final int STOP_MILLIS = 3_000;
  private static final int MIN_THREADS = 4;
  private static final int MAX_THREADS = 16;
  private static final int MIN_GZIP = 512;

  private final FusekiServer fuseki;
  private final HeapWatch heap;

  private ParleyServer(FusekiServer fuseki, HeapWatch heap) {
    this.fuseki = fuseki;
    this.heap = heap;
  }

  /**
   * Starts to serve.
   *
   * @param store stays open as long as the server runs, and is not closed by it
   * @throws ServerException where the port is in use
   */
  public static ParleyServer start(Store store, ServerOptions options) {
    return start(store, options, Optional.empty());
  }

  /**
   * Starts to serve a store that can be changed from the page.
   *
   * @param editing what is needed for that; nothing can be changed without it
   * @see #start(Store, ServerOptions)
   */
  public static ParleyServer start(Store store, ServerOptions options, Optional<Editing> editing) {
    requireFree(options.port());
    DatasetGraph dataset = store.dataset();
    refuseOutside(dataset, options);
    Operation query =
        Operation.alloc("https://w3id.org/parley/operation#query", "parley-query", "SPARQL query");
    QueryService service = new QueryService(options.maxRows());
    ThingServlet things = new ThingServlet(store);
    QueriesServlet questions = new QueriesServlet(Queries.shipped(), store);
    StatusServlet status = new StatusServlet(store, options, editing.isPresent());
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .loopback(true)
            .enableCors(false)
            .numServerThreads(MIN_THREADS, MAX_THREADS)
            .registerOperation(query, service)
            .add(NAME, DataService.newBuilder(dataset).addEndpoint(query, "sparql"))
            .addFilter("/*", new RequestFilter())
            .addServlet("/id/*", things)
            .addServlet("/vocab/*", things)
            .addServlet("/ontology", things)
            .addServlet("/queries.json", questions)
            .addServlet("/queries/*", questions)
            .addServlet("/running/*", new RunningServlet(service))
            .addServlet("/status.json", status)
            .addServlet("/server.json", status)
            .addServlet("/*", new PageServlet("/ui"));
    editing.ifPresent(desk -> builder.addServlet("/edit/*", new EditServlet(store, desk)));
    FusekiServer fuseki = builder.build();
    harden(fuseki.getJettyServer());
    try {
      fuseki.start();
    } catch (RuntimeException e) {
      throw new ServerException("cannot serve on port " + options.port() + ": " + e, e);
    }
    return new ParleyServer(fuseki, new HeapWatch(HeapWatch::heap, service::giveUp, HEAP_MILLIS));
  }

  public int port() {
    return fuseki.getHttpPort();
  }

  /** The address of the web page. */
  public String url() {
    return "http://127.0.0.1:" + port() + "/";
  }

  /** The address of the SPARQL endpoint. */
  public String sparqlUrl() {
    return url() + "parley/sparql";
  }

  /** Waits until the server is closed. */
  public void join() {
    fuseki.join();
  }

  /** Lets requests under way finish for a moment, then stops. */
  @Override
  public void close() {
    heap.close();
    fuseki.stop();
  }

  private static void requireFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      socket.setReuseAddress(true);
    } catch (IOException e) {
      throw new ServerException(
          "port " + port + " is in use by another program: choose another with --port", e);
    }
  }

  /** Closes the ways in which a query could reach other machines, and sets its time. */
  private static void refuseOutside(DatasetGraph dataset, ServerOptions options) {
    ARQ.globalServiceAllowed = false;
    dataset.getContext().set(ARQ.httpServiceAllowed, false);
    long millis = options.queryTimeout().toMillis();
    dataset.getContext().set(ARQConstants.sysOptimizerFactory, new BoundedGroupConcat());
    dataset.getContext().set(ARQ.queryTimeout, millis + "," + millis);
  }

  @SuppressWarnings("removal")
  private static void harden(Server server) {
    SizeLimitHandler limit = new SizeLimitHandler(MAX_BODY, -1);
    limit.setHandler(server.getHandler());
    GzipHandler gzip = new GzipHandler();
    gzip.setMinGzipSize(MIN_GZIP);
    gzip.addIncludedMethods("GET", "POST");
    gzip.setHandler(limit);
    server.setHandler(gzip);
    server.setStopTimeout(STOP_MILLIS);
    for (Connector connector : server.getConnectors()) {
      if (connector instanceof ServerConnector port) {
        port.setHost("127.0.0.1");
        port.setIdleTimeout(IDLE_MILLIS);
      }
    }
  }
}
