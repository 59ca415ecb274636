package org.parley;

import java.nio.file.Path;
import java.time.InstantSource;
import org.apache.jena.sys.JenaSystem;
import org.parley.cli.Parley;
import org.parley.cli.Surroundings;

/** Starts the program. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    JenaSystem.init();
    Surroundings surroundings =
        new Surroundings(
            Path.of(System.getProperty("parley.home", "")),
            System.out,
            System.err,
            InstantSource.system(),
            Runtime.getRuntime().availableProcessors());
    System.exit(new Parley(surroundings).run(arguments));
  }
}
