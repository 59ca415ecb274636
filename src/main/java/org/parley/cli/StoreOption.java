package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.store.Store;
import picocli.CommandLine.Option;

/** The option that names the folder of the store. */
final class StoreOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder of the store (default: data, beside the program).")
  private Path data;

  private final Path standard;

  StoreOption(Surroundings surroundings) {
    this.standard = surroundings.home().resolve("data");
  }

  Path folder() {
    return data == null ? standard : data;
  }

  boolean exists() {
    return Files.isDirectory(folder().resolve("graphs"));
  }

  /** Opens the store, made where it is missing. */
  Store open() {
    return Store.open(folder());
  }

  /** Opens a store that must be there. */
  Store openExisting() {
    if (!exists()) {
      throw new Failure(
          "there is no store in " + folder() + ": run parley ingest or parley up first");
    }
    return Store.open(folder());
  }
}
