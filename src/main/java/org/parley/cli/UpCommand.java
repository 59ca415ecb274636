package org.parley.cli;

import java.util.List;
import java.util.Optional;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Does all that is needed for a first look. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Reads the seed articles where the store has no articles yet, and serves.")
final class UpCommand implements Runnable {
  @Mixin private final StoreOption store;
  @Mixin private final Serving serving;

  private final Surroundings surroundings;

  UpCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    store = new StoreOption(surroundings);
    serving = new Serving(surroundings);
  }

  @Override
  public void run() {
    try (Store opened = store.open()) {
      if (opened.articles() == 0) {
        new Reading(surroundings)
            .read(opened, List.of(surroundings.home().resolve("seeds")), Optional.empty());
      } else {
        new Library().loadInto(opened);
      }
      serving.serve(opened);
    }
  }
}
