package org.parley.cli;

import java.io.PrintStream;
import java.util.Optional;
import org.parley.server.Editing;
import org.parley.server.ParleyServer;
import org.parley.server.ServerOptions;
import org.parley.store.Store;
import picocli.CommandLine.Option;

/** Serves a store until the process is told to stop. */
final class Serving {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "TCP port on 127.0.0.1 (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--edit",
      description = "Lets articles be added and claims be rejected from the page.")
  private boolean edit;

  private final Surroundings surroundings;

  Serving(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Starts to serve, says where, and waits. */
  void serve(Store store) {
    Optional<Editing> editing =
        edit ? Optional.of(new Reading(surroundings).editing()) : Optional.empty();
    ParleyServer server = ParleyServer.start(store, ServerOptions.STANDARD.withPort(port), editing);
    Runnable stop =
        () -> {
          server.close();
          store.close();
        };
    Thread onExit = new Thread(stop, "parley-stop");
    Runtime.getRuntime().addShutdownHook(onExit);
    PrintStream out = surroundings.out();
    out.println();
    out.println("  Page     " + server.url());
    out.println("  SPARQL   " + server.sparqlUrl());
    out.println();
    out.println("Try first: search for a name on the page, or ask one of its questions.");
    out.println("Stop with Ctrl-C.");
    out.flush();
    surroundings.whileServing().accept(server);
    if (Runtime.getRuntime().removeShutdownHook(onExit)) {
      stop.run();
    }
  }
}
