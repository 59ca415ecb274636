package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads articles into the store. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Reads articles into the store; one that is there already is replaced.")
final class IngestCommand implements Callable<Integer> {
  @Mixin private final StoreOption store;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files (.txt, .html, .jsonl, .jsonl.gz) and folders of them.")
  private List<Path> paths;

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description =
          "Table with the columns file, published, publisher, agency, byline, url. A file named"
              + " articles.csv in a folder is used without being named.")
  private Path metadata;

  @Option(names = "--strict", description = "Fail where a document is not read.")
  private boolean strict;

  private final Reading reading;

  IngestCommand(Surroundings surroundings) {
    store = new StoreOption(surroundings);
    reading = new Reading(surroundings);
  }

  @Override
  public Integer call() {
    Existence.require(paths);
    try (Store opened = store.open()) {
      Tally tally = reading.read(opened, paths, Optional.ofNullable(metadata));
      return strict && !tally.complete() ? 1 : 0;
    }
  }
}
