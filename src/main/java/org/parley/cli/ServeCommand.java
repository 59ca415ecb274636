package org.parley.cli;

import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves what the store holds. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the store: the page, SPARQL and one page per entity.")
final class ServeCommand implements Runnable {
  @Mixin private final StoreOption store;
  @Mixin private final Serving serving;

  ServeCommand(Surroundings surroundings) {
    store = new StoreOption(surroundings);
    serving = new Serving(surroundings);
  }

  @Override
  public void run() {
    try (Store opened = store.openExisting()) {
      serving.serve(opened);
    }
  }
}
