package org.parley;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.apache.jena.sys.JenaSystem;
import org.parley.cli.Parley;
import org.parley.cli.Surroundings;
import org.parley.server.ParleyServer;

/** Starts the program. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    JenaSystem.init();
    Surroundings surroundings =
        new Surroundings(
            Path.of(System.getProperty("parley.home", "")),
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            InstantSource.system(),
            Runtime.getRuntime().availableProcessors(),
            ParleyServer::join);
    System.exit(new Parley(surroundings).run(arguments));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
  }
}
