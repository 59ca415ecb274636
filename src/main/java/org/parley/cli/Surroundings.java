package org.parley.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.parley.server.ParleyServer;

/**
 * What the commands know of the world.
 *
 * @param home folder of the program, with {@code seeds} in it
 * @param out takes results
 * @param err takes progress and faults
 * @param clock tells how long things take
 * @param processors number of articles to read at the same time, at least 1
 * @param whileServing waits as long as a server is to run
 */
public record Surroundings(
    Path home,
    PrintStream out,
    PrintStream err,
    InstantSource clock,
    int processors,
    Consumer<ParleyServer> whileServing) {}
